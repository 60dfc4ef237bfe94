import { waitUntil } from '@baton/testing';
import { run } from '../operations.ts';
import type { Results } from '../results.ts';
import { lineMoney, minor, shown } from '../retailer.ts';
import {
  associateOf,
  follow,
  followUntil,
  key,
  ledger,
  levelUntil,
  lineOf,
  moneyUntil,
  newYork,
  order,
  type Placed,
  place,
  shipAndDeliver,
  stand,
  track,
} from '../work.ts';
import type { World } from '../world.ts';

const newYorkState = { country: 'US', region: 'NY' };
const mugs = { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'MUG-BLUE', quantity: 3 }] };

export function returning(world: () => World): void {
  describe('a return', () => {
    let placed: Placed;
    let lineId: string;
    const guest = () => world().anonymous;
    const charged = lineMoney('web-us', newYorkState, { sku: 'MUG-BLUE', quantity: 3 }).charged;
    /** What the first k of the three units are worth together. */
    const upTo = (k: bigint): bigint => (2n * charged * k + 3n) / 6n;

    const request = (change: object) =>
      run(guest(), 'RequestReturn', {
        input: {
          idempotencyKey: key(),
          orderId: placed.order.id,
          accessToken: placed.accessToken,
          method: 'PARCEL',
          lines: [{ orderLineId: lineId, quantity: 1, reason: 'TOO_SMALL' }],
          ...change,
        },
      }).then(({ requestReturn }) => requestReturn);
    const settled = (id: string | undefined): Promise<NonNullable<Results['FollowReturn']['returnOrder']>> =>
      waitUntil(
        async () => {
          const { returnOrder } = await run(guest(), 'FollowReturn', { id, accessToken: placed.accessToken });
          return returnOrder?.refund?.status === 'SETTLED' ? returnOrder : undefined;
        },
        { what: `the refund of ${id}` },
      );

    beforeAll(async () => {
      placed = await place(guest(), order([mugs]));
      lineId = placed.order.groups[0]?.lines[0]?.id ?? '';
    });

    test('of what has not arrived is refused with its reason', async () => {
      expect(await request({})).toEqual({
        returnOrder: null,
        errors: [
          expect.objectContaining({
            __typename: 'NotReturnableError',
            orderLineId: lineId,
            reason: 'NOT_DELIVERED',
            returnableQuantity: 0,
          }),
        ],
      });
    });

    test('by parcel has a label, is tracked, received, inspected, restocked, and refunded to the cent', async () => {
      await shipAndDeliver(world(), guest(), placed, 1);
      const { returnOrder, errors } = await request({});
      expect(errors).toEqual([]);
      const destination = returnOrder?.destination.code ?? '';
      expect(returnOrder).toMatchObject({
        id: expect.stringMatching(/^ret_/),
        status: 'LABEL_ISSUED',
        destination: { type: 'WAREHOUSE' },
        lines: [{ orderLine: { id: lineId }, quantity: 1, reason: 'TOO_SMALL', expectedRefund: shown(upTo(1n), 'USD') }],
        parcels: [
          { trackingNumber: expect.stringMatching(/\S/), label: { url: expect.stringMatching(/\S/), format: expect.stringMatching(/\S/) } },
        ],
      });

      const number = returnOrder?.parcels[0]?.trackingNumber ?? '';
      expect((await track(world(), number, 'IN_TRANSIT', new Date())).errors).toEqual([]);
      await waitUntil(
        async () =>
          (await run(guest(), 'FollowReturn', { id: returnOrder?.id, accessToken: placed.accessToken })).returnOrder?.status ===
          'IN_TRANSIT',
        { what: 'the return in transit' },
      );

      await world().settled();
      const before = (await ledger(world(), 'MUG-BLUE', destination)).level;
      const warehouse = await associateOf(world(), destination);
      const returnLineId = returnOrder?.lines[0]?.id;
      const received = await run(warehouse, 'ReceiveReturn', {
        input: { idempotencyKey: key(), returnOrderId: returnOrder?.id, location: destination, lines: [{ returnLineId, quantity: 1 }] },
      });
      expect(received.receiveReturn).toEqual({
        returnOrder: {
          id: returnOrder?.id,
          status: 'RECEIVED',
          receivingLocation: { code: destination },
          lines: [{ id: returnLineId, received: 1 }],
        },
        errors: [],
      });
      await waitUntil(async () => (await ledger(world(), 'MUG-BLUE', destination)).level?.unavailable === (before?.unavailable ?? 0) + 1, {
        what: 'the mug in quality hold',
      });

      const inspection = { returnLineId, quantity: 1, grade: 'A', disposition: 'RESTOCK' };
      const inspected = await run(warehouse, 'InspectReturn', {
        input: { idempotencyKey: key(), returnOrderId: returnOrder?.id, lines: [inspection] },
      });
      expect(inspected.inspectReturn).toMatchObject({
        returnOrder: {
          lines: [{ id: returnLineId, inspections: [{ quantity: 1, grade: 'A', disposition: 'RESTOCK' }] }],
          refund: { total: shown(upTo(1n), 'USD') },
        },
        errors: [],
      });

      const done = await settled(returnOrder?.id);
      expect(done).toMatchObject({
        order: { id: placed.order.id, number: placed.order.number },
        refund: { total: shown(upTo(1n), 'USD'), settledAt: expect.any(String) },
      });
      await waitUntil(async () => (await ledger(world(), 'MUG-BLUE', destination)).level?.available === (before?.available ?? 0) + 1, {
        what: 'the mug back on the shelf',
      });
      const followed = await followUntil(guest(), placed, 'one refunded', (seen) => lineOf(seen, 'MUG-BLUE').quantities.refunded === 1);
      expect(lineOf(followed, 'MUG-BLUE').quantities).toMatchObject({ delivered: 3, returned: 1, refunded: 1 });
    });

    test('over the counter of a store takes the rest, and no cent is lost in the parts', async () => {
      const returns: string[] = [];
      for (const disposition of ['RESTOCK', 'SCRAP']) {
        const { returnOrder, errors } = await request({ method: 'STORE', location: 'store-la' });
        expect(errors).toEqual([]);
        expect(returnOrder).toMatchObject({ status: 'DROP_OFF', destination: { code: 'store-la', type: 'STORE' }, parcels: [] });
        const store = await associateOf(world(), 'store-la');
        const returnLineId = returnOrder?.lines[0]?.id;
        const base = { returnOrderId: returnOrder?.id };
        await run(store, 'ReceiveReturn', {
          input: { idempotencyKey: key(), ...base, location: 'store-la', lines: [{ returnLineId, quantity: 1 }] },
        });
        const grade = disposition === 'SCRAP' ? 'D' : 'B';
        const { inspectReturn } = await run(store, 'InspectReturn', {
          input: { idempotencyKey: key(), ...base, lines: [{ returnLineId, quantity: 1, grade, disposition }] },
        });
        expect(inspectReturn.errors).toEqual([]);
        returns.push(returnOrder?.id ?? '');
      }

      const refunds = await Promise.all(returns.map(settled));
      expect(refunds.map(({ refund }) => refund?.total)).toEqual([shown(upTo(2n) - upTo(1n), 'USD'), shown(charged - upTo(2n), 'USD')]);
      const money = await moneyUntil(guest(), placed, 'all mugs refunded', ({ refunded }) => minor(refunded) === charged);
      expect(minor(money.captured) - minor(money.refunded)).toBe(minor(placed.order.totals.total) - charged);
      expect((await follow(guest(), placed)).returns).toHaveLength(3);
      const { level, movements } = await levelUntil(world(), 'MUG-BLUE', 'store-la', { onHand: 1, unavailable: 0, available: 1 });
      expect(movements.length).toBe(level?.version);
    });

    test('of more than arrived is refused with what is left', async () => {
      expect(await request({ method: 'STORE', location: 'store-la' })).toMatchObject({
        returnOrder: null,
        errors: [{ __typename: 'NotReturnableError', orderLineId: lineId, reason: 'NOTHING_LEFT', returnableQuantity: 0 }],
      });
      await stand(world(), 'MUG-BLUE', 'store-la', 0);
    });
  });
}
