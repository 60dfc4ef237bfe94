import { type CancellableLine, planCancellation } from '../../../../src/domain/cancellation.ts';
import { kitQuantities } from '../../../../src/domain/quantities.ts';
import { type OpenReturnLine, planInspection, planReceipt } from '../../../../src/domain/receiving.ts';
import { linesOfAttempt, type MissingLine } from '../../../../src/domain/resourcing.ts';
import { planReturn, type ReturnableLine } from '../../../../src/domain/returning.ts';

const line = (id: string, given: Partial<CancellableLine & ReturnableLine> = {}): CancellableLine & ReturnableLine => {
  const { ordered = 3, cancelled = 0, backordered = 0, shipped = 0 } = given;
  return {
    id,
    kind: 'PHYSICAL',
    sku: id,
    parentLineId: null,
    perParent: 1,
    ordered,
    cancelled,
    backordered,
    allocated: ordered - cancelled - backordered - shipped,
    picked: shipped,
    shipped,
    delivered: shipped,
    returnRequested: 0,
    returned: 0,
    refunded: 0,
    cancelling: 0,
    chargedMinor: 1_000n,
    shippedMinor: shipped === ordered ? 1_000n : 0n,
    expectedRefundMinor: 0n,
    ...given,
  };
};
const kit = [
  line('kit', { kind: 'BUNDLE', ordered: 2 }),
  line('mug', { kind: 'COMPONENT', parentLineId: 'kit', perParent: 2, ordered: 4 }),
  line('shirt', { kind: 'COMPONENT', parentLineId: 'kit', perParent: 1, ordered: 2 }),
];

describe('cancelling', () => {
  test('without lines takes all that is not picked; units that stand nowhere need nobody asked', () => {
    const lines = [
      line('a', { backordered: 1 }),
      line('b', { picked: 2 }),
      line('c', { picked: 3 }),
      line('d', { kind: 'SERVICE', shipped: 3 }),
    ];

    expect(planCancellation(lines, null)).toEqual({
      ok: true,
      value: [
        { orderLineId: 'a', backordered: 1, allocated: 2 },
        { orderLineId: 'b', backordered: 0, allocated: 1 },
      ],
    });
  });

  test('is refused when nothing is left to be cancelled', () => {
    expect(planCancellation([line('a', { shipped: 3 })], null)).toEqual({ ok: false, error: { kind: 'NothingToCancel' } });
  });

  test('leaves units alone that another cancellation has set aside', () => {
    const lines = [line('a', { ordered: 2, backordered: 2, cancelling: 1 })];

    expect(planCancellation(lines, [{ orderLineId: 'a', quantity: 2 }])).toEqual({ ok: false, error: { kind: 'TooLate', index: 0 } });
    expect(planCancellation(lines, null)).toEqual({ ok: true, value: [{ orderLineId: 'a', backordered: 1, allocated: 0 }] });
  });

  test('takes a kit apart into its components, and its components only with it', () => {
    expect(planCancellation(kit, [{ orderLineId: 'kit', quantity: 1 }])).toEqual({
      ok: true,
      value: [
        { orderLineId: 'mug', backordered: 0, allocated: 2 },
        { orderLineId: 'shirt', backordered: 0, allocated: 1 },
      ],
    });
    expect(planCancellation(kit, [{ orderLineId: 'mug', quantity: 1 }])).toEqual({ ok: false, error: { kind: 'ComponentLine', index: 0 } });
  });

  test('names the line that is unknown, named twice, or gone', () => {
    const two = { orderLineId: 'a', quantity: 1 };
    expect(planCancellation([line('a')], [two, { orderLineId: 'b', quantity: 1 }])).toEqual({
      ok: false,
      error: { kind: 'UnknownLine', index: 1 },
    });
    expect(planCancellation([line('a')], [two, two])).toEqual({ ok: false, error: { kind: 'RepeatedLine', index: 1 } });
    expect(planCancellation([line('a', { picked: 3 })], [two])).toEqual({ ok: false, error: { kind: 'TooLate', index: 0 } });
    expect(planCancellation([line('a', { kind: 'SERVICE', shipped: 3 })], [two])).toEqual({
      ok: false,
      error: { kind: 'TooLate', index: 0 },
    });
  });
});

test('a kit has as many units anywhere as all its components have whole kits there', () => {
  const [, mug, shirt] = kit.map((each) => ({ ...each }));
  if (!mug || !shirt) throw new Error('the kit has two components');
  const of = (mugs: object, shirts: object) =>
    kitQuantities(2, [
      { perParent: 2, of: { ...mug, ...mugs } },
      { perParent: 1, of: { ...shirt, ...shirts } },
    ]);

  expect(of({}, {})).toMatchObject({ ordered: 2, allocated: 2, shipped: 0, backordered: 0 });
  expect(of({ shipped: 3 }, { shipped: 2 })).toMatchObject({ allocated: 1, shipped: 1 });
  expect(of({ backordered: 1 }, {})).toMatchObject({ allocated: 1, backordered: 1 });
  expect(of({ cancelled: 2, shipped: 2, delivered: 2 }, { cancelled: 1, shipped: 1, delivered: 1 })).toMatchObject({
    cancelled: 1,
    shipped: 1,
    delivered: 1,
    allocated: 0,
  });
});

describe('returning', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const order = { placedAt: now, workStartedAt: now, deliveredAt: now, isOnHold: false, returnWindowDays: 30 };
  const want = (orderLineId: string, quantity: number) => ({ orderLineId, quantity, reason: 'OTHER' as const });

  test('expects what was captured for the units, and no more than once', () => {
    const plan = planReturn(order, [line('a', { shipped: 3, returnRequested: 1, expectedRefundMinor: 333n })], [want('a', 1)], now);

    expect(plan).toEqual({ ok: true, value: [{ orderLineId: 'a', sku: 'a', quantity: 1, reason: 'OTHER', expectedRefundMinor: 334n }] });
  });

  test('brings a kit back as its components', () => {
    const home = kit.map((each) => ({ ...each, shipped: each.ordered, delivered: each.ordered, shippedMinor: 1_000n }));

    const plan = planReturn(order, home, [want('kit', 1)], now);

    expect(
      plan.ok && plan.value.map(({ orderLineId, quantity, expectedRefundMinor }) => [orderLineId, quantity, expectedRefundMinor]),
    ).toEqual([
      ['mug', 2, 500n],
      ['shirt', 1, 500n],
    ]);
  });

  test.each([
    ['not so many arrived', line('a', { shipped: 3, delivered: 1 }), 2, 'NOT_DELIVERED', 1],
    ['others were asked for', line('a', { shipped: 3, returnRequested: 2 }), 2, 'NOTHING_LEFT', 1],
    ['it is a service', line('a', { kind: 'SERVICE', shipped: 3 }), 1, 'NOT_RETURNABLE', 0],
  ] as const)('is refused when %s', (_, given, quantity, reason, returnableQuantity) => {
    expect(planReturn(order, [given], [want('a', quantity)], now)).toEqual({
      ok: false,
      error: { kind: 'NotReturnable', index: 0, orderLineId: 'a', reason, returnableQuantity },
    });
  });

  test('is refused after the window, by the clock', () => {
    const late = new Date(now.getTime() + 30 * 86_400_000 + 1);
    const plan = planReturn(order, [line('a', { shipped: 3 })], [want('a', 1)], late);
    expect(plan).toMatchObject({ ok: false, error: { reason: 'WINDOW_CLOSED', returnableQuantity: 0 } });
  });
});

describe('receiving and inspecting', () => {
  const open = (given: Partial<OpenReturnLine> = {}): OpenReturnLine => ({
    id: 'r',
    orderLineId: 'a',
    sku: 'a',
    quantity: 3,
    received: 0,
    inspected: 0,
    expectedRefundMinor: 100n,
    ...given,
  });

  test('a return is received in parts, and no more than was announced', () => {
    expect(planReceipt('LABEL_ISSUED', [open()], [{ returnLineId: 'r', quantity: 1 }])).toMatchObject({
      ok: true,
      value: { status: 'PARTIALLY_RECEIVED' },
    });
    expect(planReceipt('PARTIALLY_RECEIVED', [open({ received: 1 })], [{ returnLineId: 'r', quantity: 2 }])).toMatchObject({
      ok: true,
      value: { status: 'RECEIVED' },
    });
    expect(planReceipt('DROP_OFF', [open()], [{ returnLineId: 'r', quantity: 4 }])).toEqual({
      ok: false,
      error: { kind: 'TooMany', index: 0, left: 3 },
    });
    expect(planReceipt('CLOSED', [open()], [{ returnLineId: 'r', quantity: 1 }])).toMatchObject({
      ok: false,
      error: { kind: 'InvalidTransition' },
    });
  });

  test('units of a line are graded differently and refunded together, no more than were received', () => {
    const found = (quantity: number, grade: 'A' | 'D') => ({ returnLineId: 'r', quantity, grade, disposition: 'RESTOCK' as const });

    expect(planInspection('RECEIVED', [open({ received: 3 })], [found(1, 'A'), found(1, 'D')])).toMatchObject({
      ok: true,
      value: { status: 'RECEIVED', refunds: [{ returnLineId: 'r', quantity: 2, minor: 67n }] },
    });
    expect(planInspection('RECEIVED', [open({ received: 3, inspected: 2 })], [found(1, 'A')])).toMatchObject({
      ok: true,
      value: { status: 'INSPECTED', refunds: [{ quantity: 1, minor: 33n }] },
    });
    expect(planInspection('PARTIALLY_RECEIVED', [open({ received: 1 })], [found(1, 'A'), found(1, 'D')])).toEqual({
      ok: false,
      error: { kind: 'TooMany', index: 1, left: 0 },
    });
  });
});

test('lines are sourced again together only when the same locations refused them, and not for ever', () => {
  const missing = (id: string, attempts: number, ...locations: string[]): MissingLine => ({
    waiting: false,
    id,
    sku: id,
    quantity: 1,
    attempts,
    refusals: Object.fromEntries(locations.map((location) => [location, 'REJECTED'])),
  });

  const lines = [missing('spent', 3, 'x'), missing('a', 0, 'x', 'y'), missing('b', 2, 'y', 'x'), missing('c', 0, 'z')];

  expect(linesOfAttempt(lines).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(linesOfAttempt([missing('spent', 3)])).toEqual([]);
});
