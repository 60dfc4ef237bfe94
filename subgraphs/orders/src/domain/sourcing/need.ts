/** Units of one SKU that a line needs. A kit's line has one need for each component. What is left out is not known, or not wished. */
export interface Need {
  /** Names the line: its id, or its place in the input. */
  readonly key: string;
  readonly sku: string;
  readonly quantity: number;
  /** Of one unit, a decimal in the channel's currency. */
  readonly value?: string | undefined;
  readonly weightGrams?: number | undefined;
  /** Of one unit packed. */
  readonly cubicCentimetres?: number | undefined;
  readonly brand?: string | undefined;
  readonly category?: string | undefined;
  /** As in HAZMAT, COLD_CHAIN, OVERSIZE, and the retailer's own. */
  readonly tags?: readonly string[] | undefined;
  readonly originCountry?: string | undefined;
  /** Needs with the same key come from one location. */
  readonly keepTogether?: string | undefined;
  /** It is not brought from one location to another: its units are told apart by lot. */
  readonly staysPut?: boolean | undefined;
  /** From there if it can be had there, whatever it costs. */
  readonly preferLocation?: string | undefined;
  /** From there or not at all. */
  readonly requireLocation?: string | undefined;
}
