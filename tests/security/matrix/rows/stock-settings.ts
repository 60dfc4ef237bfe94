import { key } from '../../../e2e/journey/work.ts';
import type { GuardedWorld } from '../../support/guarded-world.ts';
import type { Row, Sample } from '../row.ts';
import { mutation } from './mutation.ts';

/** What is kept back, protected, linked and told, and what is announced to come in. */
export const stockSettings: Readonly<Record<string, Row>> = {
  'Query.bufferRules': {
    document: '{ bufferRules(first: 1) { nodes { id } } }',
    prepare: async (world) => ({ variables: () => ({}), right: await world.as('operator') }),
  },
  'Query.basketAvailability': {
    document: '{ basketAvailability(channel: "web-us", lines: [{ sku: "MUG-BLUE", quantity: 1 }]) { isAvailable } }',
    prepare: async ({ anonymous }) => ({ variables: () => ({}), right: anonymous }),
  },
  'Mutation.setBuffer': {
    document: mutation('setBuffer', 'buffer { id }'),
    prepare: (world) => changed(world, () => ({ sku: 'PIANO-U1-BLACK', channel: 'app-us', quantity: 0 })),
  },
  'Mutation.removeBuffer': {
    document: mutation('removeBuffer', 'buffer { id }'),
    async prepare(world) {
      const channel = 'app-us';
      const bufferId = `exact:MUG-BLUE|store-la|${channel}`;
      const operator = await world.as('operator');
      await operator.request(mutation('setBuffer', 'buffer { id }'), {
        input: { idempotencyKey: key(), sku: 'MUG-BLUE', location: 'store-la', channel, quantity: 1 },
      });
      return { variables: () => ({ input: { idempotencyKey: key(), bufferId } }), right: operator };
    },
  },
  'Mutation.setSafetyStock': {
    document: mutation('setSafetyStock', 'product { sku }'),
    prepare: (world) => changed(world, () => ({ sku: 'MUG-BLUE', location: 'store-la', quantity: 0 })),
  },
  'Mutation.setChannelProtection': {
    document: mutation('setChannelProtection', 'product { sku }'),
    prepare: (world) => changed(world, () => ({ sku: 'MUG-BLUE', channel: 'nobody', quantity: 0 })),
  },
  'Mutation.setNetworkLink': {
    document: mutation('setNetworkLink', 'location { code }'),
    prepare: (world) => changed(world, () => ({ channel: 'nobody', location: 'store-la', isActive: false })),
  },
  'Mutation.setStockThreshold': {
    document: mutation('setStockThreshold', 'product { sku }'),
    prepare: (world) => changed(world, () => ({ sku: 'MUG-BLUE', channel: 'app-us', low: 1 })),
  },
  'Mutation.announceSupply': {
    document: mutation('announceSupply', 'supply { id }'),
    prepare: (world) => changed(world, () => supply),
  },
  'Mutation.changeSupply': {
    document: mutation('changeSupply', 'supply { id }'),
    prepare: (world) => ofSupply(world, { confidence: 50 }),
  },
  'Mutation.receiveSupply': {
    document: mutation('receiveSupply', 'supply { id }'),
    prepare: (world) => ofSupply(world, { quantity: 1 }),
  },
  'Mutation.cancelSupply': {
    document: mutation('cancelSupply', 'supply { id }'),
    prepare: (world) => ofSupply(world, {}),
  },
  'Product.levels': {
    document: '{ product(sku: "MUG-BLUE") { levels(first: 1) { nodes { onHand } } } }',
    path: ['product', 'levels'],
    prepare: async (world) => ({ variables: () => ({}), right: await world.as('operator') }),
  },
  'Product.inboundSupplies': {
    document: '{ product(sku: "MUG-BLUE") { inboundSupplies(first: 1) { nodes { open } } } }',
    path: ['product', 'inboundSupplies'],
    prepare: async (world) => ({ variables: () => ({}), right: await world.as('operator') }),
  },
};

const supply = { kind: 'PO', document: 'PO-9', sku: 'MUG-BLUE', location: 'store-la', quantity: 9, expectedAt: '2099-01-01T00:00:00Z' };

async function changed(world: GuardedWorld, change: () => object): Promise<Sample> {
  return { variables: () => ({ input: { idempotencyKey: key(), ...change() } }), right: await world.as('operator') };
}

/** Something done to a supply that was announced. */
async function ofSupply(world: GuardedWorld, change: object): Promise<Sample> {
  const operator = await world.as('operator');
  const input = { idempotencyKey: key(), ...supply };
  const answer = await operator.request<{ announceSupply: { supply: { id: string } } }>(mutation('announceSupply', 'supply { id }'), {
    input,
  });
  const supplyId = answer.announceSupply.supply.id;
  return { variables: () => ({ input: { idempotencyKey: key(), supplyId, ...change } }), right: operator };
}
