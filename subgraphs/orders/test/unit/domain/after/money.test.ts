import { assert } from '@baton/kernel';
import fc from 'fast-check';
import { totalWorth, worthOfUnits } from '../../../../src/domain/departing.ts';
import { type LineMoney, refundOfInspectedUnits, refundOfNextUnits, worthOfNextUnits } from '../../../../src/domain/line-money.ts';
import { refundParts } from '../../../../src/domain/refund-parts.ts';

/** Currencies with 0, 2, 2, 2 and 3 digits: the amounts are minor units of each, from nothing to dear. */
const currencies = { JPY: 5_000n, USD: 250_000n, EUR: 99_999n, GBP: 1_234_567n, KWD: 7_777_777n } as const;

interface Line extends LineMoney {
  readonly id: string;
  readonly cancelledMinor: bigint;
  readonly delivered: number;
}

const newLine = (id: string, ordered: number, chargedMinor: bigint): Line => ({
  id,
  ordered,
  chargedMinor,
  cancelled: 0,
  shipped: 0,
  delivered: 0,
  returnRequested: 0,
  shippedMinor: 0n,
  cancelledMinor: 0n,
  expectedRefundMinor: 0n,
});

/** What the database's CHECKs hold a line to. Plain assertions: these run a million times. */
function isSound(line: Line): void {
  assert(line.cancelled + line.shipped <= line.ordered, 'more units left than there are');
  assert(line.shippedMinor + line.cancelledMinor <= line.chargedMinor, 'more money left than was charged');
  assert(line.expectedRefundMinor <= line.shippedMinor, 'more comes back than was captured');
}

/** Does one thing to a line if it can be done: units leave, are cancelled, or are returned in one or several inspections. */
function act(line: Line, { kind, units }: { readonly kind: 'SHIP' | 'CANCEL' | 'RETURN'; readonly units: number }): Line {
  const left = line.ordered - line.cancelled - line.shipped;
  if (kind === 'RETURN') {
    const count = Math.min(units, line.shipped - line.returnRequested);
    const expected = refundOfNextUnits(line, count);
    let [inspected, refunded] = [0, 0n];
    while (inspected < count) {
      const now = Math.min(1 + (units % 2), count - inspected);
      refunded += refundOfInspectedUnits({ quantity: count, inspected, expectedRefundMinor: expected }, now);
      inspected += now;
    }
    assert(count === 0 || refunded === expected, 'the inspections of a return do not add up to it');
    return { ...line, returnRequested: line.returnRequested + count, expectedRefundMinor: line.expectedRefundMinor + expected };
  }
  const count = Math.min(units, left);
  const worth = worthOfNextUnits(line, count);
  assert(worth >= 0n, 'units are worth less than nothing');
  return kind === 'SHIP'
    ? { ...line, shipped: line.shipped + count, shippedMinor: line.shippedMinor + worth }
    : { ...line, cancelled: line.cancelled + count, cancelledMinor: line.cancelledMinor + worth };
}

describe.each(Object.entries(currencies))('in %s', (_, dearest) => {
  const step = fc.record({ kind: fc.constantFrom('SHIP', 'CANCEL', 'RETURN'), units: fc.integer({ min: 1, max: 7 }), line: fc.nat(4) });
  const order = fc.array(fc.record({ ordered: fc.integer({ min: 1, max: 40 }), charged: fc.bigInt({ min: 0n, max: dearest }) }), {
    minLength: 1,
    maxLength: 5,
  });

  test('any partition of an order into shipments, cancellations and returns sums to what was charged, and refunds to what was captured', () => {
    fc.assert(
      fc.property(order, fc.array(step, { maxLength: 30, size: 'max' }), (given, steps) => {
        let lines = given.map(({ ordered, charged }, index) => newLine(`oln_${index}`, ordered, charged));
        const charged = given.reduce((sum, each) => sum + each.charged, 0n);
        for (const { kind, units, line: index } of steps) {
          lines = lines.map((each, at) => (at === index % lines.length ? act(each, { kind, units }) : each));
          lines.forEach(isSound);
        }

        // The rest leaves, and all that left comes back.
        lines = lines.map((each) => act(each, { kind: 'SHIP', units: each.ordered }));
        assert(lines.reduce((sum, each) => sum + each.shippedMinor + each.cancelledMinor, 0n) === charged, 'the parts are not the whole');
        lines = lines.map((each) => act(each, { kind: 'RETURN', units: each.ordered }));
        for (const each of lines) assert(each.expectedRefundMinor === each.shippedMinor, 'not all that was captured came back');
      }),
      { numRuns: 2_000 },
    );
  });
});

test('a line named twice in one parcel is worth what it is named once', () => {
  const line = newLine('oln_1', 3, 100n);

  const twice = worthOfUnits(
    [line],
    [
      { orderLineId: 'oln_1', quantity: 1 },
      { orderLineId: 'oln_1', quantity: 1 },
    ],
  );

  expect(twice).toEqual([{ orderLineId: 'oln_1', quantity: 2, minor: 67n }]);
  expect(totalWorth(twice)).toBe(67n);
});

test('a refund is taken from the oldest captures, and waits when so much was not captured', () => {
  const captured = [
    { reference: 'a', minor: 30n },
    { reference: 'b', minor: 50n },
  ];

  expect(refundParts(40n, captured)).toEqual([
    { reference: 'a', minor: 30n },
    { reference: 'b', minor: 10n },
  ]);
  expect(refundParts(80n, captured)).toEqual(captured);
  expect(refundParts(0n, captured)).toEqual([]);
  expect(refundParts(81n, captured)).toBeNull();
});
