import { aShopper, key } from '../../../e2e/journey/work.ts';
import type { GuardedWorld } from '../../support/guarded-world.ts';
import type { Row } from '../row.ts';
import { mutation } from './mutation.ts';

/** Carts' holds of stock: open to everybody, a customer's own to nobody else. */
export const holds: Readonly<Record<string, Row>> = {
  'Query.stockHold': {
    document: 'query Q($id: ID!) { stockHold(id: $id) { id status } }',
    async prepare(world) {
      const { id, client } = await aHold(world);
      return { variables: () => ({ id }), id, right: client };
    },
  },
  'Mutation.holdStock': {
    document: mutation('holdStock', 'hold { id }'),
    prepare: async ({ anonymous }) => ({ variables: () => ({ input: cart() }), right: anonymous }),
  },
  'Mutation.extendHold': { document: mutation('extendHold', 'hold { id }'), prepare: changed },
  'Mutation.releaseHold': { document: mutation('releaseHold', 'hold { id }'), prepare: changed },
};

const cart = () => ({ idempotencyKey: key(), channel: 'web-us', lines: [{ sku: 'MUG-BLUE', quantity: 1 }] });

async function aHold(world: GuardedWorld) {
  const { client } = await aShopper(world);
  const { holdStock } = await client.request<{ holdStock: { hold: { id: string } } }>(mutation('holdStock', 'hold { id }'), {
    input: cart(),
  });
  return { id: holdStock.hold.id, client };
}

async function changed(world: GuardedWorld) {
  const { id, client } = await aHold(world);
  return { variables: () => ({ input: { idempotencyKey: key(), holdId: id } }), id, right: client };
}
