import type { ChartedService } from '@baton/contracts';
import type { Lane, Lanes } from '../../src/domain/promise/lanes.ts';
import { everyDay } from './calendars.ts';

export type LocatedLane = Lane & { readonly location: string };

/** Lanes that are named one by one, for each unit its own. */
export const lanesOf = (all: readonly LocatedLane[]): Lanes => {
  const units = new Map<string, Lane[]>();
  for (const { location, ...lane } of all) units.set(location, [...(units.get(location) ?? []), lane]);
  return { at: (location) => units.get(location) ?? [], isEmpty: all.length === 0 };
};

export const aLane = (location: string, some: Partial<Lane> = {}): LocatedLane => ({
  location,
  service: 'STANDARD',
  carrier: 'ups',
  minTransitDays: 2,
  maxTransitDays: 4,
  transitWeekdays: everyDay,
  deliveryWeekdays: everyDay,
  noDeliveryOn: [],
  pickupLocalTime: '18:00',
  ...some,
});

/** A service within a country, two to four days to anywhere. */
export const aService = (some: Partial<ChartedService> = {}): ChartedService => ({
  originCountry: 'US',
  service: 'STANDARD',
  carrier: 'ups',
  transitWeekdays: everyDay,
  deliveryWeekdays: everyDay,
  noDeliveryOn: [],
  noArrivalOn: [],
  pickupLocalTime: '18:00',
  zones: [aZone(13_000, 2, 4)],
  ...some,
});

export const aZone = (upToMiles: number, minTransitDays: number, maxTransitDays: number): ChartedService['zones'][number] => ({
  ...{ upToMiles, minTransitDays, maxTransitDays },
  basis: 'TABLE',
});
