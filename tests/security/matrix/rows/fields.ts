import { order, place } from '../../../e2e/journey/work.ts';
import { mugsShipped } from '../../support/story.ts';
import type { Row } from '../row.ts';

/** Fields below the root: the rest of the answer is served, and they are null with the refusal at their path. */
export const fields: Readonly<Record<string, Row>> = {
  'OrderGroup.sourcing': {
    // Whoever holds the access token sees the order, and still not how it was sourced.
    document:
      'query Q($id: ID!, $accessToken: String) { order(id: $id, accessToken: $accessToken) { groups { sourcing { ruleVersion } } } }',
    path: ['order', 'groups', 0, 'sourcing'],
    async prepare(world) {
      const placed = await place(world.anonymous, order([mugsShipped]));
      return { variables: () => ({ id: placed.order.id, accessToken: placed.accessToken }), right: await world.as('operator') };
    },
  },
  'Order.exceptions': {
    document: 'query Q($id: ID!, $accessToken: String) { order(id: $id, accessToken: $accessToken) { exceptions { id } } }',
    path: ['order', 'exceptions'],
    async prepare(world) {
      const placed = await place(world.anonymous, order([mugsShipped]));
      return { variables: () => ({ id: placed.order.id, accessToken: placed.accessToken }), right: await world.as('support') };
    },
  },
  'OrderGroup.sourcingHistory': {
    document:
      'query Q($id: ID!, $accessToken: String) { order(id: $id, accessToken: $accessToken) { groups { sourcingHistory { ruleVersion } } } }',
    path: ['order', 'groups', 0, 'sourcingHistory'],
    async prepare(world) {
      const placed = await place(world.anonymous, order([mugsShipped]));
      return { variables: () => ({ id: placed.order.id, accessToken: placed.accessToken }), right: await world.as('operator') };
    },
  },
  'Product.level': {
    document: '{ product(sku: "MUG-BLUE") { level(location: "dc-east") { onHand } } }',
    path: ['product', 'level'],
    prepare: async (world) => ({ variables: () => ({}), right: await world.as('operator') }),
  },
  'Product.movements': {
    document: '{ product(sku: "MUG-BLUE") { movements(location: "dc-east", first: 1) { nodes { quantity } } } }',
    path: ['product', 'movements'],
    prepare: async (world) => ({ variables: () => ({}), right: await world.as('operator') }),
  },
  'Availability.terms': {
    document: '{ product(sku: "MUG-BLUE") { availability(channel: "web-us") { terms { onHand } } } }',
    path: ['product', 'availability', 'terms'],
    prepare: async (world) => ({ variables: () => ({}), right: await world.as('operator') }),
  },
  'LocationAvailability.terms': {
    document: '{ product(sku: "MUG-BLUE") { availability(channel: "web-us") { locations(first: 1) { nodes { terms { onHand } } } } } }',
    path: ['product', 'availability', 'locations', 'nodes', 0, 'terms'],
    prepare: async (world) => ({ variables: () => ({}), right: await world.as('operator') }),
  },
};
