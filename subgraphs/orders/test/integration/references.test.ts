/** An order's rows belong together: seen to fail on the keys of before, which let a line name another order's group, and a work order's line another order's work order. */

import { type AfterPlacement, afterPlacement, type PlacedOrder } from '../support/after-placement.ts';

let world: AfterPlacement;
let mine: PlacedOrder;
let other: PlacedOrder;
beforeAll(async () => {
  world = await afterPlacement();
  world.peers.setSellable('SHIRT', 'dc-east', 100);
  world.peers.setSellable('PIANO', 'store-nyc', 100);
  mine = await world.place();
  other = await world.place();
});
afterAll(() => world.close());

const decision = (order: string, group: string): string =>
  `insert into orders.sourcing_decision (id, order_id, group_id, attempt, rule_version, decided_at, currency, decision, snapshot)
   select 'dec_9', ${order}, ${group}, 9, '', now(), '', '{}', '{}'`;
const groupOf = (order: string): string => `(select id from orders.order_group where order_id = ${order} limit 1)`;

/** $1 the one order, $2 the other. */
const mixed: readonly (readonly [what: string, statement: string])[] = [
  ['a line in a group', `update orders.order_line set group_id = ${groupOf('$2')} where order_id = $1`],
  ['a decision of a group', decision('$1', groupOf('$2'))],
  ['a work order of a group', `update orders.planned_fulfilment set group_id = ${groupOf('$2')} where order_id = $1`],
  [
    'a work order by a decision',
    `update orders.planned_fulfilment set decision_id = (select id from orders.sourcing_decision where order_id = $2 limit 1) where order_id = $1`,
  ],
  [
    'a line in a work order',
    `update orders.planned_fulfilment_line set fulfilment_id = (select id from orders.planned_fulfilment where order_id = $2 limit 1) where order_id = $1`,
  ],
];

test.each(mixed)('another order never has %s', async (_, statement) => {
  await expect(world.rows(statement, mine.id, other.id)).rejects.toThrow(/violates foreign key constraint/);
});

const orphaned: readonly (readonly [what: string, statement: string])[] = [
  ['a line without its order', `update orders.order_line set order_id = 'ord_0' where order_id = $1`],
  ['a line without its group', `update orders.order_line set group_id = 'grp_0' where order_id = $1`],
  ['a decision without its order', decision("'ord_0'", groupOf('$1'))],
  ['a decision without its group', decision('$1', "'grp_0'")],
  ['a work order without its order', `update orders.planned_fulfilment set order_id = 'ord_0' where order_id = $1`],
  ['a work order without its decision', `update orders.planned_fulfilment set decision_id = 'dec_0' where order_id = $1`],
  ['a line without its work order', `update orders.planned_fulfilment_line set fulfilment_id = 'ful_0' where order_id = $1`],
  ['a group that leaves its lines', `update orders.order_group set id = 'grp_' || position where order_id = $1`],
  ['a work order that leaves its lines', `delete from orders.planned_fulfilment where order_id = $1`],
  ['an order that leaves its groups', `delete from orders."order" where id = $1`],
];

test.each(orphaned)('there is never %s', async (_, statement) => {
  await expect(world.rows(statement, mine.id)).rejects.toThrow(/violates foreign key constraint/);
});
