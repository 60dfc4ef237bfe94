import { run } from '../operations.ts';
import { totals } from '../retailer.ts';
import { aShopper, follow, followUntil, key, newYork, order, place, priced, released, shipAndDeliver } from '../work.ts';
import type { World } from '../world.ts';

const mugs = { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'MUG-BLUE', quantity: 2 }] };

export function theShopper(world: () => World): void {
  describe('a signed-in shopper', () => {
    test('orders in their own name, without an access token, and finds it in their history', async () => {
      const shopper = await aShopper(world());
      const first = await place(shopper.client, order([mugs], { customer: undefined }));
      const second = await place(shopper.client, order([mugs], { customer: undefined }));

      expect(first.accessToken).toBeNull();
      expect(first.order.customer).toEqual({ id: shopper.id, email: shopper.email });
      await released(shopper.client, second, 1);
      const { me } = await run(shopper.client, 'MyOrders', {});
      expect(me).toMatchObject({ id: shopper.id, email: shopper.email, returns: { nodes: [] } });
      expect(me?.orders?.nodes.map(({ id, number, totals: paid }) => ({ id, number, totals: paid }))).toEqual(
        [second, first].map(({ order: { id, number } }) => ({ id, number, totals: { total: totals('web-us', [priced(mugs)]).total } })),
      );
    });

    test('follows their order to the door, nobody else does', async () => {
      const [shopper, other] = [await aShopper(world()), await aShopper(world())];
      const placed = await place(shopper.client, order([mugs], { customer: undefined }));
      const followed = await shipAndDeliver(world(), shopper.client, placed, 1);

      expect(followed.customer?.email).toBe(shopper.email);
      for (const stranger of [other.client, world().anonymous, await world().as('associate', { location: 'store-la' })]) {
        const answer = await stranger.answer(`query Q($id: ID!) { order(id: $id) { id customer { email } } }`, { id: placed.order.id });
        expect(answer.data?.['order'] ?? null).toBeNull();
      }
      const { me } = await run(shopper.client, 'MyOrders', {});
      expect(me?.orders?.nodes[0]).toMatchObject({
        status: 'DELIVERED',
        lines: [{ quantities: { ordered: 2, delivered: 2 } }],
        fulfilments: [{ status: 'DELIVERED', parcels: [{ status: 'DELIVERED' }] }],
      });
    });

    test('cancels and returns what is theirs without an access token', async () => {
      const shopper = await aShopper(world());
      const cancelled = await place(shopper.client, order([mugs], { customer: undefined }));
      await released(shopper.client, cancelled, 1);
      const { cancelOrder } = await run(shopper.client, 'CancelOrder', {
        input: { idempotencyKey: key(), orderId: cancelled.order.id, reason: 'CUSTOMER' },
      });
      expect(cancelOrder).toMatchObject({ order: { id: cancelled.order.id, status: 'CANCELLED' }, errors: [] });

      const kept = await place(shopper.client, order([mugs], { customer: undefined }));
      const followed = await shipAndDeliver(world(), shopper.client, kept, 1);
      const lines = [{ orderLineId: followed.lines[0]?.id, quantity: 1, reason: 'CHANGED_MIND' }];
      const { requestReturn } = await run(shopper.client, 'RequestReturn', {
        input: { idempotencyKey: key(), orderId: kept.order.id, method: 'PARCEL', lines },
      });
      expect(requestReturn.errors).toEqual([]);
      const { me } = await run(shopper.client, 'MyOrders', {});
      expect(me?.returns?.nodes).toEqual([
        { id: requestReturn.returnOrder?.id, number: requestReturn.returnOrder?.number, status: 'LABEL_ISSUED' },
      ]);
      expect((await follow(shopper.client, kept)).returns).toHaveLength(1);
    });

    test('registers once for each e-mail', async () => {
      const shopper = await aShopper(world());
      const { registerCustomer } = await run(world().anonymous, 'RegisterCustomer', {
        input: { idempotencyKey: key(), email: shopper.email.toUpperCase(), name: 'Somebody Else' },
      });

      expect(registerCustomer).toMatchObject({ customer: null, errors: [{ __typename: 'EmailTakenError' }] });
    });

    test('the order of a guest with the same e-mail is not in their history', async () => {
      const shopper = await aShopper(world());
      const placed = await place(world().anonymous, order([mugs], { customer: { email: shopper.email, name: 'A Guest' } }));
      await followUntil(world().anonymous, placed, 'released', ({ fulfilments }) => fulfilments.length === 1);

      expect((await run(shopper.client, 'MyOrders', {})).me?.orders?.nodes).toEqual([]);
      expect(placed.order.customer?.id).not.toBe(shopper.id);
    });
  });
}
