import { key, ship } from '../../../e2e/journey/work.ts';
import { bought, returning, waiting } from '../../support/story.ts';
import type { Row } from '../row.ts';
import { mutation } from './mutation.ts';

/** From the start of the log, so that whoever is let in has something to be told at once. */
export const subscriptions: Readonly<Record<string, Row>> = {
  'Subscription.orderChanged': {
    document: 'subscription S($id: ID!, $after: String) { orderChanged(orderId: $id, after: $after) { kind order { id number } } }',
    async prepare(world) {
      const { shopper, placed } = await bought(world);
      const { id, number } = placed.order;
      const rightToken = await world.token('shopper', { customer: shopper.id });
      const fromTheStart = (orderId: string) => ({ id: orderId, after: Buffer.from(`${orderId}:0`).toString('base64url') });
      const variables = () => fromTheStart(id);
      return { variables, elsewhere: fromTheStart, id, right: shopper.client, rightToken, secrets: [number] };
    },
  },
  'Subscription.fulfilmentChanged': {
    document: 'subscription S($location: String!) { fulfilmentChanged(location: $location, after: "0") { kind fulfilment { id } } }',
    async prepare(world) {
      const { fulfilment, associate } = await waiting(world);
      const location = fulfilment.location.code;
      const rightToken = await world.token('associate', { location });
      return { variables: () => ({ location }), id: location, right: associate, rightToken, secrets: ['ful_'] };
    },
  },
  'Subscription.exceptionsChanged': {
    document: 'subscription S { exceptionsChanged(after: "0") { kind order { id number } } }',
    async prepare(world) {
      const { placed } = await bought(world);
      const { id: orderId, number } = placed.order;
      const right = await world.as('support');
      await right.request(mutation('raiseException', 'order { id }'), {
        input: { idempotencyKey: key(), orderId, reason: 'CHECK_ADDRESS' },
      });
      return { variables: () => ({}), right, rightToken: await world.token('support'), secrets: [number] };
    },
  },
  'Subscription.parcelChanged': {
    document: 'subscription S($id: ID!) { parcelChanged(parcelId: $id, after: "0") { kind parcel { id trackingNumber } } }',
    async prepare(world) {
      const { shopper, fulfilment } = await waiting(world);
      const { parcelId, trackingNumber } = await ship(world, fulfilment);
      const rightToken = await world.token('shopper', { customer: shopper.id });
      return { variables: () => ({ id: parcelId }), id: parcelId, right: shopper.client, rightToken, secrets: [trackingNumber] };
    },
  },
  'Subscription.returnChanged': {
    document:
      'subscription S($id: ID!) { returnChanged(returnOrderId: $id, after: "0") { kind returnOrder { id order { number } lines { id } } } }',
    async prepare(world) {
      const { shopper, placed, returnOrderId, returnLineId } = await returning(world);
      const rightToken = await world.token('shopper', { customer: shopper.id });
      const secrets = [placed.order.number, returnLineId];
      return { variables: () => ({ id: returnOrderId }), id: returnOrderId, right: shopper.client, rightToken, secrets };
    },
  },
  'Subscription.availabilityChanged': {
    document: 'subscription S { availabilityChanged(skus: ["MUG-BLUE"], channel: "web-us", after: "0") { product { sku } } }',
    async prepare(world) {
      const { shopper } = await bought(world);
      return { variables: () => ({}), right: shopper.client, rightToken: await world.token('shopper', { customer: shopper.id }) };
    },
  },
};
