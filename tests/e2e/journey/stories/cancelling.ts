import { waitUntil } from '@baton/testing';
import { run } from '../operations.ts';
import { lineMoney, minor, shown } from '../retailer.ts';
import { followUntil, key, ledger, lineOf, moneyUntil, newYork, order, pick, place, released } from '../work.ts';
import type { World } from '../world.ts';

const ny = { country: 'US', region: 'NY' };
const mugs = { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'MUG-BLUE', quantity: 3 }] };

export function cancelling(world: () => World): void {
  describe('a cancellation', () => {
    const guest = () => world().anonymous;

    test('of one unit gives back its money and its stock, and leaves the rest', async () => {
      const placed = await place(guest(), order([mugs]));
      const { fulfilments } = await released(guest(), placed, 1);
      const location = fulfilments[0]?.location.code ?? '';
      await world().settled();
      const before = (await ledger(world(), 'MUG-BLUE', location)).level;
      const lines = [{ orderLineId: placed.order.groups[0]?.lines[0]?.id, quantity: 1 }];
      const input = { idempotencyKey: key(), orderId: placed.order.id, accessToken: placed.accessToken, reason: 'CUSTOMER', lines };

      const { cancelOrder } = await run(guest(), 'CancelOrder', { input });
      expect(cancelOrder).toMatchObject({
        order: { id: placed.order.id, lines: [{ quantities: { ordered: 3, cancelled: 1 } }] },
        errors: [],
      });
      expect((await run(guest(), 'CancelOrder', { input })).cancelOrder.order?.lines).toEqual(cancelOrder.order?.lines);

      const { charged } = lineMoney('web-us', ny, { sku: 'MUG-BLUE', quantity: 3 });
      const oneOfThree = (2n * charged + 3n) / 6n;
      const left = minor(placed.order.totals.total) - oneOfThree;
      await moneyUntil(guest(), placed, 'one mug voided', ({ authorised }) => minor(authorised) === left);
      await waitUntil(async () => (await ledger(world(), 'MUG-BLUE', location)).level?.available === (before?.available ?? 0) + 1, {
        what: 'the mug free again',
      });
      const followed = await followUntil(
        guest(),
        placed,
        'two left in the work',
        ({ fulfilments: seen }) => seen[0]?.lines[0]?.quantity === 2,
      );
      expect(lineOf(followed, 'MUG-BLUE').quantities).toMatchObject({ ordered: 3, cancelled: 1, allocated: 2 });
    });

    test('of all of it ends the order and takes no money', async () => {
      const placed = await place(guest(), order([mugs]));
      await released(guest(), placed, 1);
      const { cancelOrder } = await run(guest(), 'CancelOrder', {
        input: { idempotencyKey: key(), orderId: placed.order.id, accessToken: placed.accessToken, reason: 'CUSTOMER' },
      });

      expect(cancelOrder).toMatchObject({ order: { status: 'CANCELLED' }, errors: [] });
      const money = await moneyUntil(guest(), placed, 'all voided', ({ authorised }) => minor(authorised) === 0n);
      expect(money).toMatchObject({ captured: shown(0n, 'USD'), refunded: shown(0n, 'USD') });
      const followed = await followUntil(guest(), placed, 'no work left', ({ fulfilments }) =>
        fulfilments.every(({ status }) => status === 'CANCELLED'),
      );
      expect(followed.allowedActions).toEqual([]);
    });

    test('comes too late for what is picked', async () => {
      const placed = await place(guest(), order([mugs]));
      const [fulfilment] = (await released(guest(), placed, 1)).fulfilments;
      if (!fulfilment) throw new Error('no fulfilment');
      await pick(world(), fulfilment);
      const lines = [{ orderLineId: placed.order.groups[0]?.lines[0]?.id, quantity: 1 }];
      const { cancelOrder } = await run(guest(), 'CancelOrder', {
        input: { idempotencyKey: key(), orderId: placed.order.id, accessToken: placed.accessToken, reason: 'CUSTOMER', lines },
      });

      expect(cancelOrder).toMatchObject({
        order: null,
        errors: [{ __typename: 'InvalidTransitionError', allowedActions: expect.any(Array) }],
      });
      const followed = await followUntil(guest(), placed, 'picked', (seen) => lineOf(seen, 'MUG-BLUE').quantities.picked === 3);
      expect(lineOf(followed, 'MUG-BLUE').quantities).toMatchObject({ cancelled: 0, allocated: 3 });
    });

    test('is not for strangers', async () => {
      const placed = await place(guest(), order([mugs]));
      const input = { idempotencyKey: key(), orderId: placed.order.id, reason: 'CUSTOMER' };
      const { cancelOrder: stranger } = await run(guest(), 'CancelOrder', { input });
      const { cancelOrder: support } = await run(await world().as('support'), 'CancelOrder', {
        input: { ...input, idempotencyKey: key() },
      });

      expect(stranger).toMatchObject({ order: null, errors: [{ __typename: 'NotFoundError' }] });
      expect(support).toMatchObject({ order: { status: 'CANCELLED' }, errors: [] });
    });
  });
}
