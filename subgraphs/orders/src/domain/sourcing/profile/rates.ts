import { formatDecimal } from '@baton/kernel';
import type { SourcingProfile } from '../profile.ts';

/** Rules of the simplest kind: what a shipment, an item and a mile of an item cost. Amounts in micro units (scale 6) of the channel's currency. */
export interface SourcingRates {
  readonly ref: string;
  readonly version: number;
  readonly costPerShipment: bigint;
  readonly costPerItem: bigint;
  readonly costPerMileItem: bigint;
  /** How many locations more than one a group may be split over. */
  readonly maxSplit: number;
  /** How far a unit's own fleet goes. */
  readonly localDeliveryMiles: number;
}

const decimal = (micro: bigint): string => formatDecimal(micro, 6);

/** The same rules in the language: the cheapest set for everybody, and a refusal where there is none. */
export const profileOfRates = (rates: SourcingRates): SourcingProfile => ({
  ref: rates.ref,
  version: rates.version,
  defaultMaxSplit: rates.maxSplit,
  localDeliveryMiles: rates.localDeliveryMiles,
  strategies: [
    {
      ref: 'cheapest',
      kind: 'PRIMARY',
      priority: 1,
      conditions: [],
      constraints: [],
      mode: 'LEXICOGRAPHIC',
      criteria: [
        {
          kind: 'COST',
          perShipment: decimal(rates.costPerShipment),
          perItem: decimal(rates.costPerItem),
          perMileItem: decimal(rates.costPerMileItem),
        },
      ],
      unfilled: { action: 'ASK_CUSTOMER' },
    },
  ],
});
