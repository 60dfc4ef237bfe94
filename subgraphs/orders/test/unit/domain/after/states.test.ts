import { assert, type Transitions, transition, unreachableStates } from '@baton/kernel';
import fc from 'fast-check';
import { type OrderFacts, orderActions, orderStatus, orderSuccessors } from '../../../../src/domain/order-state.ts';
import { orderPaymentStatus, paymentStatus, paymentSums } from '../../../../src/domain/payment-state.ts';
import type { CountedLine } from '../../../../src/domain/quantities.ts';
import {
  type ReturnAction,
  type ReturnStatus,
  refundStatus,
  returnMutations,
  returnTransitions,
} from '../../../../src/domain/return-state.ts';

const placedAt = new Date('2026-11-22T12:00:00Z');
const day = 86_400_000;
const facts = (given: Partial<OrderFacts> = {}): OrderFacts => ({
  placedAt,
  workStartedAt: null,
  deliveredAt: null,
  isOnHold: false,
  returnWindowDays: 30,
  ...given,
});
const line = (given: Partial<CountedLine> = {}): CountedLine => {
  const { ordered = 2, cancelled = 0, backordered = 0, shipped = 0 } = given;
  return {
    id: 'oln_1',
    kind: 'PHYSICAL',
    ordered,
    cancelled,
    backordered,
    allocated: ordered - cancelled - backordered - shipped,
    picked: shipped,
    shipped,
    delivered: 0,
    returnRequested: 0,
    returned: 0,
    refunded: 0,
    ...given,
  };
};
const warranty = line({ id: 'oln_2', kind: 'SERVICE', ordered: 1, shipped: 1, delivered: 1 });

test.each([
  ['every unit stands ready', facts(), [line()], 'SOURCED'],
  ['a service was given at once', facts(), [line(), warranty], 'SOURCED'],
  ['a location works', facts({ workStartedAt: placedAt }), [line()], 'IN_FULFILMENT'],
  ['units are sourced again before anybody worked', facts(), [line({ backordered: 1 })], 'CONFIRMED'],
  ['units are sourced again', facts({ workStartedAt: placedAt }), [line({ backordered: 1 })], 'IN_FULFILMENT'],
  ['somebody has to decide', facts({ isOnHold: true }), [line({ backordered: 1 })], 'ON_HOLD'],
  ['some left', facts(), [line({ shipped: 1 })], 'PARTIALLY_SHIPPED'],
  ['all left', facts(), [line({ shipped: 2 })], 'SHIPPED'],
  ['all that was not cancelled left', facts(), [line({ shipped: 1, cancelled: 1 })], 'SHIPPED'],
  ['some arrived', facts(), [line({ shipped: 2, delivered: 1 })], 'PARTIALLY_DELIVERED'],
  ['all arrived', facts({ deliveredAt: placedAt }), [line({ shipped: 2, delivered: 2 })], 'DELIVERED'],
  ['nothing is left', facts(), [line({ cancelled: 2 })], 'CANCELLED'],
  ['nothing is left of what was on hold', facts({ isOnHold: true }), [line({ cancelled: 2 })], 'CANCELLED'],
  ['a service alone', facts(), [warranty], 'DELIVERED'],
] as const)('the status when %s', (_, order, lines, expected) => {
  expect(orderStatus(order, lines, placedAt)).toBe(expected);
});

test('a delivered order is completed when its return window is over, by the clock', () => {
  const order = facts({ deliveredAt: placedAt });
  const lines = [line({ shipped: 2, delivered: 2 })];

  const lastInstant = new Date(placedAt.getTime() + 30 * day);
  expect(orderStatus(order, lines, lastInstant)).toBe('DELIVERED');
  expect(orderActions(order, lines, lastInstant)).toEqual(['RETURN']);

  const after = new Date(lastInstant.getTime() + 1);
  expect(orderStatus(order, lines, after)).toBe('COMPLETED');
  expect(orderActions(order, lines, after)).toEqual([]);
});

test('what may be done follows the units: picked ones are not cancelled, requested ones not returned again', () => {
  expect(orderActions(facts(), [line()], placedAt)).toEqual(['CANCEL']);
  expect(orderActions(facts(), [line({ picked: 1 })], placedAt)).toEqual(['CANCEL']);
  expect(orderActions(facts(), [line({ picked: 2 })], placedAt)).toEqual([]);
  expect(orderActions(facts(), [line({ shipped: 1, delivered: 1 })], placedAt)).toEqual(['CANCEL', 'RETURN']);
  expect(orderActions(facts(), [line({ shipped: 2, delivered: 1, returnRequested: 1 })], placedAt)).toEqual([]);
  expect(orderActions(facts({ returnWindowDays: 0 }), [line({ shipped: 2, delivered: 2 })], placedAt)).toEqual([]);
  expect(orderActions(facts(), [warranty], placedAt)).toEqual([]);
});

/** Moves one unit of one line one step on, as the events of shipments and the mutations do. */
const moves: readonly ((l: CountedLine) => CountedLine | null)[] = [
  (l) => (l.allocated > l.picked - l.shipped ? { ...l, picked: l.picked + 1 } : null),
  (l) => (l.picked > l.shipped ? { ...l, allocated: l.allocated - 1, shipped: l.shipped + 1 } : null),
  (l) => (l.shipped > l.delivered ? { ...l, delivered: l.delivered + 1 } : null),
  (l) => (l.allocated > l.picked - l.shipped ? { ...l, allocated: l.allocated - 1, backordered: l.backordered + 1 } : null),
  (l) => (l.backordered > 0 ? { ...l, allocated: l.allocated + 1, backordered: l.backordered - 1 } : null),
  (l) => (l.backordered > 0 ? { ...l, cancelled: l.cancelled + 1, backordered: l.backordered - 1 } : null),
  (l) => (l.allocated > l.picked - l.shipped ? { ...l, cancelled: l.cancelled + 1, allocated: l.allocated - 1 } : null),
];

test('no walk of units takes an order from one status to another that the table does not name', () => {
  // Progress is likelier than trouble, so that walks reach the end.
  const move = fc.oneof({ weight: 4, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(moves.length - 1) });
  const step = fc.record({ move, line: fc.nat(1), hours: fc.nat(50) });
  const statuses = Object.keys(orderSuccessors).sort();
  const seen = new Set<string>();

  const walk = fc.property(fc.array(step, { maxLength: 60, size: 'max' }), fc.boolean(), (steps, hasService) => {
    let order = facts();
    let now = placedAt;
    let lines = [line({ id: 'oln_1', ordered: 1 }), line({ id: 'oln_2', ordered: 2 }), ...(hasService ? [warranty] : [])];
    let status = orderStatus(order, lines, now);
    for (const { move, line: index, hours } of steps) {
      now = new Date(now.getTime() + hours * 3_600_000);
      status = follow(status, orderStatus(order, lines, now));
      const moved = moves[move]?.(lines[index] ?? warranty);
      if (!moved) continue;
      lines = lines.map((each, at) => (at === index ? moved : each));
      assert(moved.ordered === moved.cancelled + moved.backordered + moved.allocated + moved.shipped, 'units are lost');
      const moving = lines.filter((each) => each.kind === 'PHYSICAL');
      const isDelivered =
        moving.some((each) => each.delivered > 0) && moving.every((each) => each.delivered === each.ordered - each.cancelled);
      const isMissing = moving.some((each) => each.backordered > 0);
      order = {
        ...order,
        workStartedAt: order.workStartedAt ?? (move < 2 ? now : null),
        deliveredAt: order.deliveredAt ?? (isDelivered ? now : null),
        isOnHold: isMissing && hours % 2 === 0,
      };
      status = follow(status, orderStatus(order, lines, now));
    }
  });
  // Where a walk comes to is chance: rarely, a round misses a status, and another follows.
  const { seed = 0 } = fc.readConfigureGlobal();
  for (let round = 0; round === 0 || (round < 10 && seen.size < statuses.length); round += 1)
    fc.assert(walk, { numRuns: 3_000, seed: seed + round });
  function follow(from: keyof typeof orderSuccessors, to: keyof typeof orderSuccessors): keyof typeof orderSuccessors {
    assert(from === to || orderSuccessors[from].includes(to), `the table does not lead from ${from} to ${to}`);
    seen.add(to);
    return to;
  }

  expect([...seen].sort()).toEqual(statuses);
});

test('the table of returns is sound: every status is reached, only the ended ones lead nowhere', () => {
  expect(unreachableStates(returnTransitions, 'REQUESTED')).toEqual([]);
  const terminal = Object.entries(returnTransitions).flatMap(([status, actions]) => (Object.keys(actions).length === 0 ? [status] : []));
  expect(terminal).toEqual(['CLOSED', 'CANCELLED']);
});

test('a return says what may be done with it, and refuses the rest by naming that', () => {
  const table: Transitions<ReturnStatus, ReturnAction> = returnTransitions;
  expect(transition(table, 'CLOSED', 'RECEIVE_ALL')).toEqual({
    ok: false,
    error: { kind: 'InvalidTransition', status: 'CLOSED', allowedActions: [] },
  });
  expect(returnMutations('LABEL_ISSUED')).toEqual(['receiveReturn']);
  expect(returnMutations('PARTIALLY_RECEIVED')).toEqual(['receiveReturn', 'inspectReturn']);
  expect(returnMutations('CLOSED')).toEqual([]);
});

test('several refunds are settled when each is', () => {
  expect(refundStatus([{ status: 'SETTLED' }, { status: 'REQUESTED' }])).toBe('REQUESTED');
  expect(refundStatus([{ status: 'SETTLED' }, { status: 'SETTLED' }])).toBe('SETTLED');
  expect(refundStatus([{ status: 'SETTLED' }, { status: 'FAILED' }])).toBe('FAILED');
});

test.each([
  [{ authorisedMinor: 100n, voidedMinor: 0n, capturedMinor: 0n, refundedMinor: 0n }, 'AUTHORISED', 'AUTHORISED'],
  [{ authorisedMinor: 100n, voidedMinor: 0n, capturedMinor: 40n, refundedMinor: 0n }, 'PARTIAL', 'PARTIALLY_CAPTURED'],
  [{ authorisedMinor: 100n, voidedMinor: 60n, capturedMinor: 40n, refundedMinor: 0n }, 'PAID', 'CAPTURED'],
  [{ authorisedMinor: 100n, voidedMinor: 100n, capturedMinor: 0n, refundedMinor: 0n }, 'NONE', 'VOIDED'],
  [{ authorisedMinor: 100n, voidedMinor: 0n, capturedMinor: 100n, refundedMinor: 100n }, 'REFUNDED', 'CAPTURED'],
] as const)('the money of %o', (tender, ofOrder, ofTender) => {
  expect(orderPaymentStatus(paymentSums([tender]))).toBe(ofOrder);
  expect(paymentStatus(tender)).toBe(ofTender);
});
