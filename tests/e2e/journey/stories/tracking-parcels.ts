import { deliver, follow, followUntil, newYork, order, place, released, ship, track, trackingNumber } from '../work.ts';
import type { World } from '../world.ts';

const mug = { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'MUG-BLUE', quantity: 1 }] };
const hour = 3_600_000;

export function trackingParcels(world: () => World): void {
  describe("a carrier's events", () => {
    test('late, twice and shuffled, they come to the same end', async () => {
      const placed = await place(world().anonymous, order([mug]));
      const [fulfilment] = (await released(world().anonymous, placed, 1)).fulfilments;
      if (!fulfilment) throw new Error('no fulfilment');
      const { trackingNumber: number } = await ship(world(), fulfilment);
      const start = Date.now();
      const told = [
        ['HANDED_TO_CARRIER', start + hour],
        ['IN_TRANSIT', start + 2 * hour],
        ['OUT_FOR_DELIVERY', start + 3 * hour],
        ['DELIVERED', start + 4 * hour],
      ] as const;

      for (const index of [3, 1, 0, 1, 3, 2]) {
        const [status, at] = told[index] ?? told[0];
        const { errors } = await track(world(), number, status, new Date(at));
        expect(errors).toEqual([]);
      }

      await world().settled();
      const followed = await follow(world().anonymous, placed);
      expect(followed.status).toBe('DELIVERED');
      const [parcel] = followed.fulfilments[0]?.parcels ?? [];
      expect(parcel?.status).toBe('DELIVERED');
      expect(parcel?.events.map(({ status, occurredAt }) => [status, Date.parse(occurredAt)])).toEqual(
        told.map(([status, at]) => [status, at]),
      );
      expect(followed.lines[0]?.quantities).toMatchObject({ shipped: 1, delivered: 1 });
      expect(followed.timeline.nodes.filter(({ kind }) => kind === 'parcel.delivered')).toHaveLength(1);
    });

    test('one that comes before the parcel left is kept for it', async () => {
      const placed = await place(world().anonymous, order([mug]));
      const [fulfilment] = (await released(world().anonymous, placed, 1)).fulfilments;
      if (!fulfilment) throw new Error('no fulfilment');
      const number = trackingNumber();
      const early = await track(world(), number, 'IN_TRANSIT', new Date(Date.now() + hour), { carrier: 'ups' });
      expect(early).toMatchObject({ parcel: null, errors: [{ __typename: 'NotFoundError' }] });

      await ship(world(), fulfilment, number);

      const followed = await followUntil(
        world().anonymous,
        placed,
        'the early event',
        ({ fulfilments }) => fulfilments[0]?.parcels[0]?.events.length === 1,
      );
      expect(followed.fulfilments[0]?.parcels[0]).toMatchObject({ status: 'IN_TRANSIT', events: [{ status: 'IN_TRANSIT' }] });
      await deliver(world(), number);
    });

    test('only a carrier may tell them', async () => {
      const input = { idempotencyKey: 'k', trackingNumber: trackingNumber(), status: 'DELIVERED', occurredAt: new Date().toISOString() };
      const document = 'mutation M($input: RecordTrackingEventInput!) { recordTrackingEvent(input: $input) { parcel { id } } }';

      for (const [client, code] of [
        [world().anonymous, 'UNAUTHENTICATED'],
        [await world().as('support'), 'FORBIDDEN'],
        [await world().as('associate', { location: 'store-nyc' }), 'FORBIDDEN'],
      ] as const) {
        const { errors } = await client.answer(document, { input });
        expect(errors?.map((error) => error.extensions?.['code'])).toEqual([code]);
      }
    });
  });
}
