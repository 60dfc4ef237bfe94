import { createHash } from 'node:crypto';
import { connectDatabase, inTime, sql } from '@baton/platform';
import type { RateStore } from './shared-buckets.ts';

const schema = 'baton_rate';
/** A request waits no longer than that for the store. */
const patienceDefaultMs = 300;
const pruneEveryMs = 60_000;

/** Not logged: after a crash of the database every bucket is full, which is all that is lost. */
const preparation = [
  `select pg_advisory_xact_lock(hashtext('${schema}'))`,
  `create schema if not exists ${schema}`,
  `create unlogged table if not exists ${schema}.bucket (
     key text primary key,
     points float8 not null,
     granted float8 not null,
     at timestamptz not null
   ) with (fillfactor = 50)`,
];

/** $1 key, $2 burst, $3 refill a second, $4 needed, $5 wanted. The database's clock is the one for all processes. */
const drawPoints = sql(
  'draw-points',
  `insert into bucket as b (key, points, granted, at)
   values ($1, $2::float8 - least($2::float8, $5::float8), least($2::float8, $5::float8), clock_timestamp())
   on conflict (key) do update set (points, granted, at) = (
     select there - taken, taken, now
       from (select now, least($2::float8, b.points + $3::float8 * greatest(0, extract(epoch from now - b.at)::float8)) as there
               from (select clock_timestamp() as now) clock) filled,
            lateral (select case when there >= $4::float8 then least(there, $5::float8) else 0 end as taken) decision)
   returning points, granted`,
);

/** A bucket that nobody took from for so long is full, and as good as none. */
const prune = sql('prune-buckets', `delete from bucket where at < clock_timestamp() - interval '15 minutes'`);

/** Buckets in a table of a PostgreSQL database. Keys are kept as hashes: no address and no customer can be read there. */
export function postgresStore(url: string, patienceMs = patienceDefaultMs): RateStore {
  const database = connectDatabase({ url, schema, poolSize: 4, statementTimeoutMs: 2 * patienceMs });
  let prepared: Promise<unknown> | undefined;
  const pruning = setInterval(() => void database.query(prune).catch(() => undefined), pruneEveryMs).unref();

  async function ready(): Promise<void> {
    prepared ??= database.transaction(async (tx) => {
      for (const statement of preparation) await tx.query(statement);
    });
    try {
      await prepared;
    } catch (error) {
      prepared = undefined;
      throw error;
    }
  }

  return {
    ready,
    async draw(key, budget, { needed, wanted }) {
      const hash = createHash('sha256').update(key).digest('base64url');
      const asked = ready().then(() =>
        database.query<{ points: number; granted: number }>(drawPoints, [hash, budget.burst, budget.refillPerSecond, needed, wanted]),
      );
      const late = (): Promise<never> => Promise.reject(new Error('The store of the budgets did not answer in time.'));
      const [row] = await inTime(asked, patienceMs, late);
      if (!row) throw new Error('The store of the budgets answered nothing.');
      return row;
    },
    async close() {
      clearInterval(pruning);
      await database.close();
    },
  };
}
