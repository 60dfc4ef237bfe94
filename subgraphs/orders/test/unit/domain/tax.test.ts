import fc from 'fast-check';
import { chargedOf, type TaxRate, taxOf, taxRateAt } from '../../../src/domain/tax.ts';

const rate = (country: string, region: string, micro: bigint): TaxRate => ({
  country,
  region,
  category: 'STANDARD',
  rate: micro,
  name: 'tax',
});
const rates = [rate('US', '', 0n), rate('US', 'NY', 88_750n), rate('DE', '', 190_000n)];

test('adds tax on top, rounded half up, where prices do not contain it', () => {
  expect(taxOf(1_000n, 88_750n, false)).toBe(89n);
  expect(taxOf(200n, 2_500n, false)).toBe(1n);
  expect(taxOf(199n, 2_500n, false)).toBe(0n);
  expect(chargedOf(1_000n, 89n, false)).toBe(1_089n);
});

test('takes tax out of a price that contains it: net = gross - gross * r / (1 + r)', () => {
  expect(taxOf(11_900n, 190_000n, true)).toBe(1_900n);
  expect(taxOf(999n, 190_000n, true)).toBe(160n);
  expect(chargedOf(11_900n, 1_900n, true)).toBe(11_900n);
});

test('takes the rate of the region before that of the country, and none where none is set', () => {
  expect(taxRateAt(rates, { country: 'US', region: 'NY' }, 'STANDARD')).toBe(88_750n);
  expect(taxRateAt(rates, { country: 'US', region: 'OR' }, 'STANDARD')).toBe(0n);
  expect(taxRateAt(rates, { country: 'DE', region: null }, 'STANDARD')).toBe(190_000n);
  expect(taxRateAt(rates, { country: 'FR', region: null }, 'STANDARD')).toBe(0n);
  expect(taxRateAt(rates, { country: 'DE', region: null }, 'BOOKS')).toBe(0n);
});

test('never taxes more than a price holds, and one and the same net whichever way it is shown', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 0n, max: 999_999n }), (net, micro) => {
      const gross = net + taxOf(net, micro, false);
      const contained = taxOf(gross, micro, true);
      expect(contained >= 0n && contained <= gross).toBe(true);
      const drift = gross - contained - net;
      expect(drift >= -1n && drift <= 1n).toBe(true);
    }),
  );
});
