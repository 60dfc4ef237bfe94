import { randomBytes, randomUUID } from 'node:crypto';
import { idSource, systemClock } from '@baton/kernel';
import { type Bus, createLogger, type Database, type InternalContext, openBus, type Subgraph } from '@baton/platform';
import { aDatabase, callerContext, type TestDatabase } from '@baton/testing';
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

export const anonymous = (grants: string[] = []): InternalContext => callerContext({}, grants);
export const shopper = (id: string): InternalContext => callerContext({ kind: 'customer', id, scopes: ['customer:self'] });
export const staff = (...scopes: string[]): InternalContext => callerContext({ kind: 'staff', id: 'eve', scopes });
export const orders = (): InternalContext => callerContext({ kind: 'service', id: 'orders', scopes: ['internal:call'] });

export const key = (): string => randomUUID();
