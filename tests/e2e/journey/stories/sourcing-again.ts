import { run } from '../operations.ts';
import type { FollowedOrder } from '../shapes.ts';
import {
  associateOf,
  deliver,
  followedTo,
  followUntil,
  key,
  levelUntil,
  lineOf,
  newYork,
  order,
  place,
  released,
  ship,
  stand,
  standTshirts,
  workOf,
} from '../work.ts';
import type { World } from '../world.ts';

const shirts = (quantity: number) => ({
  method: 'SHIP',
  service: 'STANDARD',
  address: newYork,
  lines: [{ sku: 'TSHIRT-WHITE-M', quantity }],
});

const statuses = (order: FollowedOrder): string[] => order.fulfilments.map(({ status }) => status).sort();
const kinds = (order: FollowedOrder): string[] => order.timeline.nodes.map(({ kind }) => kind);

export function sourcingAgain(world: () => World): void {
  describe('units that a location does not have', () => {
    const guest = () => world().anonymous;

    test('a short pick: what was found moves on, what is missing comes from elsewhere', async () => {
      await standTshirts(world());
      const placed = await place(guest(), order([shirts(2)]));
      const [first] = (await released(guest(), placed, 1)).fulfilments;
      if (!first) throw new Error('no fulfilment');
      expect(first.location.code).toBe('dc-east');
      const associate = await associateOf(world(), 'dc-east');
      const work = await workOf(world(), first);
      const [line] = work.lines;
      await run(associate, 'Acknowledge', { input: { idempotencyKey: key(), fulfilmentId: work.id } });
      const { pickFulfilment } = await run(associate, 'Pick', {
        input: { idempotencyKey: key(), fulfilmentId: work.id, lines: [{ fulfilmentLineId: line?.id, picked: 1 }] },
      });
      expect(pickFulfilment).toMatchObject({ fulfilment: { lines: [{ picked: 1, short: 1 }] }, errors: [] });

      const followed = await followedTo(guest(), placed, (seen) => {
        expect(statuses(seen)).toEqual([expect.any(String), 'RELEASED']);
        expect(lineOf(seen, 'TSHIRT-WHITE-M').quantities).toMatchObject({ ordered: 2, cancelled: 0, backordered: 0, allocated: 2 });
      });
      const second = followed.fulfilments.find(({ id }) => id !== first.id);
      expect(second?.location.code).not.toBe('dc-east');
      expect(second?.lines).toEqual([{ orderLine: { id: placed.order.groups[0]?.lines[0]?.id }, quantity: 1 }]);
      // The unit that was not found is held for a count, not sold again.
      await levelUntil(world(), 'TSHIRT-WHITE-M', 'dc-east', { available: 0, allocated: 1 });

      const lines = [{ fulfilmentLineId: line?.id, quantity: 1 }];
      const packed = await run(associate, 'ReadyToShip', { input: { idempotencyKey: key(), fulfilmentId: work.id, parcels: [{ lines }] } });
      const parcelId = packed.markReadyToShip.fulfilment?.parcels[0]?.id;
      const number = `SHORT${key().slice(0, 12)}`.toUpperCase();
      await run(associate, 'Ship', {
        input: { idempotencyKey: key(), parcelId, carrier: 'ups', service: 'ground', trackingNumber: number },
      });
      await deliver(world(), number);
      if (second) await deliver(world(), (await ship(world(), second)).trackingNumber);
      await followUntil(guest(), placed, 'delivered', ({ status }) => status === 'DELIVERED');
    });

    test('a rejection: the location is left out from then on', async () => {
      await standTshirts(world());
      const placed = await place(guest(), order([shirts(1)]));
      const [first] = (await released(guest(), placed, 1)).fulfilments;
      if (!first) throw new Error('no fulfilment');
      const associate = await associateOf(world(), first.location.code);
      const work = await workOf(world(), first);
      const lines = work.lines.map(({ id, quantity }) => ({ fulfilmentLineId: id, quantity }));
      const { rejectFulfilment } = await run(associate, 'Reject', {
        input: { idempotencyKey: key(), fulfilmentId: work.id, reason: 'DAMAGED', lines },
      });
      expect(rejectFulfilment).toEqual({ fulfilment: { id: work.id, status: 'REJECTED' }, errors: [] });

      const followed = await followedTo(guest(), placed, (seen) => {
        expect(statuses(seen)).toEqual(['REJECTED', 'RELEASED']);
        expect(kinds(seen)).toEqual(expect.arrayContaining(['fulfilment.rejected', 'order.resourced']));
      });
      const second = followed.fulfilments.find(({ id }) => id !== first.id);
      expect(second?.location.code).not.toBe(first.location.code);
      if (second) await deliver(world(), (await ship(world(), second)).trackingNumber);
      await followUntil(guest(), placed, 'delivered', ({ status }) => status === 'DELIVERED');
    });

    test('when nobody has them the order waits for a person, and says so', async () => {
      await stand(world(), 'LAST-ONE', 'store-la', 1);
      const last = { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'LAST-ONE', quantity: 1 }] };
      const placed = await place(guest(), order([last]));
      const [first] = (await released(guest(), placed, 1)).fulfilments;
      if (!first) throw new Error('no fulfilment');
      const associate = await associateOf(world(), 'store-la');
      const work = await workOf(world(), first);
      const lines = work.lines.map(({ id, quantity }) => ({ fulfilmentLineId: id, quantity }));
      await run(associate, 'Reject', { input: { idempotencyKey: key(), fulfilmentId: work.id, reason: 'NOT_FOUND', lines } });

      await followedTo(guest(), placed, (seen) => {
        expect(seen.status).toBe('ON_HOLD');
        expect(lineOf(seen, 'LAST-ONE').quantities).toMatchObject({ ordered: 1, allocated: 0, backordered: 1 });
        expect(kinds(seen)).toContain('order.sourcing-failed');
      });
    });
  });
}
