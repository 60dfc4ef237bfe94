import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const schemas = ['orders', 'stock', 'shipments', 'customers', 'integrations'];
/** Customers takes no events. */
const consuming = schemas.filter((schema) => schema !== 'customers');

/** What is still under way in a database, by kind; all zero when Baton has come to rest on it. */
export interface Pending {
  /** Committed events that are not in the bus yet. */
  readonly unpublished: number;
  /** Events that a subgraph has not taken yet, the furthest behind counts. Of a log in a broker: that another has taken. */
  readonly unconsumed: number;
  /** Sagas that are neither answered nor undone. */
  readonly unfinished: number;
  /** Jobs that are due or will be retried; those of the future (an expiry, a no-show) are not. */
  readonly jobs: number;
}

export async function pendingWork(client: pg.Client | pg.Pool): Promise<Pending> {
  const count = (from: (schema: string) => string): string => schemas.map((schema) => `(select count(*) from ${from(schema)})`).join(' + ');
  // One that has not saved a place yet has taken nothing.
  const places = consuming.map((schema) => `select coalesce(min(seq), 0) as seq from ${schema}.consumer_position`).join(' union all ');
  const { rows } = await client.query<Record<keyof Pending, string>>(
    `select ${count((schema) => `${schema}.outbox`)} as unpublished,
            (select greatest((select coalesce(max(seq), 0) from bus.event), max(seq)) - min(seq) from (${places}) p) as unconsumed,
            ${count((schema) => `${schema}.saga where status <> 'DONE'`)} as unfinished,
            ${count((schema) => `${schema}_jobs._private_jobs where run_at <= now() + interval '1 minute' and attempts < max_attempts`)} as jobs`,
  );
  const row = rows[0];
  if (!row) throw new Error('no answer');
  return {
    unpublished: Number(row.unpublished),
    unconsumed: Number(row.unconsumed),
    unfinished: Number(row.unfinished),
    jobs: Number(row.jobs),
  };
}

/**
 * Waits until nothing is under way on the database at `url` (as a superuser): events published and taken, sagas ended, jobs done. Gives up when nothing of it
 * has changed for so long: a busy machine is waited for, work that stands still is not.
 */
export async function untilSettled(url: string, options: { readonly timeoutMs?: number } = {}): Promise<void> {
  const { timeoutMs = 30_000 } = options;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let last = '';
  let giveUpAt = performance.now() + timeoutMs;
  try {
    for (;;) {
      const pending = await pendingWork(client);
      if (Object.values(pending).every((count: number) => count === 0)) return;
      const seen = JSON.stringify(pending);
      if (seen !== last) giveUpAt = performance.now() + timeoutMs;
      // One that failed is tried again after a while: it does not stand still before.
      const nextTryMs = pending.jobs > 0 ? await untilNextTry(client) : 0;
      if (nextTryMs > 0) giveUpAt = Math.max(giveUpAt, performance.now() + nextTryMs + timeoutMs);
      last = seen;
      if (performance.now() > giveUpAt)
        throw new Error(`not settled, and unchanged for ${timeoutMs} ms: ${seen} ${await waitingJobs(client)}`);
      await pause(25);
    }
  } finally {
    await client.end();
  }
}

/** In how many milliseconds the last of the jobs that are waited for is tried; not more than zero when all are due. */
async function untilNextTry(client: pg.Client): Promise<number> {
  const times = schemas.map(
    (schema) => `select run_at from ${schema}_jobs._private_jobs where run_at <= now() + interval '1 minute' and attempts < max_attempts`,
  );
  const { rows } = await client.query<{ ms: string | null }>(
    `select extract(epoch from max(run_at) - now()) * 1000 as ms from (${times.join(' union all ')}) t`,
  );
  return Number(rows[0]?.ms ?? 0);
}

/** What the jobs are that stand in the way, and why. */
async function waitingJobs(client: pg.Client): Promise<string> {
  const jobs = schemas.map(
    (schema) => `select t.identifier, j.attempts, j.run_at, j.locked_at, j.last_error
      from ${schema}_jobs._private_jobs j join ${schema}_jobs._private_tasks t on t.id = j.task_id where j.attempts < j.max_attempts`,
  );
  return JSON.stringify((await client.query(`${jobs.join(' union all ')} order by run_at limit 5`)).rows);
}
