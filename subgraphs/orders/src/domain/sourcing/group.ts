import type { Result } from '@baton/kernel';
import { caseOf, type SiteFacts, type SourcingSubject } from './case.ts';
import type { Candidate, Decision, TriedStrategy } from './decision.ts';
import type { Point } from './geo.ts';
import type { Levels } from './levels.ts';
import type { SourcingProfile, Unfilled } from './profile.ts';
import type { SourcingShortage } from './shortage.ts';
import { sourceCase } from './source-case.ts';

/** Units of one SKU that a line needs. A kit's line has one need for each component. What is left out is not known, or not wished. */
export interface Need {
  /** Names the line: its id, or its place in the input. */
  readonly key: string;
  readonly sku: string;
  readonly quantity: number;
  /** Of one unit, a decimal in the channel's currency. */
  readonly value?: string;
  readonly weightGrams?: number;
  readonly brand?: string;
  readonly category?: string;
  /** As in HAZMAT, COLD_CHAIN, OVERSIZE, and the retailer's own. */
  readonly tags?: readonly string[];
  readonly originCountry?: string;
  /** Needs with the same key come from one location. */
  readonly keepTogether?: string;
  /** From there if it can be had there, whatever it costs. */
  readonly preferLocation?: string;
  /** From there or not at all. */
  readonly requireLocation?: string;
}

export interface SourcingSite {
  readonly code: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly methods: readonly string[];
  readonly type?: string;
  readonly countryCode?: string;
}

export interface GroupQuestion {
  readonly method: string;
  /** Where the customer collects; null when it is brought. */
  readonly location: string | null;
  /** Where it is brought to; null when unknown, or when it is collected. */
  readonly destination: Point | null;
  readonly needs: readonly Need[];
  /** The channel's network. */
  readonly sites: readonly SourcingSite[];
  /** What is left there. */
  readonly levels: Levels;
  /** Codes of the locations from where a carrier of the wanted service goes to the destination. Null when no carrier is needed. */
  readonly reachable: ReadonlySet<string> | null;
  /** Locations that are out of the question, with the reason for the explanation (`REJECTED`, `SHORT_PICKED`). */
  readonly barred?: ReadonlyMap<string, string>;
  readonly profile: SourcingProfile;
  /** The instant of the decision, for rules that look at it. */
  readonly at?: Date;
  readonly subject?: SourcingSubject;
  /** What is known of locations beside their stock, by code. */
  readonly facts?: ReadonlyMap<string, SiteFacts>;
}

/** What one location sends, line by line. */
export interface PlannedShipment {
  readonly location: string;
  readonly lines: readonly Pick<Need, 'key' | 'sku' | 'quantity'>[];
}

export interface GroupSource {
  /** By location code. Empty when nothing has to be moved. */
  readonly shipments: readonly PlannedShipment[];
  readonly decision: Decision;
}

/** No location could serve the group at all, or those that could have too little. */
export type GroupShortage = {
  readonly excluded: readonly Candidate[];
  /** What the rules say becomes of what cannot be had. */
  readonly unfilled: Unfilled;
  readonly tried: readonly TriedStrategy[];
} & (
  | { readonly kind: 'UNREACHABLE' }
  | (SourcingShortage & {
      readonly kind: 'SHORT';
      /** Which rule limits over how many locations it may be split. */
      readonly splitLimit: string | null;
    })
);

/** Finds where a group comes from: who may serve it at all, then the best set among them. Pure. */
export const sourceGroup = (question: GroupQuestion): Result<GroupSource, GroupShortage> => sourceCase(caseOf(question), question.profile);

/** The needs by SKU. */
export function demandsOf(needs: readonly Need[]): { readonly sku: string; readonly quantity: number }[] {
  const units = new Map<string, number>();
  for (const need of needs) units.set(need.sku, (units.get(need.sku) ?? 0) + need.quantity);
  return [...units].map(([sku, quantity]) => ({ sku, quantity }));
}
