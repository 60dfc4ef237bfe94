import path from 'node:path';
import { customers } from '@baton/customers/subgraph';
import { integrations } from '@baton/integrations/subgraph';
import { orders } from '@baton/orders/subgraph';
import {
  type Bus,
  connectDatabase,
  type Database,
  type Logger,
  openBus,
  prepareBus,
  prepareDatabase,
  startEmbeddedPostgres,
} from '@baton/platform';
import { shipments } from '@baton/shipments/subgraph';
import { stock } from '@baton/stock/subgraph';
import type { Closers } from './closers.ts';
import type { Config } from './config.ts';

/** Where each subgraph keeps its data. */
export const places = { customers, integrations, orders, shipments, stock } as const;
export type SubgraphName = keyof typeof places;
export const subgraphNames = Object.keys(places) as SubgraphName[]; // Object.keys widens the keys of a constant object

export interface Databases {
  readonly of: Readonly<Record<SubgraphName, Database>>;
  readonly bus: Bus;
  /** Where the embedded server keeps its data; null when the databases were configured. */
  readonly embeddedIn: string | null;
}

/** Opens and prepares every database: the configured ones, else those of an embedded PostgreSQL in the data directory. */
export async function openDatabases(config: Config, options: { readonly closers: Closers; readonly log: Logger }): Promise<Databases> {
  const { closers, log } = options;
  const isConfigured = subgraphNames.every((name) => config.databases[name]);
  const embedded = isConfigured ? null : await startEmbedded(config, closers);
  const urlOf = (name: SubgraphName | 'bus'): string => config.databases[name] ?? embedded?.url ?? '';
  const opened = new Map<SubgraphName, Database>();
  for (const name of subgraphNames) {
    const { schema, migrationsDir } = places[name];
    const { role } = await prepareDatabase({ url: urlOf(name), subgraph: name, migrationsDir });
    const database = connectDatabase({ url: urlOf(name), schema, role, poolSize: config.poolSize });
    opened.set(name, database);
  }
  await prepareBus(urlOf('bus'));
  const bus = await openBus({ url: urlOf('bus'), natsUrl: config.natsUrl, log });
  closers.push(() => bus.close());
  // Every name was opened above; fromEntries widens the keys.
  return { of: Object.fromEntries(opened) as Record<SubgraphName, Database>, bus, embeddedIn: embedded?.dataDir ?? null };
}

async function startEmbedded(config: Config, closers: Closers): Promise<{ readonly url: string; readonly dataDir: string }> {
  const server = await startEmbeddedPostgres({ dataDir: path.join(config.dataDir, 'postgres') });
  closers.push(async () => server.stop());
  return { url: `${server.url}postgres`, dataDir: server.dataDir };
}
