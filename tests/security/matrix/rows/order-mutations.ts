import { aShopper, key, newYork, order, workOf } from '../../../e2e/journey/work.ts';
import { bought, delivered, mugCollected, mugsShipped, returning, waiting } from '../../support/story.ts';
import type { Row } from '../row.ts';
import { mutation } from './mutation.ts';

const address = { ...newYork, name: 'Ada Example' };

/** What customers do, and what is done to their orders and returns. */
export const orderMutations: Readonly<Record<string, Row>> = {
  'Mutation.placeOrder': {
    document: mutation('placeOrder', 'order { id }'),
    prepare: async ({ anonymous }) => ({ variables: () => ({ ...order([mugsShipped]) }), right: anonymous }),
  },
  'Mutation.registerCustomer': {
    document: mutation('registerCustomer', 'customer { id }'),
    prepare: async ({ anonymous }) => ({
      variables: () => ({ input: { idempotencyKey: key(), email: `${key()}@example.com`, name: 'Ada Example' } }),
      right: anonymous,
    }),
  },
  'Mutation.addAddress': {
    document: mutation('addAddress', 'address { id }'),
    actsOnCaller: true,
    async prepare(world) {
      const { client } = await aShopper(world);
      return { variables: () => ({ input: { idempotencyKey: key(), ...address } }), right: client };
    },
  },
  'Mutation.removeAddress': {
    document: mutation('removeAddress', 'customer { id }'),
    async prepare(world) {
      const { client, id } = await aShopper(world);
      const added = await client.request<{ addAddress: { address: { id: string } } }>(mutation('addAddress', 'address { id }'), {
        input: { idempotencyKey: key(), ...address },
      });
      const addressId = added.addAddress.address.id;
      return { variables: () => ({ input: { idempotencyKey: key(), addressId } }), id: addressId, right: client, secrets: [id] };
    },
  },
  'Mutation.cancelOrder': {
    document: mutation('cancelOrder', 'order { id number }'),
    async prepare(world) {
      const { shopper, placed } = await bought(world);
      const { id, number } = placed.order;
      const variables = () => ({ input: { idempotencyKey: key(), orderId: id, reason: 'CUSTOMER' } });
      return { variables, id, right: shopper.client, secrets: [number] };
    },
  },
  'Mutation.resolveException': {
    document: mutation('resolveException', 'order { id status }'),
    async prepare(world) {
      // What is collected at a store that refuses it comes from nowhere else.
      const { fulfilment, associate, placed } = await waiting(world, mugCollected);
      const [line] = (await workOf(world, fulfilment)).lines;
      const lines = [{ fulfilmentLineId: line?.id, quantity: line?.quantity }];
      const reject = { idempotencyKey: key(), fulfilmentId: fulfilment.id, reason: 'DAMAGED', lines };
      await associate.request(mutation('rejectFulfilment', 'fulfilment { id }'), { input: reject });
      await world.settled();
      const right = await world.as('support');
      const { order: held } = await right.request<{ order: { exceptions: { id: string }[] } }>(
        'query Q($id: ID!) { order(id: $id) { exceptions { id } } }',
        { id: placed.order.id },
      );
      const exceptionId = held.exceptions[0]?.id;
      return { variables: () => ({ input: { idempotencyKey: key(), exceptionId, choice: 'KEEP' } }), right };
    },
  },
  'Mutation.raiseException': {
    document: mutation('raiseException', 'order { id number }'),
    async prepare(world) {
      const { placed } = await bought(world);
      const { id, number } = placed.order;
      const elsewhere = (orderId: string) => ({ input: { idempotencyKey: key(), orderId, reason: 'CHECK_ADDRESS' } });
      return { variables: () => elsewhere(id), elsewhere, id, right: await world.as('support'), secrets: [number] };
    },
  },
  'Mutation.requestReturn': {
    document: mutation('requestReturn', 'returnOrder { id }'),
    async prepare(world) {
      const { shopper, placed, orderLineId } = await delivered(world);
      const orderId = placed.order.id;
      const lines = [{ orderLineId, quantity: 1, reason: 'TOO_SMALL' }];
      const variables = () => ({ input: { idempotencyKey: key(), orderId, method: 'STORE', location: 'store-la', lines } });
      return { variables, id: orderId, right: shopper.client, secrets: ['ret_'] };
    },
  },
  'Mutation.receiveReturn': {
    document: mutation('receiveReturn', 'returnOrder { id status }'),
    async prepare(world) {
      const { returnOrderId: id, returnLineId, destination: location, associate } = await returning(world);
      const lines = [{ returnLineId, quantity: 1 }];
      return { variables: () => ({ input: { idempotencyKey: key(), returnOrderId: id, location, lines } }), id, right: associate };
    },
  },
  'Mutation.inspectReturn': {
    document: mutation('inspectReturn', 'returnOrder { id status }'),
    async prepare(world) {
      const { returnOrderId: id, returnLineId, destination: location, associate } = await returning(world);
      const received = { idempotencyKey: key(), returnOrderId: id, location, lines: [{ returnLineId, quantity: 1 }] };
      await associate.request(mutation('receiveReturn', 'returnOrder { id }'), { input: received });
      const lines = [{ returnLineId, quantity: 1, grade: 'A', disposition: 'RESTOCK' }];
      return { variables: () => ({ input: { idempotencyKey: key(), returnOrderId: id, lines } }), id, right: associate };
    },
  },
};
