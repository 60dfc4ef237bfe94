import { randomBytes, randomUUID } from 'node:crypto';
import type { AnyEvent, EventEnvelope } from '@baton/contracts';
import { type Clock, idSource, systemClock } from '@baton/kernel';
import { type Bus, createLogger, type Database, type InternalContext, openBus, type Subgraph, type SubgraphClient } from '@baton/platform';
import { aDatabase, callerContext, type TestDatabase } from '@baton/testing';
import { createIntegrationsSubgraph } from '../../src/subgraph.ts';
import type { UseCasePorts } from '../../src/use-cases/ports.ts';

export interface Integrations {
  readonly subgraph: Subgraph;
  readonly database: Database;
  readonly bus: Bus;
  readonly test: TestDatabase;
  /** Runs an operation as an administrator; throws on top-level errors. */
  run<D = Record<string, unknown>>(query: string, variables?: object, context?: InternalContext): Promise<D>;
  close(): Promise<void>;
}

const log = createLogger('integrations-test', () => undefined);
export const ids = idSource(systemClock, () => randomBytes(10));

/** The subgraph on a database of its own. Nothing runs until `subgraph.start()`. */
export async function anIntegrationsSubgraph(
  options: { readonly allowsPrivate?: boolean; readonly peers?: Readonly<Record<string, SubgraphClient>> } = {},
): Promise<Integrations> {
  const test = await aDatabase();
  const database = test.connect('integrations', { poolSize: 10 });
  const bus = await openBus({ url: test.url, log });
  const ports = {
    database,
    bus,
    clock: systemClock,
    ids,
    log,
    peers: options.peers ?? {},
    secrets: { accessToken: 'a-secret-of-the-tests-only' },
  };
  const subgraph = createIntegrationsSubgraph(ports, { allowsPrivate: options.allowsPrivate ?? true });
  return {
    subgraph,
    database,
    bus,
    test,
    async run<D>(query: string, variables: object = {}, context: InternalContext = admin()): Promise<D> {
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

const noDeeds: UseCasePorts['deeds'] = { perform: () => Promise.reject(new Error('Nothing is done elsewhere here.')) };

/** What use cases need, with a clock that the test turns and a sender of its own. */
export function portsOver(
  of: Pick<Integrations, 'database' | 'bus'>,
  more: Pick<UseCasePorts, 'clock' | 'sender'> & Partial<UseCasePorts>,
): UseCasePorts {
  return { database: of.database, bus: of.bus, ids, log, allowsPrivate: true, deeds: noDeeds, random: () => 0.5, ...more };
}

/** A clock that stands until it is turned. */
export function aClock(start = '2026-03-01T00:00:00.000Z'): Clock & { turn(ms: number): void; turnTo(at: Date): void } {
  let now = new Date(start);
  return {
    now: () => now,
    turn(ms) {
      now = new Date(now.getTime() + ms);
    },
    turnTo(at) {
      now = at;
    },
  };
}

export const admin = (...scopes: string[]): InternalContext =>
  callerContext({ kind: 'staff', id: 'eve', scopes: scopes.length > 0 ? scopes : ['webhook:manage', 'event:read'] });

/** The nth event of a product. */
export const aChange = (sku: string, nth = 1, at = new Date('2026-03-01T00:00:00.000Z')): AnyEvent =>
  ({
    id: ids.next('evt'),
    type: 'stock.changed',
    version: 1,
    aggregate: `product:${sku}`,
    at: at.toISOString(),
    actor: 'guest',
    traceId: 'trace-1',
    payload: { sku, locations: [String(nth)] },
  }) satisfies EventEnvelope<'stock.changed'>;

export const key = (): string => randomUUID();

export const create = `mutation ($input: CreateWebhookEndpointInput!) {
  createWebhookEndpoint(input: $input) {
    webhookEndpoint { id url description eventTypes secret status }
    errors { __typename ... on UserError { message path } ... on TooManyEndpointsError { limit } }
  }
}`;

export interface Created {
  readonly createWebhookEndpoint: {
    readonly webhookEndpoint: { readonly id: string; readonly secret: string; readonly url: string };
    readonly errors: readonly object[];
  };
}

/** Makes an endpoint and answers its id. */
export async function anEndpoint(of: Integrations, input: object = {}): Promise<{ readonly id: string; readonly secret: string }> {
  const { createWebhookEndpoint } = await of.run<Created>(create, {
    input: { idempotencyKey: key(), url: 'https://receiver.example.com/hooks', ...input },
  });
  return createWebhookEndpoint.webhookEndpoint;
}
