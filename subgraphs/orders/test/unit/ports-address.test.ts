import { builtInAddresses } from '../../src/ports/address.ts';

const address = { countryCode: 'US', region: 'NY', postalCode: '10001', city: 'New York', coordinates: null };

test('takes the coordinates of the address itself, else of its postal area, else of its city, else none', () => {
  const { locate } = builtInAddresses;

  expect(locate({ ...address, coordinates: { latitude: 1, longitude: 2 } }).point).toEqual({ latitude: 1, longitude: 2 });
  expect(locate(address)).toMatchObject({ point: { latitude: 40.7, longitude: -73.9 }, timeZone: 'America/New_York' });
  expect(locate({ ...address, postalCode: null })).toMatchObject({ point: { latitude: 40.71, longitude: -74.01 }, timeZone: null });
  expect(locate({ ...address, countryCode: 'DE', postalCode: '04109', city: 'Leipzig' })).toMatchObject({
    point: { latitude: 51.3 },
    timeZone: 'Europe/Berlin',
  });
  expect(locate({ ...address, countryCode: 'JP', postalCode: null, city: 'Nowhere' })).toEqual({ point: null, timeZone: 'Asia/Tokyo' });
  expect(locate({ ...address, countryCode: 'AQ', postalCode: null, city: 'Nowhere' })).toEqual({ point: null, timeZone: null });
});

test('knows how postal codes of its countries are written, and lets the others be', () => {
  const { postalCodeFault } = builtInAddresses;

  expect(postalCodeFault(address)).toBeNull();
  expect(postalCodeFault({ ...address, postalCode: '10001-1234' })).toBeNull();
  expect(postalCodeFault({ ...address, postalCode: '1000' })).toBe('1000 is not a postal code of US.');
  expect(postalCodeFault({ ...address, postalCode: null })).toBe('Nothing is not a postal code of US.');
  expect(postalCodeFault({ ...address, countryCode: 'FR', postalCode: 'whatever' })).toBeNull();
});
