import { readFile } from 'node:fs/promises';
import type { Database, Subgraph } from '@baton/platform';
import { z } from 'zod';
import { repositoryFile } from './repository.ts';

/** A retailer file has one part for each subgraph, which alone knows its form. */
const retailerFile = z.strictObject({ stock: z.unknown(), orders: z.unknown(), shipments: z.unknown(), customers: z.unknown() });
export type Retailer = z.output<typeof retailerFile>;

/** The retailer that an empty database is given. */
export const demoRetailer = repositoryFile('apps/baton/demo/retailer.json');

export async function readRetailer(file: string): Promise<Retailer> {
  return retailerFile.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** Gives each subgraph that has no data its part of the retailer. Answers which were given one. */
export async function loadIntoEmpty(
  retailer: Retailer,
  subgraphs: Readonly<Record<keyof Retailer, { readonly subgraph: Subgraph; readonly database: Database }>>,
): Promise<(keyof Retailer)[]> {
  const loaded: (keyof Retailer)[] = [];
  for (const name of ['stock', 'orders', 'shipments', 'customers'] as const) {
    const { subgraph, database } = subgraphs[name];
    if (!(await isEmpty(database))) continue;
    await subgraph.load(retailer[name]);
    loaded.push(name);
  }
  return loaded;
}

// What the platform keeps for itself says nothing about a retailer.
const platformTables = ['outbox', 'inbox', 'consumer_position', 'parked_event', 'idempotency', 'saga', 'audit'];

/** Whether no table of the subgraph's own has a row. */
async function isEmpty(database: Database): Promise<boolean> {
  const tables = await database.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = $1 and tablename <> all($2) and tablename not like '\\_%'`,
    [database.name, platformTables],
  );
  if (tables.length === 0) return true;
  const [found] = await database.query<{ any: boolean }>(
    `select ${tables.map(({ name }) => `exists (select from ${name})`).join(' or ')} as any`,
  );
  return found?.any === false;
}
