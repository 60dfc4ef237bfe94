import { assert, divideHalfUp, shareOfUnits } from '@baton/kernel';

/** The money of a line and the counters that it follows. Tax is in, discount off, shipping not in. */
export interface LineMoney {
  readonly ordered: number;
  readonly cancelled: number;
  readonly shipped: number;
  readonly returnRequested: number;
  readonly chargedMinor: bigint;
  readonly shippedMinor: bigint;
  readonly expectedRefundMinor: bigint;
}

/**
 * What the next `count` units are worth that leave the order, shipped or cancelled. Units leave one after the other, so any mix of
 * shipments and cancellations adds up to what was charged for the line, to the last minor unit.
 */
export function worthOfNextUnits(line: LineMoney, count: number): bigint {
  return shareOfUnits(line.chargedMinor, line.ordered, line.cancelled + line.shipped, count);
}

/**
 * What comes back for the next `count` returned units: what was captured for the line, spread over the units that left, less what
 * earlier returns give back. When all of them are returned, exactly what was captured.
 */
export function refundOfNextUnits(line: LineMoney, count: number): bigint {
  const upTo = line.returnRequested + count;
  assert(count >= 0 && upTo <= line.shipped, 'more units return than left');
  if (line.shipped === 0) return 0n;
  const due = divideHalfUp(line.shippedMinor * BigInt(upTo), BigInt(line.shipped)) - line.expectedRefundMinor;
  // Units that left later may have been worth a minor unit less: the difference is made up by the next return, never taken back.
  return due > 0n ? due : 0n;
}

/** What the next `count` inspected units of a return line give back, of all that the line is expected to. */
export function refundOfInspectedUnits(
  line: { readonly quantity: number; readonly inspected: number; readonly expectedRefundMinor: bigint },
  count: number,
): bigint {
  return shareOfUnits(line.expectedRefundMinor, line.quantity, line.inspected, count);
}
