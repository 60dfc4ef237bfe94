import { sql } from '@baton/platform';

/** Which decisions a simulation is made over: those of placements, below a decision, newest first. Ids sort by time of birth. */
const over = (below: string, [market, channel, from, to]: readonly [string, string, string, string]): string =>
  `from sourcing_decision d join "order" o on o.id = d.order_id
   where d.cause = 'PLACEMENT' and d.id < ${below} and (${market}::text is null or o.market = ${market}) and (${channel}::text is null or o.channel = ${channel})
     and (${from}::timestamptz is null or d.decided_at >= ${from}) and (${to}::timestamptz is null or d.decided_at < ${to})
   order by d.id desc`;

/**
 * Begins a simulation over what is recorded by now. $1 id, $2 ref, $3 version, $4 against, $5 market, $6 channel, $7 from, $8 to, $9 snapshot, $10 how many
 * decisions, $11 report, $12 when, $13 who, $14 an id behind every decision there is.
 */
export const insertSimulation = sql(
  'orders-insert-simulation',
  `insert into sourcing_simulation (id, ref, version, against, market, channel, decided_from, decided_to, snapshot, total, below, report, requested_at, requested_by)
   select $1, $2, $3, $4, $5, $6, $7, $8, $9, (select count(*) from (select ${over('$14', ['$5', '$6', '$7', '$8'])} limit $10) as wanted), $14, $11::jsonb, $12, $13`,
);

/** Forgets all but the newest. $1 how many. */
export const forgetSimulations = sql(
  'orders-forget-simulations',
  `delete from sourcing_simulation where id in (select id from sourcing_simulation order by requested_at desc, id desc offset $1)`,
);

/** $1 ids. */
export const selectSimulations = sql(
  'orders-select-simulations',
  `select id, ref, version, against, market, channel, decided_from, decided_to, snapshot, total, done, below, report, requested_at, finished_at
   from sourcing_simulation where id = any($1::text[])`,
);

/** The next decisions of a simulation. $1 below, $2 market, $3 channel, $4 from, $5 to, $6 how many. */
export const selectRecordedDecisions = sql(
  'orders-select-recorded-decisions',
  `select d.id, d.order_id, d.decided_at, d.currency, d.rule_version, d.decision, d.snapshot, o.channel ${over('$1', ['$2', '$3', '$4', '$5'])} limit $6`,
);

/**
 * A batch is done, if it is the next one: two workers on one simulation count nothing twice. $1 id, $2 what was done before it, $3 what is done now,
 * $4 below, $5 report, $6 when it was the last one.
 */
export const advanceSimulation = sql(
  'orders-advance-simulation',
  `update sourcing_simulation set done = $3, below = $4, report = $5::jsonb, finished_at = $6 where id = $1 and done = $2 and finished_at is null returning id`,
);

/** Keeps decisions for which something would be different, up to a number. $1 simulation, $2 JSON list, $3 how many a simulation keeps. */
export const insertAffected = sql(
  'orders-insert-affected',
  `insert into sourcing_simulation_order (simulation_id, decision_id, order_id, decided_at, currency, before, after)
   select $1, "decisionId", "orderId", "decidedAt", currency, before, after
   from jsonb_to_recordset($2::jsonb) as row ("decisionId" text, "orderId" text, "decidedAt" timestamptz, currency text, before jsonb, after jsonb)
   limit greatest(0, $3 - (select count(*) from sourcing_simulation_order where simulation_id = $1))`,
);

/** A page of what is affected, newest first. $1 simulation, $2 and $3 the key to go on behind (null at the edge), $4 how many. */
export const selectAffected = sql(
  'orders-select-affected',
  `select decision_id, order_id, decided_at, currency, before, after from sourcing_simulation_order
   where simulation_id = $1 and ($2::timestamptz is null or (decided_at, decision_id) < ($2, $3::text))
   order by decided_at desc, decision_id desc limit $4`,
);

/** The same list from its other end. */
export const selectAffectedBackward = sql(
  'orders-select-affected-backward',
  `select decision_id, order_id, decided_at, currency, before, after from sourcing_simulation_order
   where simulation_id = $1 and ($2::timestamptz is null or (decided_at, decision_id) > ($2, $3::text))
   order by decided_at, decision_id limit $4`,
);
