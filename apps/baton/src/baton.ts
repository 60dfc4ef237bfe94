import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createCustomersSubgraph } from '@baton/customers/subgraph';
import { startGateway } from '@baton/gateway';
import { createIntegrationsSubgraph } from '@baton/integrations/subgraph';
import { idSource, systemClock } from '@baton/kernel';
import { createOrdersSubgraph } from '@baton/orders/subgraph';
import { createLogger, type Logger, localClient, type Subgraph, type SubgraphPorts, secureBytes } from '@baton/platform';
import { createShipmentsSubgraph } from '@baton/shipments/subgraph';
import { createStockSubgraph } from '@baton/stock/subgraph';
import type { Closers } from './closers.ts';
import type { Config } from './config.ts';
import { type Databases, openDatabases, type SubgraphName, subgraphNames } from './databases.ts';
import { repositoryFile } from './repository.ts';
import { demoRetailer, loadIntoEmpty, readRetailer } from './retailer.ts';
import { developmentSecret } from './secrets.ts';

/** Everything in one process. */
export interface Baton {
  /** The origin that it serves. */
  readonly url: string;
  readonly subgraphs: Readonly<Record<SubgraphName, Subgraph>>;
  readonly embeddedIn: string | null;
}

export const create = {
  customers: createCustomersSubgraph,
  integrations: createIntegrationsSubgraph,
  orders: createOrdersSubgraph,
  shipments: createShipmentsSubgraph,
  stock: createStockSubgraph,
} as const satisfies Record<SubgraphName, (ports: SubgraphPorts) => Subgraph>;

/**
 * Prepares the databases, makes the four subgraphs with each other as peers in this process, loads the retailer into an empty database, and opens the
 * gateway over them. What it opens is pushed on `closers` at once, so that a start that fails or is interrupted half-way can be undone.
 */
export async function startBaton(config: Config, options: { readonly closers: Closers; readonly log: Logger }): Promise<Baton> {
  const { closers, log } = options;
  const databases = await openDatabases(config, options);
  const accessTokens = config.accessTokenSecrets ?? [developmentSecret(config.dataDir, 'access-token.secret')];
  const subgraphs = createSubgraphs(databases, accessTokens[0] ?? '');
  closers.push(async () => {
    // All stop taking work before the first closes: until then each may still ask another.
    await Promise.all(subgraphNames.map((name) => subgraphs[name].drain()));
    for (const name of subgraphNames) await subgraphs[name].close();
  });
  if (config.demo) await loadRetailer(config, { databases, subgraphs, log });
  for (const name of subgraphNames) await subgraphs[name].start();
  const gateway = await startGateway({
    supergraphSdl: await readFile(repositoryFile('gateway/supergraph.graphql'), 'utf8'),
    subgraphs: Object.fromEntries(subgraphNames.map((name) => [name, { kind: 'local', subgraph: subgraphs[name] }] as const)),
    ...config.endpoint,
    // Nothing leaves this process to be signed; the secret lives as long as it does.
    secrets: { internal: randomBytes(32).toString('base64url'), accessToken: accessTokens },
    log: createLogger('gateway'),
  });
  closers.push(() => gateway.close());
  return { url: gateway.url, subgraphs, embeddedIn: databases.embeddedIn };
}

function createSubgraphs(databases: Databases, accessToken: string): Record<SubgraphName, Subgraph> {
  const made = new Map<SubgraphName, Subgraph>();
  const peer = (name: SubgraphName): Subgraph => {
    const subgraph = made.get(name);
    if (!subgraph) throw new Error(`${name} is asked before it is made.`);
    return subgraph;
  };
  const peers = Object.fromEntries(subgraphNames.map((name) => [name, localClient(() => peer(name))]));
  const ids = idSource(systemClock, secureBytes(10));
  for (const name of subgraphNames) {
    const ports = { database: databases.of[name], bus: databases.bus, clock: systemClock, ids, log: createLogger(name) };
    made.set(name, create[name]({ ...ports, peers, secrets: { accessToken } }));
  }
  return Object.fromEntries(made) as Record<SubgraphName, Subgraph>; // every name was made above; fromEntries widens the keys
}

async function loadRetailer(
  config: Config,
  {
    databases,
    subgraphs,
    log,
  }: { readonly databases: Databases; readonly subgraphs: Record<SubgraphName, Subgraph>; readonly log: Logger },
): Promise<void> {
  const retailer = await readRetailer(config.retailerFile ?? demoRetailer);
  const both = (name: SubgraphName) => ({ subgraph: subgraphs[name], database: databases.of[name] });
  const parts = { customers: both('customers'), orders: both('orders'), shipments: both('shipments'), stock: both('stock') };
  const loaded = await loadIntoEmpty(retailer, parts);
  if (loaded.length > 0) log.info('the retailer file was loaded', { count: loaded.length });
}
