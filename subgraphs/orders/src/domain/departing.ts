import { assert } from '@baton/kernel';
import { type LineMoney, worthOfNextUnits } from './line-money.ts';

/** What leaves a location, or is given up, of one line. */
export interface UnitsOfLine {
  readonly orderLineId: string;
  readonly quantity: number;
}

export interface WorthOfLine extends UnitsOfLine {
  readonly minor: bigint;
}

/** What units are worth that leave the order now, line by line. A line named twice is one. Throws when a line is not of this order: a bug. */
export function worthOfUnits(lines: readonly (LineMoney & { readonly id: string })[], units: readonly UnitsOfLine[]): WorthOfLine[] {
  return sumByLine(units).map(({ orderLineId, quantity }) => {
    const line = lines.find((each) => each.id === orderLineId);
    assert(line, `line ${orderLineId} is not of this order`);
    return { orderLineId, quantity, minor: worthOfNextUnits(line, quantity) };
  });
}

/** Adds up units of the same line, in the order of line ids, which is the order in which rows are locked. */
export function sumByLine(units: readonly UnitsOfLine[]): UnitsOfLine[] {
  const sums = new Map<string, number>();
  for (const { orderLineId, quantity } of units) sums.set(orderLineId, (sums.get(orderLineId) ?? 0) + quantity);
  return [...sums].map(([orderLineId, quantity]) => ({ orderLineId, quantity })).sort((a, b) => (a.orderLineId < b.orderLineId ? -1 : 1));
}

export const totalWorth = (lines: readonly WorthOfLine[]): bigint => lines.reduce((sum, line) => sum + line.minor, 0n);
