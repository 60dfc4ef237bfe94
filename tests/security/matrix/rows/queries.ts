import { aShopper, newYork } from '../../../e2e/journey/work.ts';
import { bought, mugsShipped, returning, waiting } from '../../support/story.ts';
import type { Row } from '../row.ts';

const basket = { channel: 'web-us', groups: [{ ...mugsShipped, address: newYork }] };

export const queries: Readonly<Record<string, Row>> = {
  'Query.me': {
    document: '{ me { id email } }',
    actsOnCaller: true,
    async prepare(world) {
      const { client, id, email } = await aShopper(world);
      return { variables: () => ({}), right: client, secrets: [id, email] };
    },
  },
  'Query.order': {
    document: 'query Q($id: ID!) { order(id: $id) { id number customer { email } totals { total { amount } } } }',
    async prepare(world) {
      const { shopper, placed } = await bought(world);
      const { id, number } = placed.order;
      return { variables: () => ({ id }), id, right: shopper.client, secrets: [number, shopper.email] };
    },
  },
  'Query.returnOrder': {
    document: 'query Q($id: ID!) { returnOrder(id: $id) { id number order { number } lines { id } parcels { trackingNumber } } }',
    async prepare(world) {
      const { shopper, returnOrderId, placed, returnLineId } = await returning(world);
      const secrets = [placed.order.number, returnLineId];
      return { variables: () => ({ id: returnOrderId }), id: returnOrderId, right: shopper.client, secrets };
    },
  },
  'Query.fulfilment': {
    document: 'query Q($id: ID!) { fulfilment(id: $id) { id status order { number } location { code } lines { product { sku } } } }',
    async prepare(world) {
      const { fulfilment, associate, placed } = await waiting(world);
      return { variables: () => ({ id: fulfilment.id }), id: fulfilment.id, right: associate, secrets: [placed.order.number] };
    },
  },
  'Query.channel': {
    document: '{ channel(code: "web-us") { code currencyCode } }',
    prepare: async ({ anonymous }) => ({ variables: () => ({}), right: anonymous }),
  },
  'Query.checkoutPreview': {
    document: 'query Q($input: CheckoutInput!) { checkoutPreview(input: $input) { totals { total { amount } } } }',
    prepare: async ({ anonymous }) => ({ variables: () => ({ input: basket }), right: anonymous }),
  },
  'Query.location': {
    document: '{ location(code: "dc-east") { code name } }',
    prepare: async ({ anonymous }) => ({ variables: () => ({}), right: anonymous }),
  },
  'Query.product': {
    document: '{ product(sku: "MUG-BLUE") { sku availability(channel: "web-us") { sellable } } }',
    prepare: async ({ anonymous }) => ({ variables: () => ({}), right: anonymous }),
  },
  'Query.products': {
    document: '{ products(skus: ["MUG-BLUE"]) { sku price(channel: "web-us") { amount } } }',
    prepare: async ({ anonymous }) => ({ variables: () => ({}), right: anonymous }),
  },
  'Query.orderExceptions': {
    document: '{ orderExceptions(first: 5) { nodes { id kind reason order { id number } } } }',
    prepare: async (world) => ({ variables: () => ({}), right: await world.as('support') }),
  },
};
