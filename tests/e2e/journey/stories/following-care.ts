import { firstOf, readUntil } from '../live.ts';
import { operation, run } from '../operations.ts';
import type { Results } from '../results.ts';
import { associateOf, deliver, key, newYork, order, place, released, ship, shipAndDeliver } from '../work.ts';
import type { World } from '../world.ts';

const mugs = (quantity: number) => ({ method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'MUG-BLUE', quantity }] });

/** What comes after the delivery, and what a person has to look at, followed as it happens. */
export function followingCare(world: () => World): void {
  test('a return is followed by whoever may see its order', async () => {
    const guest = world().anonymous;
    const placed = await place(guest, order([mugs(4)]));
    await shipAndDeliver(world(), guest, placed, 1);
    const lines = [{ orderLineId: placed.order.groups[0]?.lines[0]?.id, quantity: 4, reason: 'TOO_SMALL' }];
    const base = { orderId: placed.order.id, accessToken: placed.accessToken, method: 'STORE', location: 'store-la' };
    const { returnOrder } = (await run(guest, 'RequestReturn', { input: { idempotencyKey: key(), ...base, lines } })).requestReturn;
    const store = await associateOf(world(), 'store-la');
    const live = world().socket();
    const variables = { returnOrderId: returnOrder?.id, accessToken: placed.accessToken };

    const { returnChanged } = await firstOf(live.subscribe<Results['ReturnChanged']>(operation('ReturnChanged'), variables), async () => {
      const received = [{ returnLineId: returnOrder?.lines[0]?.id, quantity: 1 }];
      const input = { idempotencyKey: key(), returnOrderId: returnOrder?.id, location: 'store-la', lines: received };
      expect((await run(store, 'ReceiveReturn', { input })).receiveReturn.errors).toEqual([]);
    });

    expect(returnChanged).toMatchObject({ cursor: expect.any(String), returnOrder: { id: returnOrder?.id } });
    await live.close();
  });

  test('a parcel is followed to the door by whoever holds the access token of its order', async () => {
    const guest = world().anonymous;
    const placed = await place(guest, order([mugs(1)]));
    const [fulfilment] = (await released(guest, placed, 1)).fulfilments;
    if (!fulfilment) throw new Error('no fulfilment');
    const { parcelId, trackingNumber } = await ship(world(), fulfilment);
    const live = world().sse();
    const stream = live.subscribe<Results['ParcelChanged']>(operation('ParcelChanged'), {
      parcelId,
      accessToken: placed.accessToken,
      after: '0',
    });
    const shipped = await readUntil(stream, ({ parcelChanged }) => parcelChanged.kind === 'parcel.shipped');

    await deliver(world(), trackingNumber);
    const seen = await readUntil(stream, ({ parcelChanged }) => parcelChanged.kind === 'parcel.delivered');

    expect(shipped).toHaveLength(1);
    expect(seen.at(-1)?.parcelChanged.parcel).toMatchObject({ id: parcelId, status: 'DELIVERED', events: [{ status: 'DELIVERED' }] });
    await live.close();
  });

  test('what a person has to look at is followed by operators', async () => {
    const live = world().sse(await world().token('operator'));
    const support = await world().as('support');
    const raised: string[] = [];

    const { exceptionsChanged } = await firstOf(
      live.subscribe<Results['ExceptionsChanged']>(operation('ExceptionsChanged'), {}),
      async () => {
        const placed = await place(world().anonymous, order([mugs(1)]));
        await released(world().anonymous, placed, 1);
        raised.push(placed.order.id);
        const input = { idempotencyKey: key(), orderId: placed.order.id, reason: 'CHECK_ADDRESS' };
        expect((await run(support, 'RaiseException', { input })).raiseException.errors).toEqual([]);
      },
    );

    expect(raised).toContain(exceptionsChanged.order.id);
    expect(exceptionsChanged.order.exceptions).toMatchObject([{ kind: 'RAISED', reason: 'CHECK_ADDRESS' }]);
    await live.close();
  });
}
