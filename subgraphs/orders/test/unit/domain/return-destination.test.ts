import type { SourcingLocation } from '@baton/contracts';
import { parcelDestination } from '../../../src/domain/return-destination.ts';

/** Only what the choice looks at. */
const at = (code: string, type: SourcingLocation['type'], latitude: number | null = null): SourcingLocation =>
  ({ code, type, latitude, longitude: latitude === null ? null : -80 }) as SourcingLocation;
const [east, west, store, vendor] = [
  at('dc-east', 'WAREHOUSE', 40),
  at('dc-west', 'WAREHOUSE', 30),
  at('store', 'STORE', 35),
  at('vendor', 'VENDOR', 36),
];

test('a parcel goes to the nearest warehouse, whoever sent the goods', () => {
  expect(parcelDestination([east, west, store, vendor], { latitude: 36, longitude: -80 }, 'vendor')).toBe('dc-east');
  expect(parcelDestination([east, west, store, vendor], { latitude: 31, longitude: -80 }, 'dc-east')).toBe('dc-west');
});

test('nobody knows from where: to the warehouse that sent it, else to the first', () => {
  expect(parcelDestination([east, west], null, 'dc-west')).toBe('dc-west');
  expect(parcelDestination([west, east, vendor], null, 'vendor')).toBe('dc-east');
});

test('without a warehouse a store takes it back, never the vendor', () => {
  expect(parcelDestination([vendor, store], { latitude: 36, longitude: -80 }, 'vendor')).toBe('store');
  expect(parcelDestination([vendor, store], null, 'vendor')).toBe('store');
  expect(parcelDestination([vendor], null, 'vendor')).toBeNull();
});
