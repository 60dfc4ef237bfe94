/** Orders that are sourced together from stock that they share. Numbers only; costs are whole numbers of one small unit, and their sums stay safe integers. */
export interface WindowProblem {
  /** Units by site, then by SKU: what is free and what the orders of the window hold now. */
  readonly stock: readonly (readonly number[])[];
  /** How many orders of the window each site can take; left out: any number. */
  readonly ordersMax?: readonly number[];
  readonly orders: readonly WindowOrder[];
}

export interface WindowOrder {
  readonly lines: readonly { readonly sku: number; readonly quantity: number }[];
  /** What opening each site costs the order. */
  readonly fixed: readonly number[];
  /** By line, then by site: what a unit costs. */
  readonly unit: readonly (readonly number[])[];
  /** Sites from which the order would be no later than it was promised. @defaultValue all */
  readonly allowed?: readonly boolean[];
  readonly sitesMax: number;
  /** Where it comes from now; null or left out: from nowhere yet. */
  readonly start?: WindowAssignment | null;
}

/** By line: how many units come from which site. */
export type WindowAssignment = readonly (readonly { readonly site: number; readonly quantity: number }[])[];

export interface WindowPlan {
  /** By order; null where nothing could be had. An order that had a place keeps one. */
  readonly assignments: readonly (WindowAssignment | null)[];
  /** Of all orders that come from somewhere. */
  readonly cost: number;
  readonly rounds: number;
}

export interface WindowBudget {
  /** Rounds of the search: with the same seed and number, the same plan on every machine. */
  readonly rounds: number;
  readonly seed: number;
  /** Ends the search before its rounds are over: the stop rule of a live job. Then the plan depends on the machine. */
  readonly isOver?: () => boolean;
}

/**
 * Enough rounds for a window: 200 orders at 10 sites take some two seconds, and more rounds hardly help. A round takes longer where many sites are looked
 * at, so there are fewer of them.
 */
export const roundsFor = (orders: number, sites: number): number =>
  Math.round(Math.min(1_000_000, Math.max(20_000, orders * 500)) / Math.max(1, sites / 20));
