import type { GraphClient } from '@baton/testing';
import { run } from '../../e2e/journey/operations.ts';
import type { FollowedFulfilment } from '../../e2e/journey/results.ts';
import { aShopper, associateOf, key, newYork, order, type Placed, place, released, shipAndDeliver, stand } from '../../e2e/journey/work.ts';
import type { GuardedWorld } from './guarded-world.ts';

export const mugsShipped = { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'MUG-BLUE', quantity: 2 }] };
export const mugCollected = { method: 'PICKUP', location: 'store-nyc', lines: [{ sku: 'MUG-BLUE', quantity: 1 }] };

/** Mugs for every story, and none at the store where the stranger works. */
export async function stockUp(world: GuardedWorld): Promise<void> {
  await stand(world, 'MUG-BLUE', 'dc-east', 500);
  await stand(world, 'MUG-BLUE', 'store-nyc', 100);
}

/** A shopper with an order of their own. */
export interface Bought {
  readonly shopper: { readonly id: string; readonly email: string; readonly client: GraphClient };
  readonly placed: Placed;
}

export async function bought(
  world: GuardedWorld,
  groups: readonly (typeof mugsShipped | typeof mugCollected)[] = [mugsShipped],
): Promise<Bought> {
  const shopper = await aShopper(world);
  return { shopper, placed: await place(shopper.client, order(groups, { customer: undefined })) };
}

/** An order whose one fulfilment waits at its location, with whoever works there. */
export interface Waiting extends Bought {
  readonly fulfilment: FollowedFulfilment;
  readonly associate: GraphClient;
}

export async function waiting(world: GuardedWorld, group: typeof mugsShipped | typeof mugCollected = mugsShipped): Promise<Waiting> {
  const { shopper, placed } = await bought(world, [group]);
  const [fulfilment] = (await released(shopper.client, placed, 1)).fulfilments;
  if (!fulfilment) throw new Error('no fulfilment');
  return { shopper, placed, fulfilment, associate: await associateOf(world, fulfilment.location.code) };
}

/** A delivered order whose one line is announced to come back by parcel. */
export interface Returning extends Bought {
  readonly returnOrderId: string;
  readonly returnLineId: string;
  readonly destination: string;
  /** On the label that it comes back with. */
  readonly trackingNumber: string;
  /** Whoever works where it goes. */
  readonly associate: GraphClient;
}

export async function delivered(world: GuardedWorld): Promise<Bought & { readonly orderLineId: string }> {
  const story = await bought(world);
  const { lines } = await shipAndDeliver(world, story.shopper.client, story.placed, 1);
  return { ...story, orderLineId: lines[0]?.id ?? '' };
}

export async function returning(world: GuardedWorld): Promise<Returning> {
  const { orderLineId, shopper, placed } = await delivered(world);
  const lines = [{ orderLineId, quantity: 1, reason: 'TOO_SMALL' }];
  const input = { idempotencyKey: key(), orderId: placed.order.id, method: 'PARCEL', lines };
  const { requestReturn } = await run(shopper.client, 'RequestReturn', { input });
  const { returnOrder, errors } = requestReturn;
  if (!returnOrder) throw new Error(JSON.stringify(errors));
  const destination = returnOrder.destination.code;
  const [line] = returnOrder.lines;
  return {
    shopper,
    placed,
    returnOrderId: returnOrder.id,
    returnLineId: line?.id ?? '',
    destination,
    trackingNumber: returnOrder.parcels[0]?.trackingNumber ?? '',
    associate: await associateOf(world, destination),
  };
}
