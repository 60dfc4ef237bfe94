import { add, divideHalfUp, formatDecimal, fromJson, money, parseDecimal, prorate, shareOfUnits, sum, times, toJson } from '@baton/kernel';
import fc from 'fast-check';

const total = fc.bigInt(-1_000_000n, 1_000_000n);
const weights = fc.array(fc.bigInt(0n, 10_000n), { minLength: 1, maxLength: 20 });
const sumOf = (parts: readonly bigint[]): bigint => parts.reduce((all, part) => all + part, 0n);

test.each([
  [1234n, 'USD', '12.34'],
  [5n, 'USD', '0.05'],
  [-5n, 'EUR', '-0.05'],
  [1234n, 'JPY', '1234'],
  [1234n, 'KWD', '1.234'],
])('%s minor units of %s are %s on the wire, and back', (minor, currencyCode, amount) => {
  expect(toJson(money(minor, currencyCode))).toEqual({ amount, currencyCode });
  expect(fromJson({ amount, currencyCode })).toEqual(money(minor, currencyCode));
});

test.each(['', '1.', '.5', '1,50', '1e3', '+1', ' 1', '1.234', 'NaN', '1234567890123456'])('%j is no amount of US dollars', (amount) => {
  expect(fromJson({ amount, currencyCode: 'USD' })).toBeNull();
});

test('zeros after the last digit of a currency lose nothing', () => {
  expect(fromJson({ amount: '1.5000', currencyCode: 'USD' })).toEqual(money(150n, 'USD'));
});

test('a decimal reads back as it was written, at every scale', () => {
  fc.assert(
    fc.property(total, fc.integer({ min: 0, max: 9 }), (value, scale) => {
      expect(parseDecimal(formatDecimal(value, scale), scale)).toBe(value);
    }),
  );
});

test('amounts of one currency add up; two currencies are a bug', () => {
  expect(sum([money(1n, 'USD'), money(2n, 'USD')], 'USD')).toEqual(money(3n, 'USD'));
  expect(times(money(-3n, 'USD'), 4)).toEqual(money(-12n, 'USD'));
  expect(() => add(money(1n, 'USD'), money(1n, 'EUR'))).toThrow('cannot add EUR to USD');
});

test.each([
  [5n, 2n, 3n],
  [-5n, 2n, -3n],
  [4n, 3n, 1n],
  [-4n, 3n, -1n],
  [0n, 7n, 0n],
])('%s / %s is %s, the half away from zero', (numerator, denominator, quotient) => {
  expect(divideHalfUp(numerator, denominator)).toBe(quotient);
});

test('parts sum to the total, and none is a whole unit away from its exact share', () => {
  fc.assert(
    fc.property(total, weights, (amount, shares) => {
      const parts = prorate(amount, shares);
      const whole = sumOf(shares);

      expect(sumOf(parts)).toBe(amount);
      parts.forEach((part, index) => {
        const difference = part * whole - amount * (shares[index] ?? 0n);
        expect(difference < 0n ? -difference : difference).toBeLessThanOrEqual(whole === 0n ? 0n : whole);
      });
    }),
  );
});

test('what is left over goes to the largest remainder, at a tie to the earlier part', () => {
  expect(prorate(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
  expect(prorate(10n, [1n, 2n])).toEqual([3n, 7n]);
  expect(prorate(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]);
  expect(prorate(5n, [0n, 0n])).toEqual([3n, 2n]);
  expect(prorate(0n, [])).toEqual([]);
  expect(() => prorate(1n, [])).toThrow('nothing to spread over');
});

test('however units are taken, one after another or together, their shares sum to the total', () => {
  const steps = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(total, steps, (amount, counts) => {
      const units = counts.reduce((all, count) => all + count, 0);
      let taken = 0;
      const shares = counts.map((count) => {
        const share = shareOfUnits(amount, units, taken, count);
        taken += count;
        return share;
      });

      expect(sumOf(shares)).toBe(amount);
    }),
  );
  expect(() => shareOfUnits(10n, 2, 1, 2)).toThrow('share outside of the whole');
});
