import { withdraw } from '../../../src/domain/withdrawal.ts';
import { aFulfilment } from '../../support/builders.ts';

const want = (quantity: number) => [{ orderLineId: 'oln_1', quantity }];
const one = aFulfilment({ id: 'ful_1', status: 'PICKING', lines: [{ released: 2, picked: 1 }] });
const two = aFulfilment({ id: 'ful_2', location: 'dc-west', status: 'RELEASED', lines: [{ id: 'fln_9', released: 1 }] });

test('takes from work that is least begun first, and ends what is left empty', () => {
  const { result, changed } = withdraw([one, two], want(2), false);

  expect(result).toMatchObject({
    outcome: 'WITHDRAWN',
    withdrawn: [
      { fulfilmentId: 'ful_2', location: 'dc-west', quantity: 1 },
      { fulfilmentId: 'ful_1', quantity: 1 },
    ],
    withdrawable: [],
  });
  expect(changed.map(({ id, status }) => [id, status])).toEqual([
    ['ful_2', 'CANCELLED'],
    ['ful_1', 'PICKING'],
  ]);
});

test('takes nothing when not all can be taken, and says how much could', () => {
  expect(withdraw([one, two], want(3), false)).toEqual({
    result: { outcome: 'TOO_LATE', withdrawn: [], withdrawable: [{ orderLineId: 'oln_1', quantity: 2 }] },
    changed: [],
  });
});

test('takes what it can when a part is welcome', () => {
  const { result } = withdraw([one, two], want(3), true);
  expect(result.withdrawn.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(2);
});

test('takes units of the named line of a work order only, and none that is held back', () => {
  const named = [{ orderLineId: 'oln_1', fulfilmentLineId: 'fln_9', quantity: 1 }];
  const hold = { reason: 'FRAUD', since: '2026-11-22T09:00:00.000Z', until: null, by: 'staff:olga' } as const;

  expect(withdraw([one, two], named, false).result.withdrawn).toMatchObject([{ fulfilmentLineId: 'fln_9', quantity: 1 }]);
  expect(withdraw([one, { ...two, hold }], named, false).result).toMatchObject({ outcome: 'TOO_LATE', withdrawable: [{ quantity: 0 }] });
  expect(withdraw([one, { ...two, hold }], want(2), false).result.outcome).toBe('WITHDRAWN');
});

test('a line that is named twice is wanted as often', () => {
  expect(withdraw([one, two], [...want(1), ...want(2)], false).result.outcome).toBe('TOO_LATE');
});

test.each(['READY_TO_SHIP', 'SHIPPED', 'READY_FOR_PICKUP', 'HANDED_OVER', 'DELIVERED', 'REJECTED', 'CANCELLED'] as const)(
  'takes nothing from %s',
  (status) => {
    const { result } = withdraw([aFulfilment({ status, lines: [{ released: 1 }] })], want(1), true);
    expect(result.outcome).toBe('TOO_LATE');
  },
);

test('of a line that partly came, takes what is still to come first; when that was all, its work is released', () => {
  const planned = aFulfilment({ status: 'PLANNED', lines: [{ released: 3, awaited: 2 }] });

  expect(withdraw([planned], want(1), false).changed).toMatchObject([{ status: 'PLANNED', lines: [{ withdrawn: 1, awaited: 1 }] }]);
  expect(withdraw([planned], want(2), false).changed).toMatchObject([{ status: 'RELEASED', lines: [{ withdrawn: 2, awaited: 0 }] }]);
});
