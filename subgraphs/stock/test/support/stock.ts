import { randomBytes } from 'node:crypto';
import type {
  AnyEvent,
  EventEnvelope,
  EventPayloads,
  EventType,
  FulfilmentRelease,
  ReserveStockInput,
  ReserveStockResult,
  StockLine,
} from '@baton/contracts';
import { releaseReservationDocument, reservationDocument, reserveStockDocument } from '@baton/contracts';
import { idSource, systemClock } from '@baton/kernel';
import {
  type BatchHandler,
  type Bus,
  createLogger,
  type Database,
  type EventHandler,
  type InternalContext,
  openBus,
  type Subgraph,
  type SubgraphPorts,
  type Tx,
} from '@baton/platform';
import { aDatabase, callerContext, type TestDatabase, waitUntil } from '@baton/testing';
import pg from 'pg';
import { consumersOf } from '../../src/events/consumers.ts';
import { createStockSubgraph, verifyStock } from '../../src/subgraph.ts';
import { aRetailer } from './retailer.ts';

export const ids = idSource(systemClock, () => randomBytes(10));
const log = createLogger('stock-test', () => undefined);

export interface LevelRow {
  readonly on_hand: number;
  readonly unavailable: number;
  readonly allocated: number;
  readonly reserved: number;
}

export interface Stock {
  readonly subgraph: Subgraph;
  readonly database: Database;
  readonly bus: Bus;
  readonly ports: SubgraphPorts;
  readonly test: TestDatabase;
  /** Runs an operation; throws on top-level errors. */
  run<D = Record<string, unknown>>(query: string, variables?: object, context?: InternalContext): Promise<D>;
  reserve(
    lines: readonly StockLine[],
    of?: Partial<Omit<ReserveStockInput, 'expiresAt'>> & { expiresAt?: Date },
  ): Promise<ReserveStockResult>;
  release(reservationId: string): Promise<boolean>;
  reservation(reservationId: string): Promise<{ state: string; lines: StockLine[] } | null>;
  /** The stored level: on hand, unavailable, allocated, reserved. */
  level(sku: string, location: string): Promise<LevelRow>;
  /** Puts events on the bus and waits until they took effect. Answers them, to be sent again. */
  happen<T extends EventType>(type: T, payload: EventPayloads[T], aggregate?: string, at?: string): Promise<AnyEvent>;
  /** Runs the consumer of an event in a transaction, and `before` ahead of its commit. */
  consume<T extends EventType>(type: T, payload: EventPayloads[T], before?: () => Promise<void>): Promise<void>;
  /** The same for events that come together. */
  consumeAll<T extends EventType>(type: T, payloads: readonly EventPayloads[T][]): Promise<void>;
  /** Runs the event's consumer again as if its inbox row had been lost: the ledger itself must refuse. Answers whether it did, rather than having nothing to do. */
  deliverPastInbox(event: AnyEvent): Promise<boolean>;
  /** Restarts the subgraph at the beginning of the log: every event is delivered again. */
  redeliverAll(): Promise<void>;
  settled(): Promise<void>;
  /** The same stock as another process has it: with connections, batches and a memory of its own. Closed with this one. */
  beside(): Promise<Stock>;
  /** Checks levels against ledger and promises, then closes everything. */
  close(): Promise<void>;
}

/** The subgraph on a database of its own, with the small retailer loaded and everything running. Timers are left to the tests. */
export async function aStock(options: Options = {}): Promise<Stock> {
  return overDatabase(await aDatabase(), options, async (subgraph) => subgraph.load(options.retailer ?? aRetailer()));
}

/** What a test has stock do, wherever it runs. */
export type StockActs = Pick<Stock, 'reserve' | 'release' | 'consume' | 'run'>;

/** The subgraph as one more process has it, on a database that is prepared. */
export const stockBeside = (test: TestDatabase, options: Options = {}): Promise<Stock> => overDatabase(test, options);

export interface Options {
  readonly retailer?: unknown;
  readonly staleMs?: number;
  readonly poolSize?: number;
}

async function overDatabase(test: TestDatabase, options: Options, begin?: (subgraph: Subgraph) => Promise<void>): Promise<Stock> {
  const others: Stock[] = [];
  const database = test.connect('stock', { poolSize: options.poolSize ?? 8 });
  const bus = await openBus({ url: test.url, log });
  const ports: SubgraphPorts = { database, bus, clock: systemClock, ids, log, peers: {}, secrets: { accessToken: 'a-secret-of-tests' } };
  const config = {
    BATON_STOCK_HOLD_MS: 600_000,
    BATON_STOCK_EXPIRY_GRACE_MS: 86_400_000,
    BATON_STOCK_SWEEP_EVERY_MS: 86_400_000,
    BATON_STOCK_FEED_EVERY_MS: 86_400_000,
    BATON_STOCK_MODEL_LEVELS: 100_000,
    BATON_STOCK_KEEP_DAYS: 90,
    BATON_STOCK_STALE_MS: options.staleMs ?? 250,
    BATON_STOCK_THRESHOLD_EVERY_MS: 86_400_000,
  };
  let subgraph = createStockSubgraph(ports, config);
  await begin?.(subgraph);
  await subgraph.start();

  async function run<D>(query: string, variables: object = {}, context = operator()): Promise<D> {
    const { data, errors } = await subgraph.execute({ query, variables: { ...variables } }, context);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data as D; // the test names the shape that its own document asks for
  }
  async function take(tx: Tx, ...events: readonly AnyEvent[]): Promise<void> {
    const [first] = events;
    if (!first) return;
    // The consumer of an event's own type takes it.
    const handler = consumersOf(ports)[first.type] as EventHandler<EventType> | BatchHandler<EventType>;
    if ('all' in handler) await handler.all(tx, events);
    else for (const event of events) await handler(tx, event);
  }
  async function settled(): Promise<void> {
    await waitUntil(() => subgraph.settled(), { what: 'stock to settle' });
  }
  return {
    get subgraph() {
      return subgraph;
    },
    database,
    bus,
    ports,
    test,
    run,
    async reserve(lines, of = {}) {
      const { expiresAt = inFifteenMinutes(), ...rest } = of;
      const named = { reservationId: ids.next('rsv'), orderId: ids.next('ord'), channel: 'web', ...rest };
      const input = { ...named, expiresAt: expiresAt.toISOString(), lines };
      return (await run<{ reserveStock: ReserveStockResult }>(reserveStockDocument, { input }, orders())).reserveStock;
    },
    async release(reservationId) {
      const answer = await run<{ releaseReservation: { released: boolean } }>(releaseReservationDocument, { reservationId }, orders());
      return answer.releaseReservation.released;
    },
    async reservation(reservationId) {
      const answer = await run<{ reservation: { state: string; lines: StockLine[] } | null }>(
        reservationDocument,
        { reservationId },
        orders(),
      );
      return answer.reservation;
    },
    async level(sku, location) {
      const rows = await database.query<LevelRow>(
        'select on_hand, unavailable, allocated, reserved from stock_level where sku = $1 and location = $2',
        [sku, location],
      );
      return rows[0] ?? { on_hand: 0, unavailable: 0, allocated: 0, reserved: 0 };
    },
    async happen(type, payload, aggregate = `order:${ids.next('ord')}`, at = new Date().toISOString()) {
      const event = { ...anEvent(type, payload, aggregate), at };
      await bus.publish([event]);
      await settled();
      return event;
    },
    consume: (type, payload, before) =>
      database.transaction(async (tx) => {
        await take(tx, anEvent(type, payload, 'test'));
        await before?.();
      }),
    consumeAll: (type, payloads) =>
      database.transaction((tx) => take(tx, ...payloads.map((payload) => anEvent(type, payload, `test:${ids.next('ord')}`)))),
    async deliverPastInbox(event) {
      try {
        await database.transaction((tx) => take(tx, event));
        return false;
      } catch (error) {
        if (error instanceof pg.DatabaseError && error.constraint === 'stock_movement_cause_line_key') return true;
        throw error;
      }
    },
    async redeliverAll() {
      await subgraph.drain();
      await database.query('delete from consumer_position');
      subgraph = createStockSubgraph(ports, config);
      await subgraph.start();
      await settled();
    },
    settled,
    async beside() {
      const other = await overDatabase(test, options);
      others.push(other);
      return other;
    },
    async close() {
      for (const other of others) await other.close();
      try {
        expect(await verifyStock(database)).toEqual([]);
      } finally {
        await subgraph.close();
        await bus.close();
        if (begin) await test.drop();
      }
    },
  };
}

export function anEvent<T extends EventType>(type: T, payload: EventPayloads[T], aggregate: string): EventEnvelope<T> & AnyEvent {
  const envelope = { id: ids.next('evt'), version: 1, aggregate, at: new Date().toISOString(), actor: 'service:orders', traceId: 'test' };
  return { ...envelope, type, payload } as unknown as EventEnvelope<T> & AnyEvent; // one type with its payload: what AnyEvent is a union of
}

export const inFifteenMinutes = (): Date => new Date(Date.now() + 15 * 60_000);
export const longAgo = (): Date => new Date(Date.now() - 60 * 60_000);

export const anonymous = (): InternalContext => callerContext();
export const staff = (scopes: string[], locations: string[] = []): InternalContext =>
  callerContext({ kind: 'staff', id: 'ada', scopes, locations });
export const operator = (): InternalContext => staff(['stock:read', 'stock:receive', 'stock:adjust', 'location:any']);
export const orders = (): InternalContext => callerContext({ kind: 'service', id: 'orders', scopes: ['internal:call'] });

export interface PlacedLine {
  readonly sku: string;
  readonly location: string;
  readonly quantity: number;
}

/** The payload of `order.placed` for lines, each in a fulfilment of its own, with the units that later events speak of. */
export function aPlacedOrder(lines: readonly PlacedLine[], reservationIds: readonly string[]) {
  const orderId = ids.next('ord');
  const fulfilments = lines.map(
    ({ sku, location, quantity }): FulfilmentRelease => ({
      fulfilmentId: ids.next('ful'),
      groupId: ids.next('grp'),
      method: 'SHIP',
      location,
      service: null,
      dispatchBy: null,
      lines: [{ fulfilmentLineId: ids.next('fln'), orderLineId: ids.next('oln'), sku, quantity }],
    }),
  );
  const units = fulfilments.flatMap(({ fulfilmentId, location, lines: of }) => of.map((line) => ({ ...line, fulfilmentId, location })));
  const payload = { orderId, number: 'B-1', channel: 'web', customerId: null, reservationIds, fulfilments };
  return { orderId, payload, units };
}
