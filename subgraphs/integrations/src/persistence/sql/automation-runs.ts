import { sql } from '@baton/platform';

/** The runs that caused events, by trace. $1 traces. */
export const runsByTrace = sql(
  'automation-runs-by-trace',
  'select trace_id as trace, chain from automation_run where trace_id = any ($1::text[])',
);

/** Which events an automation had already. $1 events. */
export const runsOfEvents = sql(
  'automation-runs-of-events',
  'select event_id as "eventId", automation_id as "automationId" from automation_run where event_id = any ($1::text[])',
);

/** How often automations ran for the same thing. $1 automations, $2 subjects (pairs), $3 since when. */
export const runsSince = sql(
  'automation-runs-since',
  `select wanted.automation_id as "automationId", wanted.subject, count(*)::int as count
   from (select distinct * from unnest($1::text[], $2::text[]) as pair (automation_id, subject)) as wanted
   join automation_run as run on run.automation_id = wanted.automation_id and run.subject = wanted.subject
     and run.created_at > $3 and run.status <> 'SKIPPED'
   group by 1, 2`,
);

/**
 * $1 ids, $2 automations, $3 versions, $4 events, $5 envelopes, $6 subjects, $7 traces, $8 chains as JSON, $9 terms, $10 statuses, $11 reasons, $12 now. Answers
 * those that are new: an event that comes again triggers nothing again.
 */
export const insertRuns = sql(
  'insert-automation-runs',
  `insert into automation_run (id, automation_id, version, event_id, event, subject, trace_id, chain, terms, status, skip_reason, created_at, ended_at)
   select given.id, automation_id, version, event_id, event, subject, trace_id, array(select jsonb_array_elements_text(chain)), terms,
     status::automation_run_status, skip_reason, $12, case when status <> 'PENDING' then $12::timestamptz end
   from unnest($1::text[], $2::text[], $3::integer[], $4::text[], $5::jsonb[], $6::text[], $7::text[], $8::jsonb[], $9::jsonb[], $10::text[], $11::text[])
     with ordinality as given (id, automation_id, version, event_id, event, subject, trace_id, chain, terms, status, skip_reason, nth)
   order by nth
   on conflict (event_id, automation_id) do nothing
   returning id`,
);

/** $1 runs, $2 numbers, $3 actions, $4 now. */
export const insertActions = sql(
  'insert-automation-actions',
  `insert into automation_action (run_id, nth, action, next_try_at)
   select run_id, nth, action, $4 from unnest($1::text[], $2::smallint[], $3::jsonb[]) as given (run_id, nth, action)`,
);

/** A run with what its actions need. $1 id. */
export const selectRunToDo = sql(
  'automation-run-to-do',
  `select run.id, run.automation_id as "automationId", run.version, run.event, run.subject, run.trace_id as trace, run.created_at as "createdAt",
     automation.status::text as "automationStatus"
   from automation_run as run join automation on automation.id = run.automation_id where run.id = $1`,
);

/** What of a run is due, in its order. $1 run, $2 now. */
export const dueActions = sql(
  'due-automation-actions',
  `select nth, action, tries from automation_action where run_id = $1 and status = 'PENDING' and next_try_at <= $2 order by nth`,
);

/** $1 run, $2 number, $3 tries before, $4 status, $5 tries, $6 next try, $7 result, $8 end. No row when somebody else wrote it down. */
export const recordTry = sql(
  'record-automation-try',
  `update automation_action set status = $4::automation_action_status, tries = $5, next_try_at = coalesce($6, next_try_at), result = $7, ended_at = $8
   where run_id = $1 and nth = $2 and tries = $3 and status = 'PENDING' returning run_id`,
);

/** Ends a run whose actions have all ended. $1 run, $2 now. */
export const endRun = sql(
  'end-automation-run',
  `update automation_run as run
   set status = case when exists (select from automation_action where run_id = run.id and status = 'DEAD') then 'DEAD' else 'DONE' end::automation_run_status,
     ended_at = $2
   where id = $1 and status = 'PENDING' and not exists (select from automation_action where run_id = run.id and status = 'PENDING')`,
);

/** What was given up, or dropped, is to be done. $1 run, $2 now. */
export const retryActions = sql(
  'retry-automation-actions',
  `update automation_action set status = 'PENDING', tries = 0, next_try_at = $2, ended_at = null
   where run_id = $1 and status in ('DEAD', 'DROPPED') returning nth`,
);

/** $1 run. */
export const reopenRun = sql('reopen-automation-run', `update automation_run set status = 'PENDING', ended_at = null where id = $1`);

/** Nobody else retries it until the commit. $1 run. */
export const lockRun = sql(
  'lock-automation-run',
  'select automation_id as "automationId", status::text as status from automation_run where id = $1 for update',
);

/** $1 before: ended runs older than that are forgotten, at most $2 at once. */
export const forgetRuns = sql(
  'forget-automation-runs',
  'delete from automation_run where id in (select id from automation_run where ended_at < $1 order by ended_at limit $2)',
);

const columns = `id, automation_id as "automationId", version, status::text as status, skip_reason as "skipReason", event, subject, trace_id as trace,
  chain, terms, created_at as "createdAt", ended_at as "endedAt"`;

/** $1 ids. */
export const runsById = sql('automation-runs-by-id', `select ${columns} from automation_run where id = any ($1::text[])`);

const page = (name: string, beyond: '<' | '>', order: 'desc' | 'asc') =>
  sql(
    name,
    `select ${columns} from automation_run
     where ($1::text is null or automation_id = $1) and ($2::automation_run_status is null or status = $2::automation_run_status)
       and ($3::timestamptz is null or (created_at, id) ${beyond} ($3, $4::text))
     order by created_at ${order}, id ${order} limit $5`,
  );

/** $1 automation or null, $2 status or null, $3 and $4 the instant and id to go on after, or null, $5 how many. Forward is from the newest run on. */
export const runPage = {
  FORWARD: page('automation-run-page-forward', '<', 'desc'),
  BACKWARD: page('automation-run-page-backward', '>', 'asc'),
};

/** In their order. $1 runs. */
export const actionsOfRuns = sql(
  'automation-actions-of-runs',
  `select run_id as "runId", nth, action, status::text as status, tries, case when status = 'PENDING' then next_try_at end as "nextTryAt", result,
     ended_at as "endedAt"
   from automation_action where run_id = any ($1::text[]) order by run_id, nth`,
);
