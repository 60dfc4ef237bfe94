import { sql } from '@baton/platform';

/** What is missing of a group's lines, with the locations that refused each. Units that a cancellation set aside, or that wait for goods that are still to come, are not missing. $1 order, $2 group. */
export const selectMissing = sql(
  'orders-select-missing',
  `select l.id, l.sku, l.backordered - l.cancelling - l.claimed as quantity, l.sourcing_attempts as attempts,
     coalesce((select jsonb_object_agg(r.location, r.reason) from refusal r where r.order_line_id = l.id and r.lifted_at is null), '{}'::jsonb) as refusals,
     l.waiting
   from order_line l
   where l.order_id = $1 and l.group_id = $2 and l.kind <> 'BUNDLE' and l.backordered - l.claimed > l.cancelling
   order by l.position`,
);

/** The attempt that is under way for a group, if any. $1 group. */
export const selectOpenResourcing = sql(
  'orders-select-open-resourcing',
  `select id, plan from resourcing where group_id = $1 and state = 'OPEN' and not is_move`,
);

/** Begins an attempt, unless one is under way. $1 reservation, $2 order, $3 group, $4 plan, $5 when. */
export const insertResourcing = sql(
  'orders-insert-resourcing',
  `insert into resourcing (id, order_id, group_id, state, plan, started_at) values ($1, $2, $3, 'OPEN', $4::jsonb, $5)
   on conflict (group_id) where state = 'OPEN' do nothing returning id`,
);

/** Ends an attempt, once. $1 reservation, $2 DONE or ABANDONED, $3 when. */
export const endResourcing = sql(
  'orders-end-resourcing',
  `update resourcing set state = $2, ended_at = $3 where id = $1 and state = 'OPEN' returning id`,
);

/** The next decision of a group. $1 id, $2 order, $3 group, $4 rule version, $5 when, $6 currency, $7 decision, $8 snapshot, $9 cause. */
export const insertNextDecision = sql(
  'orders-insert-next-decision',
  `insert into sourcing_decision (id, order_id, group_id, attempt, rule_version, decided_at, currency, decision, snapshot, cause)
   select $1, $2, $3, coalesce(max(attempt), 0) + 1, $4, $5, $6, $7::jsonb, $8::jsonb, $9 from sourcing_decision where group_id = $3`,
);

/** Work orders of a decision. $1 order, $2 decision, $3 reservation, $4 JSON list of releases. */
export const insertReleases = sql(
  'orders-insert-releases',
  `insert into planned_fulfilment (id, order_id, group_id, decision_id, reservation_id, location, method, service, dispatch_by)
   select "fulfilmentId", $1, "groupId", $2, $3, location, method, service, "dispatchBy"
   from jsonb_to_recordset($4::jsonb)
     as release ("fulfilmentId" text, "groupId" text, location text, method text, service text, "dispatchBy" timestamptz)`,
);

/** The lines of work orders. $1 order, $2 JSON list of releases. */
export const insertReleaseLines = sql(
  'orders-insert-release-lines',
  `insert into planned_fulfilment_line (id, fulfilment_id, order_id, order_line_id, sku, quantity)
   select line."fulfilmentLineId", release ->> 'fulfilmentId', $1, line."orderLineId", line.sku, line.quantity
   from jsonb_array_elements($2::jsonb) as release,
     jsonb_to_recordset(release -> 'lines') as line ("fulfilmentLineId" text, "orderLineId" text, sku text, quantity int)`,
);
