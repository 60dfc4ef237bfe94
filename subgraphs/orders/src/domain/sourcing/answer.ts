import type { Candidate, Decision, TriedStrategy } from './decision.ts';
import type { Need } from './need.ts';
import type { Unfilled } from './profile.ts';
import type { SourcingShortage } from './shortage.ts';

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
