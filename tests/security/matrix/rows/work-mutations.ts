import { run } from '../../../e2e/journey/operations.ts';
import { follow, key, pick, ship, trackingNumber, workOf } from '../../../e2e/journey/work.ts';
import type { GuardedWorld } from '../../support/guarded-world.ts';
import { mugCollected, waiting } from '../../support/story.ts';
import type { Row, Sample } from '../row.ts';
import { mutation } from './mutation.ts';

/** What is done at a location to the fulfilments of that location alone, by the carrier, and to the stock. */
export const workMutations: Readonly<Record<string, Row>> = {
  'Mutation.acknowledgeFulfilment': {
    document: mutation('acknowledgeFulfilment', 'fulfilment { id status }'),
    async prepare(world) {
      const { fulfilment, associate } = await waiting(world);
      return { variables: () => ({ input: { idempotencyKey: key(), fulfilmentId: fulfilment.id } }), id: fulfilment.id, right: associate };
    },
  },
  'Mutation.pickFulfilment': {
    document: mutation('pickFulfilment', 'fulfilment { id status }'),
    prepare: (world) => atWork(world, ({ id, quantity }) => ({ lines: [{ fulfilmentLineId: id, picked: quantity }] })),
  },
  'Mutation.rejectFulfilment': {
    document: mutation('rejectFulfilment', 'fulfilment { id status }'),
    prepare: (world) => atWork(world, ({ id, quantity }) => ({ reason: 'DAMAGED', lines: [{ fulfilmentLineId: id, quantity }] })),
  },
  'Mutation.markReadyToShip': {
    document: mutation('markReadyToShip', 'fulfilment { id status }'),
    async prepare(world) {
      const { fulfilment, associate } = await waiting(world);
      const { lines } = await pick(world, fulfilment);
      const parcels = [{ lines: lines.map(({ id, quantity }) => ({ fulfilmentLineId: id, quantity })) }];
      const variables = () => ({ input: { idempotencyKey: key(), fulfilmentId: fulfilment.id, parcels } });
      return { variables, id: fulfilment.id, right: associate };
    },
  },
  'Mutation.shipParcel': {
    document: mutation('shipParcel', 'parcel { id status }'),
    async prepare(world) {
      const { fulfilment, associate } = await waiting(world);
      const { lines } = await pick(world, fulfilment);
      const parcels = [{ lines: lines.map(({ id, quantity }) => ({ fulfilmentLineId: id, quantity })) }];
      const packed = await run(associate, 'ReadyToShip', { input: { idempotencyKey: key(), fulfilmentId: fulfilment.id, parcels } });
      const id = packed.markReadyToShip.fulfilment?.parcels[0]?.id ?? '';
      const with_ = { carrier: 'ups', service: 'ground', trackingNumber: trackingNumber() };
      return { variables: () => ({ input: { idempotencyKey: key(), parcelId: id, ...with_ } }), id, right: associate };
    },
  },
  'Mutation.recordTrackingEvent': {
    document: mutation('recordTrackingEvent', 'parcel { id status }'),
    async prepare(world) {
      const { fulfilment } = await waiting(world);
      const { parcelId, trackingNumber: number } = await ship(world, fulfilment);
      const event = { trackingNumber: number, status: 'IN_TRANSIT', occurredAt: new Date().toISOString() };
      const right = await world.as('carrier');
      return { variables: () => ({ input: { idempotencyKey: key(), ...event } }), id: number, right, secrets: [parcelId] };
    },
  },
  'Mutation.markReadyForPickup': {
    document: mutation('markReadyForPickup', 'fulfilment { id status }'),
    async prepare(world) {
      const { fulfilment, associate } = await waiting(world, mugCollected);
      await pick(world, fulfilment);
      return { variables: () => ({ input: { idempotencyKey: key(), fulfilmentId: fulfilment.id } }), id: fulfilment.id, right: associate };
    },
  },
  'Mutation.handOverPickup': {
    document: mutation('handOverPickup', 'fulfilment { id status }'),
    async prepare(world) {
      const { fulfilment, associate, shopper, placed } = await waiting(world, mugCollected);
      await pick(world, fulfilment);
      await run(associate, 'ReadyForPickup', { input: { idempotencyKey: key(), fulfilmentId: fulfilment.id } });
      const pickupCode = (await follow(shopper.client, placed)).fulfilments[0]?.pickup?.code ?? '';
      const variables = () => ({ input: { idempotencyKey: key(), fulfilmentId: fulfilment.id, pickupCode } });
      return { variables, id: fulfilment.id, right: associate };
    },
  },
  'Mutation.receiveStock': {
    document: mutation('receiveStock', 'levels { onHand }'),
    prepare: (world) => inStock(world, { location: 'dc-east', document: 'PO-1', lines: [{ sku: 'MUG-BLUE', quantity: 1 }] }),
  },
  'Mutation.adjustStock': {
    document: mutation('adjustStock', 'levels { onHand }'),
    prepare: (world) => inStock(world, { location: 'dc-east', reason: 'COUNT', lines: [{ sku: 'MUG-BLUE', delta: 1 }] }),
  },
};

/** An acknowledged fulfilment, with what is asked of its first line. */
async function atWork(world: GuardedWorld, ask: (line: { id: string; quantity: number }) => object): Promise<Sample> {
  const { fulfilment, associate } = await waiting(world);
  const [line] = (await workOf(world, fulfilment)).lines;
  if (!line) throw new Error('a fulfilment without a line');
  await run(associate, 'Acknowledge', { input: { idempotencyKey: key(), fulfilmentId: fulfilment.id } });
  const variables = () => ({ input: { idempotencyKey: key(), fulfilmentId: fulfilment.id, ...ask(line) } });
  return { variables, id: fulfilment.id, right: associate };
}

async function inStock(world: GuardedWorld, change: object): Promise<Sample> {
  return { variables: () => ({ input: { idempotencyKey: key(), ...change } }), right: await world.as('operator') };
}
