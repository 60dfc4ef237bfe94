import { firstOf, type Live, readUntil, transports } from '../live.ts';
import { operation, run } from '../operations.ts';
import type { Results } from '../results.ts';
import { deliver, key, newYork, order, type Placed, place, released, ship, stand } from '../work.ts';
import type { World } from '../world.ts';

const mugs = (quantity: number) => ({ method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'MUG-BLUE', quantity }] });

type Changed = Results['OrderChanged'];

/** A change that can be made several times. */
async function cancelOne(world: World, placed: Placed): Promise<void> {
  const lines = [{ orderLineId: placed.order.groups[0]?.lines[0]?.id, quantity: 1 }];
  const input = { idempotencyKey: key(), orderId: placed.order.id, accessToken: placed.accessToken, reason: 'CUSTOMER', lines };
  expect((await run(world.anonymous, 'CancelOrder', { input })).cancelOrder.errors).toEqual([]);
}

export function followingLive(world: () => World): void {
  describe.each(transports)('over %s', (_name, open) => {
    test('an order is followed to its delivery, and resumed without gap or duplicate', async () => {
      const placed = await place(world().anonymous, order([mugs(6)]));
      const { fulfilments } = await released(world().anonymous, placed, 1);
      const variables = { orderId: placed.order.id, accessToken: placed.accessToken };
      const follow = (client: Live, after?: string) => client.subscribe<Changed>(operation('OrderChanged'), { ...variables, after });
      const live = open(world());
      const stream = follow(live);
      const first = await firstOf(stream, () => cancelOne(world(), placed));
      const [fulfilment] = fulfilments;
      if (!fulfilment) throw new Error('no fulfilment');
      const parcel = await ship(world(), fulfilment);
      const shipped = await readUntil(stream, ({ orderChanged }) => orderChanged.kind === 'parcel.shipped');
      const here = shipped.at(-1)?.orderChanged;
      expect(here?.order).toMatchObject({
        id: placed.order.id,
        customer: { id: placed.order.customer?.id },
        fulfilments: [{ location: { code: fulfilment.location.code }, parcels: [{ trackingNumber: parcel.trackingNumber }] }],
      });
      await live.close();

      await deliver(world(), parcel.trackingNumber);
      const again = open(world());
      const isLast = ({ orderChanged }: Changed): boolean => orderChanged.kind === 'parcel.delivered';
      const resumed = await readUntil(follow(again, here?.cursor), isLast);
      const whole = await readUntil(follow(again, first.orderChanged.cursor), isLast);
      await again.close();
      const cursors = (seen: readonly Changed[]): string[] => seen.map(({ orderChanged }) => orderChanged.cursor);
      expect(cursors(whole)).toEqual([...cursors(shipped), ...cursors(resumed)]);
      expect(new Set(cursors(whole)).size).toBe(whole.length);
    });

    // Seen to fail: with changes told without what kind they are.
    test('the stock of a product is followed, and resumed', async () => {
      const live = open(world());
      const follow = (after?: string) =>
        live.subscribe<Results['AvailabilityChanged']>(operation('AvailabilityChanged'), { skus: ['LAST-ONE'], channel: 'web-us', after });
      const sellable = ({ availabilityChanged }: Results['AvailabilityChanged']): number | null =>
        availabilityChanged.product.availability.sellable;
      const stream = follow();
      let units = 1;
      const first = await firstOf(stream, () => stand(world(), 'LAST-ONE', 'store-la', ++units));
      expect(first.availabilityChanged.kinds).toContain('QUANTITY');
      expect(first.availabilityChanged.product).toMatchObject({ sku: 'LAST-ONE', price: { currencyCode: 'USD' } });

      await stand(world(), 'LAST-ONE', 'store-la', 8);
      const seen = await readUntil(stream, (event) => sellable(event) === 8);
      await stand(world(), 'LAST-ONE', 'store-la', 0);
      const resumed = await readUntil(follow(seen.at(-1)?.availabilityChanged.cursor), (event) => sellable(event) === 0);
      expect(resumed.length).toBeGreaterThan(0);
      await live.close();
    });

    test("a location's work is followed by who works there, by nobody else", async () => {
      const live = open(world(), await world().token('associate', { location: 'dc-east' }));
      const follow = (location: string) => live.subscribe<Results['FulfilmentChanged']>(operation('FulfilmentChanged'), { location });
      const stream = follow('dc-east');
      const placed: Placed[] = [];
      const first = await firstOf(stream, async () => {
        placed.push(await place(world().anonymous, order([mugs(1)])));
      });
      const last = await place(world().anonymous, order([mugs(1)]));
      const [fulfilment] = (await released(world().anonymous, last, 1)).fulfilments;

      const seen = await readUntil(stream, ({ fulfilmentChanged }) => fulfilmentChanged.fulfilment.id === fulfilment?.id);
      expect(seen.at(-1)?.fulfilmentChanged.fulfilment).toMatchObject({
        order: { number: last.order.number, customer: null },
        lines: [{ product: { sku: 'MUG-BLUE' }, quantity: 1 }],
      });
      expect(first.fulfilmentChanged.cursor).not.toBe(seen.at(-1)?.fulfilmentChanged.cursor);
      const outcome = await follow('dc-west')
        .next()
        .then(
          ({ errors }) => errors ?? 'an event',
          (error: unknown) => error,
        );
      expect(outcome).not.toBe('an event');
      // Ended, not merely silent.
      expect(String(outcome)).not.toMatch(/No message within/);
      await live.close();
      for (const each of [...placed, last]) await cancelOne(world(), each);
    });
  });
}
