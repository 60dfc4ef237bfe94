import { sql } from '@baton/platform';

const columns = 'id, order_id, group_id, attempt, cause, rule_version, decided_at, decided_by, currency, decision';

/** The newest decision of each group. $1 order ids. */
export const selectDecisions = sql(
  'orders-select-decisions',
  `select distinct on (group_id) ${columns} from sourcing_decision where order_id = any($1::text[]) order by group_id, attempt desc`,
);

/** Every decision for orders, at most 100 each, the first ones first. $1 order ids. */
export const selectDecisionHistory = sql(
  'orders-select-decision-history',
  `select d.* from unnest($1::text[]) as wanted (id),
     lateral (select ${columns} from sourcing_decision where order_id = wanted.id order by decided_at, attempt, id limit 100) as d`,
);

/** What decisions were made from. $1 decision ids. */
export const selectSnapshots = sql('orders-select-snapshots', 'select id, snapshot from sourcing_decision where id = any($1::text[])');
