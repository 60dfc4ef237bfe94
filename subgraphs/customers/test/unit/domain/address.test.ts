import { type AddressInput, parseAddress } from '../../../src/domain/address.ts';

const anAddress = (change: Partial<AddressInput> = {}): AddressInput => ({
  name: 'Ada Example',
  line1: '1 Main St',
  city: 'New York',
  region: 'NY',
  postalCode: '10001',
  countryCode: 'US',
  ...change,
});

test('keeps an address trimmed, the country in capitals, what is left out as null', () => {
  expect(parseAddress(anAddress({ city: ' New York ', countryCode: 'us', line2: '  ', phone: undefined }))).toEqual({
    ok: true,
    value: {
      name: 'Ada Example',
      company: null,
      line1: '1 Main St',
      line2: null,
      city: 'New York',
      region: 'NY',
      postalCode: '10001',
      countryCode: 'US',
      phone: null,
    },
  });
});

test.each([
  [{ name: ' ' }, 'name'],
  [{ line1: '' }, 'line1'],
  [{ city: '' }, 'city'],
  [{ postalCode: '1'.repeat(21) }, 'postalCode'],
  [{ line2: 'x'.repeat(201) }, 'line2'],
  [{ phone: '1'.repeat(41) }, 'phone'],
  [{ countryCode: 'USA' }, 'countryCode'],
  [{ countryCode: '' }, 'countryCode'],
])('refuses %j and names the field', (change, field) => {
  expect(parseAddress(anAddress(change))).toMatchObject({ ok: false, error: { kind: 'InvalidInput', path: [field] } });
});
