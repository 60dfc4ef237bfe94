/** What a plan must keep, whatever it costs. A location that breaks one is excluded with the reason; a line that it may not send counts as out of stock there. */
export type Constraint =
  /** Keeps units back from sourcing: an absolute number, a percentage of what is sellable (rounded up), or the larger of both. */
  | { readonly kind: 'STOCK_SAFETY'; readonly units?: number; readonly percent?: number; readonly of?: LocationSelector }
  /** The location can do all of this, as in `GIFT_WRAP`. */
  | { readonly kind: 'CAPABILITY'; readonly capabilities: readonly string[] }
  /** Leaves so much of a location's daily limit for others. */
  | { readonly kind: 'CAPACITY_KEPT_FREE'; readonly percent: number }
  | { readonly kind: 'RADIUS'; readonly miles: number; readonly of?: LocationSelector }
  /** Arrives by the date that the group asks for; with `days` also within so many days. Without dates of a location it is excluded. */
  | { readonly kind: 'PROMISE'; readonly days?: number }
  /** Lines that share the value come from one location; GROUP: all lines; LINE: no line is split. */
  | { readonly kind: 'KEEP_TOGETHER'; readonly by: 'GROUP' | 'LINE' | 'BRAND' | 'CATEGORY' | 'TAG'; readonly tag?: string }
  /** Under this value of the group's goods nothing is split. */
  | { readonly kind: 'MIN_VALUE_TO_SPLIT'; readonly amount: string }
  /** Goods that match may not go from there to there. An empty or missing list matches everything. */
  | { readonly kind: 'EXPORT'; readonly tags?: readonly string[]; readonly from?: readonly string[]; readonly to?: readonly string[] }
  /** The brand is sent by these locations and no others. */
  | { readonly kind: 'BRAND_EXCLUSIVITY'; readonly brand: string; readonly of: LocationSelector }
  /** Goods with the tag are sent only by locations that handle it (HAZMAT, COLD_CHAIN and OVERSIZE always are). */
  | { readonly kind: 'HANDLING'; readonly tag: string }
  /** These customers are not served by these locations. */
  | {
      readonly kind: 'CUSTOMER_BLOCK';
      readonly customers?: readonly string[];
      readonly segments?: readonly string[];
      readonly of: LocationSelector;
    }
  | { readonly kind: 'LOCATIONS'; readonly include?: LocationSelector; readonly exclude?: LocationSelector };

export type ConstraintKind = Constraint['kind'];

/** Locations by any of these. */
export interface LocationSelector {
  readonly codes?: readonly string[];
  readonly types?: readonly string[];
  readonly tags?: readonly string[];
}

/** Goods with these tags are never sent by a location that does not handle them. */
export const handledAlways: readonly string[] = ['HAZMAT', 'COLD_CHAIN', 'OVERSIZE'];
