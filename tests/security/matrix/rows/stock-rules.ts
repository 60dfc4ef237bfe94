import { key } from '../../../e2e/journey/work.ts';
import type { GuardedWorld } from '../../support/guarded-world.ts';
import type { Row } from '../row.ts';
import { mutation } from './mutation.ts';

/** How many may be bought, and how much work a location takes. */
export const stockRules: Readonly<Record<string, Row>> = {
  'Mutation.setPurchaseRule': {
    document: mutation('setPurchaseRule', 'product { sku }'),
    prepare: (world) => ruled(world, { sku: 'MUG-BLUE', max: 1000 }),
  },
  'Mutation.setBackorderPolicy': {
    document: mutation('setBackorderPolicy', 'product { sku }'),
    prepare: (world) => ruled(world, { sku: 'MUG-BLUE', mode: 'DENY' }),
  },
  'Product.backorderPolicies': {
    document: 'query Q($sku: String!) { product(sku: $sku) { backorderPolicies { mode } } }',
    path: ['product', 'backorderPolicies'],
    prepare: async (world) => ({ variables: () => ({ sku: 'MUG-BLUE' }), right: await world.as('operator') }),
  },
  'Mutation.setLocationCapacity': {
    document: mutation('setLocationCapacity', 'location { code }'),
    prepare: (world) => ruled(world, { location: 'store-la', orders: 100_000 }),
  },
  'Location.capacity': {
    document: 'query Q($code: String!) { location(code: $code) { capacity { day ordersLimit } } }',
    path: ['location', 'capacity'],
    prepare: async (world) => ({ variables: () => ({ code: 'store-la' }), right: await world.as('operator') }),
  },
};

async function ruled(world: GuardedWorld, rule: object) {
  return { variables: () => ({ input: { idempotencyKey: key(), ...rule } }), right: await world.as('operator') };
}
