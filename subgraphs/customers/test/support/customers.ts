import { randomBytes, randomUUID } from 'node:crypto';
import { idSource, systemClock } from '@baton/kernel';
import { type Bus, createLogger, type Database, type InternalContext, openBus, type Subgraph } from '@baton/platform';
import { aDatabase, type TestDatabase } from '@baton/testing';
import { createCustomersSubgraph } from '../../src/subgraph.ts';

export interface Customers {
  readonly subgraph: Subgraph;
  readonly database: Database;
  readonly test: TestDatabase;
  /** Runs an operation as somebody; throws on top-level errors. */
  run<D = Record<string, unknown>>(query: string, variables: object, context: InternalContext): Promise<D>;
  close(): Promise<void>;
}

const log = createLogger('customers-test', () => undefined);
export const ids = idSource(systemClock, () => randomBytes(10));

/** The subgraph on a database of its own. */
export async function aCustomersSubgraph(): Promise<Customers> {
  const test = await aDatabase();
  const database = test.connect('customers', { poolSize: 10 });
  const bus: Bus = await openBus({ url: test.url, log });
  const secrets = { accessToken: 'a-secret-of-the-tests-only' };
  const subgraph = createCustomersSubgraph({ database, bus, clock: systemClock, ids, log, peers: {}, secrets });
  return {
    subgraph,
    database,
    test,
    async run<D>(query: string, variables: object, context: InternalContext): Promise<D> {
      const { data, errors } = await subgraph.execute({ query, variables: { ...variables } }, context);
      if (errors || !data) throw new Error(JSON.stringify(errors));
      return data as D; // the test names the shape that its own document asks for
    },
    async close() {
      await subgraph.close();
      await bus.close();
      await test.drop();
    },
  };
}

const base = (): Pick<InternalContext, 'traceId' | 'deadlineAt'> => ({ traceId: randomUUID(), deadlineAt: Date.now() + 10_000 });

export const anonymous = (grants: string[] = []): InternalContext => ({
  actor: { kind: 'anonymous', id: '', scopes: [], locations: [] },
  grants,
  ...base(),
});
export const shopper = (id: string): InternalContext => ({
  actor: { kind: 'customer', id, scopes: ['customer:self'], locations: [] },
  grants: [],
  ...base(),
});
export const staff = (...scopes: string[]): InternalContext => ({
  actor: { kind: 'staff', id: 'eve', scopes, locations: [] },
  grants: [],
  ...base(),
});
export const orders = (): InternalContext => ({
  actor: { kind: 'service', id: 'orders', scopes: ['internal:call'], locations: [] },
  grants: [],
  ...base(),
});

export const key = (): string => randomUUID();
