import type { Fulfilment, FulfilmentLine } from '../../../src/domain/fulfilment.ts';
import { type Acknowledgement, acknowledge, silenceOf } from '../../../src/domain/purchase-order.ts';
import type { PurchaseStatus } from '../../../src/domain/purchase-state.ts';
import { aFulfilment } from '../../support/builders.ts';

const now = new Date('2026-11-23T12:00:00Z');
const hour = (count: number): Date => new Date(now.getTime() + count * 3_600_000);
const bought = (status: PurchaseStatus, given: Partial<Fulfilment> = {}, line: Partial<FulfilmentLine> = {}): Fulfilment =>
  aFulfilment({
    ...{ purchase: { status, isFirm: true }, dispatchBy: hour(10).toISOString() },
    ...given,
    lines: [{ released: 2, ...line }, { released: 1 }],
  });
const answer = (given: Partial<Acknowledgement>): Acknowledgement => ({ decision: 'ACCEPT', refused: [], expectedShipAt: null, ...given });

test('all of it is sent as planned', () => {
  expect(acknowledge(bought('PLACED'), answer({}), now)).toMatchObject({
    ok: true,
    value: {
      fulfilment: { status: 'ACKNOWLEDGED', purchase: { status: 'FIRM' }, dispatchBy: hour(10).toISOString() },
      refused: [],
      isRescheduled: false,
    },
  });
});

test('a part of it is sent, and later', () => {
  const refused = [{ fulfilmentLineId: 'fln_1', quantity: 1 }];
  const result = acknowledge(bought('PLACED'), answer({ decision: 'PARTIAL', refused, expectedShipAt: hour(20).toISOString() }), now);

  expect(result).toMatchObject({
    value: {
      fulfilment: { status: 'ACKNOWLEDGED', dispatchBy: hour(20).toISOString(), lines: [{ rejected: 1 }, { rejected: 0 }] },
      refused: [{ fulfilmentLineId: 'fln_1', quantity: 1 }],
      isRescheduled: true,
    },
  });
});

test('nothing of it is sent, also when every unit is named', () => {
  const rejected = { value: { fulfilment: { status: 'REJECTED', purchase: { status: 'REFUSED' } } } };
  const refused = [
    { fulfilmentLineId: 'fln_1', quantity: 2 },
    { fulfilmentLineId: 'fln_2', quantity: 1 },
  ];

  expect(acknowledge(bought('PLACED'), answer({ decision: 'REJECT' }), now)).toMatchObject(rejected);
  expect(acknowledge(bought('PLACED'), answer({ decision: 'PARTIAL', refused }), now)).toMatchObject(rejected);
});

test('earlier than planned moves no promise', () => {
  expect(acknowledge(bought('PLACED'), answer({ expectedShipAt: hour(1).toISOString() }), now)).toMatchObject({
    value: { isRescheduled: false, fulfilment: { dispatchBy: hour(10).toISOString() } },
  });
});

test.each([
  ['a part without units', bought('PLACED'), answer({ decision: 'PARTIAL' }), { kind: 'InvalidInput', path: ['refused'] }],
  [
    'everything but some',
    bought('PLACED'),
    answer({ refused: [{ fulfilmentLineId: 'fln_1', quantity: 1 }] }),
    { kind: 'InvalidInput', path: ['refused'] },
  ],
  [
    'a line of somebody else',
    bought('PLACED'),
    answer({ decision: 'PARTIAL', refused: [{ fulfilmentLineId: 'fln_9', quantity: 1 }] }),
    { kind: 'NotFound', path: ['refused', '0', 'lineId'] },
  ],
  [
    'a day that is over',
    bought('PLACED'),
    answer({ expectedShipAt: hour(-1).toISOString() }),
    { kind: 'InvalidInput', path: ['expectedShipAt'] },
  ],
  [
    'a day that nobody waits for',
    bought('PLACED'),
    answer({ expectedShipAt: hour(24 * 120 + 1).toISOString() }),
    { kind: 'InvalidInput', path: ['expectedShipAt'] },
  ],
  [
    'a day for what is refused',
    bought('PLACED'),
    answer({ decision: 'REJECT', expectedShipAt: hour(1).toISOString() }),
    { kind: 'InvalidInput', path: ['expectedShipAt'] },
  ],
  [
    'what was answered',
    bought('FIRM', { status: 'ACKNOWLEDGED' }),
    answer({}),
    { kind: 'InvalidTransition', status: 'FIRM', allowedActions: ['INVOICE'] },
  ],
  [
    'what waits for goods from elsewhere',
    bought('PLACED', { status: 'PLANNED' }, { awaited: 2 }),
    answer({}),
    { kind: 'InvalidTransition', status: 'PLANNED', allowedActions: [] },
  ],
  [
    'what its time was over for',
    bought('EXPIRED', { status: 'REJECTED' }),
    answer({}),
    { kind: 'InvalidTransition', status: 'EXPIRED', allowedActions: ['INVOICE'] },
  ],
])('refused: %s', (_name, before, given, error) => {
  expect(acknowledge(before, given, now)).toMatchObject({ ok: false, error });
});

const late = { acknowledgeBy: hour(-2), shipBy: hour(-1) };

test('silence is judged by what the vendor has to do next, and the minute counts', () => {
  const placed = bought('PLACED');

  expect(silenceOf(placed, { acknowledgeBy: now, shipBy: hour(5) }, now)).toMatchObject({ kind: 'EXPIRED', missed: 'ACKNOWLEDGE' });
  expect(silenceOf(placed, { acknowledgeBy: new Date(now.getTime() + 1), shipBy: hour(5) }, now)).toBeNull();
  expect(silenceOf(bought('FIRM', { status: 'ACKNOWLEDGED' }), { acknowledgeBy: hour(-2), shipBy: hour(1) }, now)).toBeNull();
});

test('all that nobody picked is taken back', () => {
  expect(silenceOf(bought('PLACED'), late, now)).toMatchObject({
    fulfilment: { status: 'REJECTED', purchase: { status: 'EXPIRED' } },
    lines: [{ quantity: 2 }, { quantity: 1 }],
  });
  expect(silenceOf(bought('FIRM', { status: 'PICKING' }, { picked: 1 }), late, now)).toMatchObject({
    kind: 'EXPIRED',
    missed: 'SHIP',
    fulfilment: { status: 'PICKING', purchase: { status: 'FIRM' }, lines: [{ picked: 1, rejected: 1 }, { rejected: 1 }] },
  });
});

test('what is packed can only be asked after; what is held has its time anew; what is over has none', () => {
  const hold = { reason: 'FRAUD' as const, since: now.toISOString(), until: null, by: 'staff:olga' };

  expect(silenceOf(bought('FIRM', { status: 'READY_TO_SHIP' }), late, now)).toEqual({ kind: 'OVERDUE' });
  expect(silenceOf(bought('PARTIALLY_SHIPPED', { status: 'READY_TO_SHIP' }), late, now)).toEqual({ kind: 'OVERDUE' });
  expect(silenceOf(bought('PLACED', { hold }), late, now)).toEqual({ kind: 'HELD' });
  // It waits for goods from elsewhere. Seen to fail: it was told of as overdue again and again, at each look.
  expect(silenceOf(bought('PLACED', { status: 'PLANNED' }, { awaited: 2 }), late, now)).toEqual({ kind: 'HELD' });
  for (const status of ['SHIPPED', 'REFUSED', 'EXPIRED', 'CANCELLED'] as const) expect(silenceOf(bought(status), late, now)).toBeNull();
  expect(silenceOf(aFulfilment({ lines: [{}] }), late, now)).toBeNull();
});
