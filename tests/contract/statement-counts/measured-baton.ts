import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createCustomersSubgraph } from '@baton/customers/subgraph';
import { startGateway } from '@baton/gateway';
import { createIntegrationsSubgraph } from '@baton/integrations/subgraph';
import { idSource, systemClock } from '@baton/kernel';
import { createOrdersSubgraph } from '@baton/orders/subgraph';
import { createLogger, type Database, localClient, openBus, type Subgraph, type SubgraphPorts } from '@baton/platform';
import { createShipmentsSubgraph } from '@baton/shipments/subgraph';
import { createStockSubgraph } from '@baton/stock/subgraph';
import { type GraphClient, graphClient, inRepository, type SubgraphName, subgraphs, type TestDatabase } from '@baton/testing';

/** Statements by subgraph; one that was asked for nothing is left out. */
export type Counts = Readonly<Partial<Record<SubgraphName, number>>>;

/** The whole graph over a database, that serves requests and does nothing else: what its connections run, a request has asked for. */
export interface MeasuredBaton {
  readonly client: GraphClient;
  /** What the work has run. */
  measure<T>(work: () => Promise<T>): Promise<{ readonly answer: T; readonly counts: Counts }>;
  close(): Promise<void>;
}

const create: Readonly<Record<SubgraphName, (ports: SubgraphPorts) => Subgraph>> = {
  customers: createCustomersSubgraph,
  integrations: createIntegrationsSubgraph,
  orders: createOrdersSubgraph,
  shipments: createShipmentsSubgraph,
  stock: createStockSubgraph,
};

/**
 * The subgraphs are never started: no relay, consumer, job or timer runs here. Another process on the same database does that work, whose statements
 * are its own. The bus has a pool of its own, which is not counted.
 */
export async function measuredBaton(at: {
  readonly database: TestDatabase;
  readonly dataDir: string;
  readonly accessTokenSecret: string;
}): Promise<MeasuredBaton> {
  const log = createLogger('measured', () => undefined);
  const bus = await openBus({ url: at.database.url, log });
  const databases = new Map<SubgraphName, Database>(subgraphs.map((name) => [name, at.database.connect(name)]));
  const made = new Map<SubgraphName, Subgraph>();
  const peers = Object.fromEntries(subgraphs.map((name) => [name, localClient(() => given(made, name))]));
  const ids = idSource(systemClock, () => randomBytes(10));
  for (const name of subgraphs) {
    const database = given(databases, name);
    made.set(name, create[name]({ database, bus, clock: systemClock, ids, log, peers, secrets: { accessToken: at.accessTokenSecret } }));
  }
  const gateway = await startGateway({
    supergraphSdl: readFileSync(inRepository('gateway/supergraph.graphql'), 'utf8'),
    subgraphs: Object.fromEntries([...made].map(([name, subgraph]) => [name, { kind: 'local', subgraph } as const])),
    port: 0,
    host: '127.0.0.1',
    auth: { kind: 'development', dataDir: at.dataDir },
    secrets: { internal: 'not-used-in-one-process', accessToken: [at.accessTokenSecret] },
    development: true,
    log,
  });
  const counted = (): [SubgraphName, number][] => subgraphs.map((name) => [name, given(databases, name).statements.count()]);
  return {
    client: graphClient(`${gateway.url}/graphql`),
    async measure(work) {
      const before = new Map(counted());
      const answer = await work();
      const counts = counted().map(([name, count]) => [name, count - given(before, name)] as const);
      return { answer, counts: Object.fromEntries(counts.filter(([, count]) => count > 0)) };
    },
    async close() {
      await gateway.close();
      for (const subgraph of made.values()) await subgraph.close();
      await bus.close();
    },
  };
}

function given<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`${String(key)} is not there yet`);
  return value;
}
