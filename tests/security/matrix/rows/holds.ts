import { key } from '../../../e2e/journey/work.ts';
import type { GuardedWorld } from '../../support/guarded-world.ts';
import type { Row } from '../row.ts';
import { mutation } from './mutation.ts';

/** Carts' holds of stock: a guest's is open to whoever knows its id. That a customer's is open to nobody else is told by stock's own tests. */
export const holds: Readonly<Record<string, Row>> = {
  'Query.stockHold': {
    document: 'query Q($id: ID!) { stockHold(id: $id) { id status } }',
    async prepare(world) {
      const [id] = await guestHolds(world, 1);
      return { variables: () => ({ id }), right: world.anonymous };
    },
  },
  'Mutation.holdStock': {
    document: mutation('holdStock', 'hold { id }'),
    prepare: async ({ anonymous }) => ({ variables: () => ({ input: cart() }), right: anonymous }),
  },
  'Mutation.extendHold': { document: mutation('extendHold', 'hold { id }'), prepare: changed },
  'Mutation.releaseHold': { document: mutation('releaseHold', 'hold { id }'), prepare: changed },
};

/** More than there are kinds of callers. */
const holdsMax = 8;
const cart = () => ({ idempotencyKey: key(), channel: 'web-us', lines: [{ sku: 'MUG-BLUE', quantity: 1 }] });

async function guestHolds({ anonymous }: GuardedWorld, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const { holdStock } = await anonymous.request<{ holdStock: { hold: { id: string } } }>(mutation('holdStock', 'hold { id }'), {
      input: cart(),
    });
    ids.push(holdStock.hold.id);
  }
  return ids;
}

/** Each caller has a hold of their own: it is changed once. */
async function changed(world: GuardedWorld) {
  const ids = await guestHolds(world, holdsMax);
  return { variables: () => ({ input: { idempotencyKey: key(), holdId: ids.pop() ?? '' } }), right: world.anonymous };
}
