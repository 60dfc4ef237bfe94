import { waitUntil } from '@baton/testing';
import { key } from '../../../e2e/journey/work.ts';
import type { GuardedWorld } from '../../support/guarded-world.ts';
import type { Row, Sample } from '../row.ts';
import { mutation } from './mutation.ts';

/** Yesterday: what was counted long ago is not taken. */
const countedAt = new Date(Date.now() - 86_400_000).toISOString();
const upload = mutation('uploadInventoryFeed', 'feed { id }');
const create = mutation('createTransfer', 'transfer { id status }');
const fromEastToWest = { origin: 'dc-east', destination: 'dc-west', lines: [{ sku: 'MUG-BLUE', quantity: 1 }] };

/** Counts of locations, and goods that go from one to another: those of both ends see it, each does its own part. */
export const stockMoves: Readonly<Record<string, Row>> = {
  'Query.inventoryFeed': {
    document: 'query Q($id: ID!) { inventoryFeed(id: $id) { id status } }',
    async prepare(world) {
      const id = await aFeed(world);
      return { variables: () => ({ id }), id, right: await world.as('operator') };
    },
  },
  'Query.inventoryFeeds': {
    document: '{ inventoryFeeds(location: "dc-east", first: 5) { nodes { id } } }',
    prepare: async (world) => ({ variables: () => ({}), right: await world.as('operator') }),
  },
  'Query.stockInconsistencies': {
    document: '{ stockInconsistencies(location: "dc-east", first: 5) { nodes { difference } } }',
    prepare: async (world) => ({ variables: () => ({}), right: await world.as('operator') }),
  },
  'Mutation.uploadInventoryFeed': {
    document: upload,
    async prepare(world) {
      return { variables: () => ({ input: feedOf(key()) }), right: await world.as('operator') };
    },
  },
  'Mutation.cancelInventoryFeed': {
    document: mutation('cancelInventoryFeed', 'feed { id status }'),
    async prepare(world) {
      const feedId = await aFeed(world, { isLast: false });
      return { variables: () => ({ input: { idempotencyKey: key(), feedId } }), id: feedId, right: await world.as('operator') };
    },
  },
  'Query.transfer': {
    document: 'query Q($id: ID!) { transfer(id: $id) { id status } }',
    async prepare(world) {
      const id = await underWay(world, []);
      return { variables: () => ({ id }), id, right: await world.as('associate', { location: 'dc-west' }) };
    },
  },
  'Query.transfers': {
    document: 'query Q($location: String!) { transfers(location: $location, first: 5) { nodes { id } } }',
    async prepare(world) {
      const id = 'dc-east';
      return { variables: () => ({ location: id }), id, right: await world.as('associate', { location: id }) };
    },
  },
  'Mutation.createTransfer': {
    document: create,
    async prepare(world) {
      const variables = () => ({ input: { idempotencyKey: key(), ...fromEastToWest } });
      return { variables, id: fromEastToWest.origin, right: await world.as('associate', { location: 'dc-west' }) };
    },
  },
  'Query.stockLot': {
    document: 'query Q($sku: String!, $lot: String!) { stockLot(sku: $sku, lot: $lot) { state holders(first: 5) { nodes { quantity } } } }',
    async prepare(world) {
      const lot = await aLot(world);
      return { variables: () => ({ sku: 'TEA-TIN', lot }), right: await world.as('operator') };
    },
  },
  'Mutation.holdLot': ofLot('holdLot'),
  'Mutation.releaseLot': ofLot('releaseLot', 'holdLot'),
  'Mutation.recallLot': ofLot('recallLot'),
  'Mutation.requestTransfer': transferred('requestTransfer', [], 'dc-west'),
  'Mutation.pickTransfer': transferred('pickTransfer', ['request'], 'dc-east'),
  'Mutation.shipTransfer': transferred('shipTransfer', ['request', 'pick'], 'dc-east'),
  'Mutation.receiveTransfer': transferred('receiveTransfer', ['request', 'pick', 'ship'], 'dc-west'),
  'Mutation.declareTransferLost': transferred('declareTransferLost', ['request', 'pick', 'ship'], 'dc-west', { reason: 'CARRIER' }),
  'Mutation.cancelTransfer': transferred('cancelTransfer', ['request'], 'dc-east'),
};

const feedOf = (reference: string, of: object = {}): object => ({
  idempotencyKey: key(),
  location: 'dc-east',
  reference,
  kind: 'DELTA',
  countedAt,
  format: 'JSONL',
  content: JSON.stringify({ sku: 'MUG-BLUE', quantity: 1, id: reference }),
  ...of,
});

async function aFeed(world: GuardedWorld, of: object = {}): Promise<string> {
  const operator = await world.as('operator');
  const answer = await operator.request<{ uploadInventoryFeed: { feed: { id: string } } }>(upload, { input: feedOf(key(), of) });
  const { id } = answer.uploadInventoryFeed.feed;
  // It is worked on by a timer: nothing of it may change while the others ask.
  const status = 'query Q($id: ID!) { inventoryFeed(id: $id) { status } }';
  await waitUntil(async () => {
    const { inventoryFeed } = await operator.request<{ inventoryFeed: { status: string } }>(status, { id });
    return inventoryFeed.status !== 'APPLYING';
  });
  return id;
}

/** A transfer from east to west, brought so far. */
async function underWay(world: GuardedWorld, steps: readonly string[]): Promise<string> {
  const operator = await world.as('operator');
  const input = { idempotencyKey: key(), ...fromEastToWest };
  const { createTransfer } = await operator.request<{ createTransfer: { transfer: { id: string } } }>(create, { input });
  const transferId = createTransfer.transfer.id;
  for (const step of steps) {
    await operator.request(mutation(`${step}Transfer`, 'transfer { id }'), { input: { idempotencyKey: key(), transferId } });
  }
  return transferId;
}

function transferred(name: string, steps: readonly string[], location: string, of: object = {}): Row {
  return {
    document: mutation(name, 'transfer { id status }'),
    async prepare(world): Promise<Sample> {
      const transferId = await underWay(world, steps);
      const variables = () => ({ input: { idempotencyKey: key(), transferId, ...of } });
      return { variables, id: transferId, right: await world.as('associate', { location }) };
    },
  };
}

/** A lot of tea that stands in the east. */
async function aLot(world: GuardedWorld): Promise<string> {
  const lot = key();
  const lines = [{ sku: 'TEA-TIN', quantity: 5, lot, expiresOn: '2030-12-31' }];
  const input = { idempotencyKey: key(), location: 'dc-east', document: 'PO-1', lines };
  await (await world.as('operator')).request(mutation('receiveStock', 'levels { onHand }'), { input });
  return lot;
}

function ofLot(name: string, before?: string): Row {
  const document = mutation(name, 'lot { state }');
  return {
    document,
    async prepare(world): Promise<Sample> {
      const [lot, operator] = [await aLot(world), await world.as('operator')];
      const variables = () => ({ input: { idempotencyKey: key(), sku: 'TEA-TIN', lot, reason: 'test' } });
      if (before) await operator.request(mutation(before, 'lot { state }'), variables());
      return { variables, right: operator };
    },
  };
}
