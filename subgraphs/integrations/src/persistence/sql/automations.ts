import { sql } from '@baton/platform';

/** Two that are made at once count each other. A statement of its own: the next one's snapshot must be younger than the lock. */
export const lockAutomations = sql('lock-automations', "select pg_advisory_xact_lock(hashtextextended('automations', 0))");

/** $1 id, $2 name, $3 now, $4 most that are not archived. No row when there are that many. Behind {@link lockAutomations}; its version follows. */
export const insertAutomation = sql(
  'insert-automation',
  `insert into automation (id, name, version, created_at, changed_at)
   select $1, $2, 1, $3, $3 where (select count(*) from automation where status <> 'ARCHIVED') < $4
   returning id`,
);

/** $1 automation, $2 number, $3 definition, $4 now, $5 who. */
export const insertVersion = sql(
  'insert-automation-version',
  'insert into automation_version (automation_id, number, definition, created_at, created_by) values ($1, $2, $3::jsonb, $4, $5)',
);

/** Nobody else changes it until the commit. $1 id. */
export const lockAutomation = sql(
  'lock-automation',
  `select name, status::text as status, version, active_version as "activeVersion" from automation where id = $1 for update`,
);

/** $1 id, $2 name, $3 version, $4 now. Behind {@link lockAutomation}. */
export const editAutomation = sql('edit-automation', 'update automation set name = $2, version = $3, changed_at = $4 where id = $1');

/** $1 id, $2 status, $3 version in force or null, $4 why it is paused or null, $5 now. Behind {@link lockAutomation}. */
export const moveAutomation = sql(
  'move-automation',
  `update automation
   set status = $2::automation_status, active_version = $3, active_from = case when $3::integer is null then null else $5::timestamptz end,
     paused_reason = $4, changed_at = $5
   where id = $1`,
);

/** $1 automation, $2 number. */
export const selectDefinition = sql(
  'select-automation-definition',
  'select definition from automation_version where automation_id = $1 and number = $2',
);

/** What is in force. */
export const automationsInForce = sql(
  'automations-in-force',
  `select automation.id, automation.status::text as status, automation.active_version as version, automation.active_from as "activeFrom", definition
   from automation join automation_version on automation_id = automation.id and number = active_version
   where active_version is not null order by automation.id`,
);

/** A guard pauses it, unless somebody was faster. $1 id, $2 version that was in force, $3 why, $4 now. */
export const tripAutomation = sql(
  'trip-automation',
  `update automation set status = 'PAUSED', active_version = null, active_from = null, paused_reason = $3, changed_at = $4
   where id = $1 and active_version = $2 returning id`,
);

const columns = `id, name, status::text as status, paused_reason as "pausedReason", version, active_version as "activeVersion",
  created_at as "createdAt", changed_at as "changedAt"`;

/** $1 ids. */
export const automationsById = sql('automations-by-id', `select ${columns} from automation where id = any ($1::text[])`);

/** All but archived ones, and those as well. $1 status or null, $2 how many. */
export const allAutomations = sql(
  'all-automations',
  `select ${columns} from automation where ($1::automation_status is null and status <> 'ARCHIVED') or status = $1::automation_status order by id limit $2`,
);

/** Newest first, at most $2 each. $1 automations. */
export const versionsOfAutomations = sql(
  'versions-of-automations',
  `select version.automation_id as "automationId", version.number, version.definition, version.created_at as "createdAt", version.created_by as "createdBy"
   from unnest($1::text[]) as wanted (id), lateral (
     select * from automation_version where automation_id = wanted.id order by number desc limit $2) as version
   order by 1, version.number desc`,
);
