import { run } from '../operations.ts';
import { lineMoney, minor, placeOf, shippingMoney, shown, totals } from '../retailer.ts';
import {
  associateOf,
  deliver,
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
  pick,
  place,
  priced,
  released,
  ship,
  stand,
  standTshirts,
  workOf,
} from '../work.ts';
import type { World } from '../world.ts';

const piano = { method: 'PICKUP', location: 'store-nyc', lines: [{ sku: 'PIANO-U1-BLACK', quantity: 1 }] };
const shirts = { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'TSHIRT-WHITE-M', quantity: 3 }] };
const basket = [priced(piano), priced(shirts)];
const cost = totals('web-us', basket);
const nothing = shown(0n, 'USD');

/** One order from the placement to the last hand-over; each test goes on where the one before stopped. */
export function theMixedOrder(world: () => World): void {
  describe("a guest's order of a piano to collect and t-shirts to ship", () => {
    let placed: Placed;
    let before: { readonly piano: number; readonly shirts: number };
    const guest = () => world().anonymous;
    const now = () => follow(guest(), placed);
    const at = async (location: string, method: string) => {
      const found = (await now()).fulfilments.find((each) => each.location.code === location && each.method === method);
      if (!found) throw new Error(`no ${method} fulfilment at ${location}`);
      return found;
    };

    beforeAll(async () => {
      await standTshirts(world());
      await stand(world(), 'PIANO-U1-BLACK', 'store-nyc', 2);
      const levels = [await ledger(world(), 'PIANO-U1-BLACK', 'store-nyc'), await ledger(world(), 'TSHIRT-WHITE-M', 'dc-east')];
      before = { piano: levels[0]?.level?.onHand ?? 0, shirts: levels[1]?.level?.onHand ?? 0 };
    });

    test('is one order with one payment, split over locations, and shown whole to the guest', async () => {
      placed = await place(guest(), order([piano, shirts], { expectedTotal: cost.total }));

      expect(placed.accessToken).toMatch(/^bat_/);
      expect(placed.order).toMatchObject({
        id: expect.stringMatching(/^ord_/),
        status: 'SOURCED',
        customer: { id: expect.stringMatching(/^cus_/), email: 'ada@example.com' },
        totals: cost,
        payment: { status: 'AUTHORISED', authorised: cost.total, captured: nothing, refunded: nothing },
        groups: [
          { method: 'PICKUP', destination: { address: null, location: { code: 'store-nyc' } }, lines: [{ kind: 'PHYSICAL', quantity: 1 }] },
          { method: 'SHIP', destination: { address: newYork, location: null }, lines: [{ kind: 'PHYSICAL', quantity: 3 }] },
        ],
      });
      const plans = placed.order.groups.map(({ shipments }) =>
        shipments.map(({ location, lines }) => [location.code, lines[0]?.product.sku, lines[0]?.quantity]).sort(),
      );
      expect(plans).toEqual([
        [['store-nyc', 'PIANO-U1-BLACK', 1]],
        [
          ['dc-east', 'TSHIRT-WHITE-M', 2],
          ['store-nyc', 'TSHIRT-WHITE-M', 1],
        ],
      ]);
      expect(placed.order.groups.flatMap(({ lines }) => lines.map(({ product }) => product.availability.sellable))).toEqual([1 + 5, 2]);
    });

    test('a repeated request answers the same order', async () => {
      const variables = order([{ ...shirts, lines: [{ sku: 'MUG-BLUE', quantity: 1 }] }]);
      const [first, second] = [await place(guest(), variables), await place(guest(), variables)];

      expect(second.order.id).toBe(first.order.id);
      expect(second.accessToken).toBe(first.accessToken);
    });

    test('is released to its units and followed by its access token over all subgraphs', async () => {
      const followed = await released(guest(), placed, 3);

      expect(followed.customer).toEqual(placed.order.customer);
      expect(followed.allowedActions).toEqual(['CANCEL']);
      expect(lineOf(followed, 'TSHIRT-WHITE-M').quantities).toEqual({
        ordered: 3,
        cancelled: 0,
        backordered: 0,
        allocated: 3,
        picked: 0,
        shipped: 0,
        delivered: 0,
        returned: 0,
        refunded: 0,
      });
      const work = followed.fulfilments.map(({ location, method, status, lines }) => [location.code, method, status, lines[0]?.quantity]);
      expect(work.sort()).toEqual([
        ['dc-east', 'SHIP', 'RELEASED', 2],
        ['store-nyc', 'PICKUP', 'RELEASED', 1],
        ['store-nyc', 'SHIP', 'RELEASED', 1],
      ]);
    });

    test('a location sees its own work of it', async () => {
      const associate = await associateOf(world(), 'store-nyc');
      const own = await workOf(world(), await at('store-nyc', 'PICKUP'));
      const { location: foreign } = await run(associate, 'LocationWork', { location: 'dc-east', status: null });

      expect(own).toMatchObject({
        method: 'PICKUP',
        status: 'RELEASED',
        lines: [{ product: { sku: 'PIANO-U1-BLACK' }, quantity: 1 }],
        order: { number: placed.order.number },
      });
      expect(foreign?.fulfilments ?? null).toBeNull();
    });

    test('the piano is picked and waits under a code that the guest sees and staff does not', async () => {
      const associate = await associateOf(world(), 'store-nyc');
      const work = await pick(world(), await at('store-nyc', 'PICKUP'));
      const { markReadyForPickup } = await run(associate, 'ReadyForPickup', { input: { idempotencyKey: key(), fulfilmentId: work.id } });
      const { order: asSupport } = await run(await world().as('support'), 'FollowOrder', { id: placed.order.id, accessToken: null });

      expect(markReadyForPickup).toEqual({
        fulfilment: { id: work.id, status: 'READY_FOR_PICKUP', pickup: { readyAt: expect.any(String), expiresAt: expect.any(String) } },
        errors: [],
      });
      expect((await at('store-nyc', 'PICKUP')).pickup?.code).toMatch(/^\S{4,}$/);
      expect(asSupport?.fulfilments.find(({ method }) => method === 'PICKUP')?.pickup?.code).toBeNull();
    });

    test('a wrong code hands nothing over, the right one does, and the piano is paid then', async () => {
      const associate = await associateOf(world(), 'store-nyc');
      const pickup = await at('store-nyc', 'PICKUP');
      const handOver = (pickupCode: string) =>
        run(associate, 'HandOver', { input: { idempotencyKey: key(), fulfilmentId: pickup.id, pickupCode } });

      const { handOverPickup: wrong } = await handOver('000000000');
      const { handOverPickup: again } = await handOver('000000001');
      expect(wrong).toMatchObject({ fulfilment: null, errors: [{ __typename: 'WrongPickupCodeError', attemptsLeft: expect.any(Number) }] });
      expect(again.errors[0]?.attemptsLeft).toBe((wrong.errors[0]?.attemptsLeft ?? 0) - 1);
      expect((await moneyUntil(guest(), placed, 'nothing captured', ({ captured }) => minor(captured) === 0n)).status).toBe('AUTHORISED');

      const { handOverPickup: right } = await handOver(pickup.pickup?.code ?? '');
      expect(right).toEqual({ fulfilment: { id: pickup.id, status: 'HANDED_OVER' }, errors: [] });
      const { charged } = lineMoney('web-us', placeOf('store-nyc'), { sku: 'PIANO-U1-BLACK', quantity: 1 });
      const money = await moneyUntil(guest(), placed, 'the piano captured', ({ captured }) => minor(captured) > 0n);
      expect(money).toEqual({ status: 'PARTIAL', authorised: cost.total, captured: shown(charged, 'USD'), refunded: nothing });
      await levelUntil(world(), 'PIANO-U1-BLACK', 'store-nyc', { onHand: before.piano - 1, allocated: 0 });
      const counted = await followUntil(
        guest(),
        placed,
        'the piano delivered',
        (seen) => lineOf(seen, 'PIANO-U1-BLACK').quantities.delivered === 1,
      );
      expect(lineOf(counted, 'PIANO-U1-BLACK').quantities).toMatchObject({ allocated: 0, picked: 1, shipped: 1, delivered: 1 });
    });

    test('each parcel is captured when it leaves, the shipping with the first', async () => {
      const parcel = await ship(world(), await at('dc-east', 'SHIP'));

      const money = await moneyUntil(
        guest(),
        placed,
        'two shirts captured',
        ({ captured }) => minor(captured) > lineMoney('web-us', placeOf('store-nyc'), { sku: 'PIANO-U1-BLACK', quantity: 1 }).charged,
      );
      const shirtsCharged = lineMoney('web-us', { country: 'US', region: 'NY' }, { sku: 'TSHIRT-WHITE-M', quantity: 3 }).charged;
      const twoOfThree = (2n * shirtsCharged * 2n + 3n) / (2n * 3n);
      const pianoCharged = lineMoney('web-us', placeOf('store-nyc'), { sku: 'PIANO-U1-BLACK', quantity: 1 }).charged;
      expect(money.captured).toEqual(shown(pianoCharged + twoOfThree + shippingMoney('web-us', priced(shirts)).charged, 'USD'));
      await levelUntil(world(), 'TSHIRT-WHITE-M', 'dc-east', { onHand: before.shirts - 2, allocated: 0 });
      const seen = (await at('dc-east', 'SHIP')).parcels[0];
      expect(seen).toMatchObject({
        id: parcel.parcelId,
        carrier: 'ups',
        service: 'ground',
        trackingNumber: parcel.trackingNumber,
        contents: [{ quantity: 2 }],
      });
      expect(seen?.trackingUrl).toContain(parcel.trackingNumber);
      await deliver(world(), parcel.trackingNumber);
    });

    test('when the last parcel arrives the order is delivered, and exactly its total was captured', async () => {
      await deliver(world(), (await ship(world(), await at('store-nyc', 'SHIP'))).trackingNumber);

      const followed = await followUntil(guest(), placed, 'delivered', ({ status }) => status === 'DELIVERED');
      expect(followed.allowedActions).toEqual(['RETURN']);
      expect(lineOf(followed, 'TSHIRT-WHITE-M').quantities).toEqual({
        ordered: 3,
        cancelled: 0,
        backordered: 0,
        allocated: 0,
        picked: 3,
        shipped: 3,
        delivered: 3,
        returned: 0,
        refunded: 0,
      });
      const money = await moneyUntil(guest(), placed, 'all captured', ({ status }) => status === 'PAID');
      expect(money).toEqual({ status: 'PAID', authorised: cost.total, captured: cost.total, refunded: nothing });
    });

    test('its timeline tells it in order, from all subgraphs, without personal data', async () => {
      const { timeline } = await followUntil(
        guest(),
        placed,
        'a whole timeline',
        ({ timeline: seen }) => seen.nodes.filter(({ kind }) => kind === 'payment.captured').length === 3,
      );

      const kinds = timeline.nodes.map(({ kind }) => kind);
      expect(kinds[0]).toBe('order.placed');
      expect(kinds).toEqual(
        expect.arrayContaining([
          'payment.authorised',
          'fulfilment.ready-for-pickup',
          'fulfilment.handed-over',
          'parcel.shipped',
          'parcel.delivered',
          'payment.captured',
        ]),
      );
      expect(timeline.nodes[0]?.actor).toBe('guest');
      const instants = timeline.nodes.map(({ at: when }) => when);
      expect(instants).toEqual([...instants].sort());
      // Written as the person wrote it: an id may hold ADA.
      expect(JSON.stringify(timeline)).not.toMatch(/Ada|Main St|example\.com/);
    });
  });
}
