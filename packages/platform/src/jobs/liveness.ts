import pg from 'pg';
import { jobsSchema } from '../database/jobs-schema.ts';
import { type Database, sql } from '../database/types.ts';
import { pause } from '../events/sleep.ts';
import type { Logger } from '../log.ts';
import { programSettings } from '../program-settings.ts';

const everyMs = 1_000;
/** That workers move. Those that have not for a day are forgotten. */
const renew = sql(
  'platform-renew-workers',
  `with gone as (delete from job_worker where until < now() - interval '1 day' and id <> all ($1::text[]))
   insert into job_worker (id, until) select id, now() + $2::double precision * interval '1 millisecond' from unnest($1::text[]) as id
   on conflict (id) do update set until = excluded.until`,
);

const holdLock = "select pg_advisory_lock(hashtextextended('baton-worker:' || $1, 3))";

/**
 * Frees the jobs of workers whose process died, or stands still; graphile-worker alone would leave them locked for four hours. Each worker's session lock says
 * that it lives; the database takes it back with the connection. Its lease says that it moves. A worker that only lost its connection, or goes on after it
 * stood still, may see its job run twice: jobs stand that.
 */
export function watchWorkers(options: { readonly database: Database; readonly log: Logger; workerIds(): readonly string[] }): {
  stop(): Promise<void>;
} {
  const { database, log } = options;
  const stopped = new AbortController();
  const freeJobs = freeJobsOfTheDead(database);
  const leaseMs = programSettings().BATON_WORK_LEASE_MS;
  // Often enough that a worker which moves is never taken for one that stands still.
  const lookEveryMs = Math.min(everyMs, leaseMs / 4);

  async function watch(): Promise<void> {
    while (!stopped.signal.aborted) {
      const client = new pg.Client(database.pool.options);
      const lost = new AbortController();
      client.on('error', () => lost.abort());
      client.on('end', () => lost.abort());
      const ended = AbortSignal.any([stopped.signal, lost.signal]);
      try {
        await client.connect();
        const held = new Set<string>();
        let renewedAt = Number.NEGATIVE_INFINITY;
        while (!ended.aborted) {
          for (const id of options.workerIds()) if (!held.has(id)) await client.query(holdLock, [id]);
          for (const id of options.workerIds()) held.add(id);
          if (performance.now() - renewedAt >= leaseMs / 3) {
            await database.query(renew, [options.workerIds(), leaseMs]);
            renewedAt = performance.now();
          }
          // Through the pool: the session that holds our own locks would be given them again.
          const [freed] = await database.query<{ count: number }>(freeJobs);
          if (freed) log.warn('jobs of workers that died are run again', { count: freed.count });
          await pause(lookEveryMs, ended);
        }
      } catch (error) {
        log.warn('dead workers cannot be looked for', { error });
        await pause(everyMs, stopped.signal);
      }
      await client.end().catch(() => undefined);
    }
  }

  const watching = watch();
  return {
    async stop() {
      stopped.abort();
      await watching;
    },
  };
}

// Younger locks are left alone: their worker may not hold its own lock yet.
function freeJobsOfTheDead({ name }: Database): ReturnType<typeof sql> {
  const schema = jobsSchema(name);
  return sql(
    `platform-free-jobs-${name}`,
    `with holder as materialized (
       select distinct locked_by from ${schema}._private_jobs where locked_by is not null and locked_at < now() - interval '3 seconds'),
     dead as materialized (
       select locked_by from holder where pg_try_advisory_xact_lock(hashtextextended('baton-worker:' || locked_by, 3))
       union select locked_by from holder join job_worker on id = locked_by where until < now())
     select count(*)::int as count, ${schema}.force_unlock_workers(array_agg(locked_by)) from dead having count(*) > 0`,
  );
}
