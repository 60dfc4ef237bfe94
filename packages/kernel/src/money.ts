import { assert } from './assert.ts';

/** An amount to be paid: whole minor units of an ISO 4217 currency (cents, yen, fils). Never a float. */
export interface Money {
  readonly minor: bigint;
  readonly currency: string;
}

/** How money looks on the wire and in events: a decimal string with the currency's own number of digits. */
export interface MoneyJson {
  readonly amount: string;
  readonly currencyCode: string;
}

/** ISO 4217 currencies whose number of decimal digits is not two. */
const EXPONENTS: Readonly<Record<string, number>> = {
  BHD: 3,
  BIF: 0,
  CLF: 4,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  UYI: 0,
  UYW: 4,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
};

/** Decimal digits of a currency's minor unit (ISO 4217): JPY 0, USD 2, KWD 3. */
export const exponentOf = (currency: string): number => EXPONENTS[currency] ?? 2;

export const money = (minor: bigint, currency: string): Money => ({ minor, currency });
export const zero = (currency: string): Money => ({ minor: 0n, currency });

/** Sum of amounts of one currency. Throws when they differ: mixing currencies is a bug. */
export function add(first: Money, ...rest: readonly Money[]): Money {
  let minor = first.minor;
  for (const each of rest) {
    assert(each.currency === first.currency, `cannot add ${each.currency} to ${first.currency}`);
    minor += each.minor;
  }
  return { minor, currency: first.currency };
}

export const times = (amount: Money, factor: number): Money => ({ minor: amount.minor * BigInt(factor), currency: amount.currency });
export const sum = (amounts: readonly Money[], currency: string): Money => add(zero(currency), ...amounts);

/** `12.34 USD` from 1234 minor units. */
export const toJson = (amount: Money): MoneyJson => ({
  amount: formatDecimal(amount.minor, exponentOf(amount.currency)),
  currencyCode: amount.currency,
});

/** Reads the wire form. Null when the amount is not a decimal or has more digits than the currency. */
export function fromJson(json: MoneyJson): Money | null {
  const minor = parseDecimal(json.amount, exponentOf(json.currencyCode));
  return minor === null ? null : { minor, currency: json.currencyCode };
}

/** A scaled integer as a decimal string with exactly `scale` digits: (1234n, 2) → "12.34". */
export function formatDecimal(value: bigint, scale: number): string {
  const sign = value < 0n ? '-' : '';
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** A decimal string as an integer scaled by `scale`. Null when it is not a plain decimal or would lose digits. */
export function parseDecimal(text: string, scale: number): bigint | null {
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,9}))?$/.exec(text);
  if (!match) return null;
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > scale) return null;
  const value = BigInt(`${match[2] ?? '0'}${fraction.padEnd(scale, '0')}`);
  return match[1] === '-' ? -value : value;
}

/** `numerator / denominator` rounded half up (away from zero at the half), for a positive denominator. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  assert(denominator > 0n, 'the denominator must be positive');
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (magnitude * 2n + denominator) / (denominator * 2n);
  return numerator < 0n ? -rounded : rounded;
}

/** Splits `total` in proportion to `weights` by largest remainder: the parts sum to it exactly; ties go to the earlier part. Without any weight all parts weigh the same. */
export function prorate(total: bigint, weights: readonly bigint[]): bigint[] {
  const whole = weights.reduce((all, weight) => all + weight, 0n);
  if (whole === 0n) {
    assert(total === 0n || weights.length > 0, 'nothing to spread over');
    const equal = weights.map(() => 1n);
    return equal.length === 0 ? [] : prorate(total, equal);
  }
  const parts = weights.map((weight) => (total * weight) / whole);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: abs(total * weight) % whole }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  let rest = total - parts.reduce((all, part) => all + part, 0n);
  const unit = rest < 0n ? -1n : 1n;
  for (const { index } of byRemainder) {
    if (rest === 0n) break;
    parts[index] = (parts[index] ?? 0n) + unit;
    rest -= unit;
  }
  return parts;
}

/**
 * What falls to units `taken+1 … taken+count` of `units` that cost `total` together: the cumulative method, so that any
 * partition of the units sums to the total to the last minor unit.
 */
export function shareOfUnits(total: bigint, units: number, taken: number, count: number): bigint {
  assert(units > 0 && taken >= 0 && count >= 0 && taken + count <= units, 'share outside of the whole');
  const upTo = (n: number): bigint => divideHalfUp(total * BigInt(n), BigInt(units));
  return upTo(taken + count) - upTo(taken);
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);
