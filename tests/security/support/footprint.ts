import type { TestDatabase } from '@baton/testing';

/** Where somebody who is refused by a typed error leaves that answer, to be told the same again. */
const answersKept = ['idempotency', 'saga'];
/** Bookkeeping of processes that says nothing about the data; what is watched by a timer follows a moment after what changed it. */
const beats = ['_migrations', 'consumer_lease', 'consumer_position', 'job_worker', 'threshold_state'];

export type Footprint = Readonly<Record<string, string>>;

/** A hash over every row of every table of the subgraphs, of their jobs, and of the bus. */
export async function footprint(database: TestDatabase): Promise<Footprint> {
  const tables = await database.query<{ schema: string; name: string }>(
    `select schemaname as schema, tablename as name from pg_tables
      where schemaname ~ '^(customers|integrations|orders|shipments|stock)(_jobs)?$' or schemaname = 'bus' order by 1, 2`,
  );
  const kept = tables.filter(({ schema, name }) => (schema.endsWith('_jobs') ? name === '_private_jobs' : !beats.includes(name)));
  if (kept.length < 40) throw new Error(`only ${kept.length} tables are looked at`);
  const hash = ({ schema, name }: { schema: string; name: string }): string =>
    `select '${schema}.${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as hash from ${schema}."${name}" t`;
  const rows = await database.query<{ name: string; hash: string }>(kept.map(hash).join(' union all '));
  return Object.fromEntries(rows.map(({ name, hash: value }) => [name, value]));
}

/** Without the answers that are kept for whoever asks again. */
export const withoutAnswers = (all: Footprint): Footprint =>
  Object.fromEntries(Object.entries(all).filter(([table]) => !answersKept.some((name) => table.endsWith(`.${name}`))));
