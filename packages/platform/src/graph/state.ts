import { jobsSchema } from '../database/jobs-schema.ts';
import { type Database, sql } from '../database/types.ts';
import { positionName } from '../events/consumer.ts';
import type { Bus } from '../events/types.ts';

// `_private_jobs` because the public view shows neither `is_available` nor the index on it.

/** Whether nothing is left to do. A job that waits for its time counts only once it was tried. */
export async function isSettled(database: Database, bus: Pick<Bus, 'identity' | 'position'>, consumes: boolean): Promise<boolean> {
  const settled = sql(
    `platform-settled-${database.name}`,
    `select not exists (select from outbox)
       and not exists (select from saga where status <> 'DONE')
       and not exists (select from ${jobsSchema(database.name)}._private_jobs
         where attempts < max_attempts and (locked_at is not null or run_at <= now() or attempts > 0))
       and (not $1 or coalesce((select seq from consumer_position where consumer = $2), 0) >= $3) as settled`,
  );
  const end = await bus.position();
  const [row] = await database.query<{ settled: boolean }>(settled, [consumes, positionName(database, bus), end]);
  // An event that went from the outbox into the log between the two questions is in the answer of neither.
  return row?.settled === true && (await bus.position()) === end;
}

export interface OpenWork {
  readonly outbox: number;
  readonly parkedEvents: number;
  readonly sagasForPeople: number;
  readonly failedJobs: number;
}

/** What waits, and what waits for a person. */
export async function openWork(database: Database): Promise<OpenWork> {
  const statement = sql(
    `platform-open-work-${database.name}`,
    `select (select count(*)::int from outbox) as "outbox",
       (select count(*)::int from parked_event) as "parkedEvents",
       (select count(*)::int from saga where status <> 'DONE' and needs_human) as "sagasForPeople",
       (select count(*)::int from ${jobsSchema(database.name)}._private_jobs where attempts >= max_attempts) as "failedJobs"`,
  );
  const [row] = await database.query<OpenWork>(statement);
  return row ?? { outbox: 0, parkedEvents: 0, sagasForPeople: 0, failedJobs: 0 };
}
