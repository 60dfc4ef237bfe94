import { randomBytes, randomUUID } from 'node:crypto';
import type { AnyEvent, EventEnvelope, EventPayloads, EventType, FulfilmentRelease, UnitQuantity } from '@baton/contracts';
import { idSource, manualClock } from '@baton/kernel';
import { createLogger, type Database, type InternalContext, openBus, type Tx } from '@baton/platform';
import { callerContext, toldBy } from '@baton/testing';
import { runOnce } from 'graphile-worker';
import { afterPlacementConsumers, afterPlacementJobs } from '../../src/after-placement.ts';
import type { Parts } from '../../src/parts.ts';
import { partsOf } from '../../src/subgraph.ts';
import { anInput, anOrdersSubgraph, type OrdersUnderTest, type Placed, placeOrder, secret, start } from './orders-subgraph.ts';

export interface AfterPlacement extends OrdersUnderTest {
  /** The parts of the subgraph once more: over the same database and peers. */
  readonly parts: Parts;
  /** Places an order as a guest and answers what shipments would be told of it. */
  place(input?: object, context?: InternalContext): Promise<PlacedOrder>;
  /** Lets events take effect as the consumer does: each with its inbox row, in the order given. */
  deliver(...events: readonly AnyEvent[]): Promise<void>;
  /** Runs every job that is due, and those they add. Answers the failures. */
  runJobs(): Promise<string[]>;
  rows<R extends object>(sql: string, ...values: readonly unknown[]): Promise<R[]>;
}

export interface PlacedOrder {
  readonly id: string;
  readonly customerId: string;
  readonly releases: readonly FulfilmentRelease[];
  /** Order lines by SKU. */
  readonly lines: ReadonlyMap<string, string>;
}

type Handler = ((tx: Tx, event: AnyEvent) => Promise<void>) | { all(tx: Tx, events: readonly AnyEvent[]): Promise<void> };

/** The subgraph with orders that were placed and a fake shipments; jobs and consumers run when a test says so. */
export async function afterPlacement(options: { readonly wrap?: (database: Database) => Database } = {}): Promise<AfterPlacement> {
  const orders = await anOrdersSubgraph(options);
  const log = createLogger('orders', () => undefined);
  const bus = await openBus({ url: orders.test.url, log });
  const { database, clock, ids, peers } = orders;
  const parts = partsOf({ database, bus, clock, ids, log, peers: { ...peers.clients }, secrets: { accessToken: secret } });
  const consumers = afterPlacementConsumers(parts);
  const rows: AfterPlacement['rows'] = (sql, ...values) => orders.test.query(sql, values);
  let seq = 1_000_000;

  async function deliverOne(event: AnyEvent): Promise<void> {
    await database.transaction(async (tx) => {
      seq += 1;
      const [fresh] = await tx.query('insert into inbox (event_id, seq) values ($1, $2) on conflict do nothing returning event_id', [
        event.id,
        seq,
      ]);
      // The handler is that of the event's own type.
      const handler = consumers[event.type] as Handler | undefined;
      if (fresh && handler) await (typeof handler === 'function' ? handler(tx, event) : handler.all(tx, [event]));
    });
  }

  return {
    ...orders,
    parts,
    rows,
    async place(input = anInput(), context) {
      const { placeOrder: placed } = await orders.run<Placed>(placeOrder, { input }, context);
      if (!placed.order) throw new Error(JSON.stringify(placed.errors));
      const { id, customer } = placed.order;
      const [outbox] = await rows<{ payload: EventPayloads['order.placed'] }>(
        `select payload from ${toldBy('orders')} where type = 'order.placed' and aggregate = $1`,
        `order:${id}`,
      );
      const lines = await rows<{ id: string; sku: string }>('select id, sku from orders.order_line where order_id = $1', id);
      return {
        id,
        customerId: customer?.id ?? '',
        releases: outbox?.payload.fulfilments ?? [],
        lines: new Map(lines.map((line) => [line.sku, line.id])),
      };
    },
    async deliver(...events) {
      for (const event of events) await deliverOne(event);
    },
    async runJobs() {
      const failures: string[] = [];
      const handlers = afterPlacementJobs(parts);
      const taskList = Object.fromEntries(
        Object.entries(handlers).map(([name, handler]) => [
          name,
          async (payload: unknown) => {
            const { data, traceId } = payload as { data: unknown; traceId: string }; // written by enqueue
            try {
              await handler(data, { attempt: 1, traceId });
            } catch (error) {
              failures.push(`${name}: ${String(error)}`);
              throw error;
            }
          },
        ]),
      );
      await runOnce({ pgPool: database.pool, schema: 'orders_jobs', taskList, noHandleSignals: true, logger: quiet });
      return failures;
    },
    async close() {
      await bus.close();
      await orders.close();
    },
  };
}

/** The news of a fulfilment, as shipments would tell them. */
export function newsOf(order: PlacedOrder, release: FulfilmentRelease, at = start) {
  const event = <T extends EventType>(type: T, aggregate: string, payload: EventPayloads[T]): EventEnvelope<T> & AnyEvent =>
    ({
      id: ids.next('evt'),
      type,
      version: 1,
      aggregate,
      at: at.toISOString(),
      actor: 'staff:anna',
      traceId: randomUUID(),
      payload,
    }) as EventEnvelope<T> & AnyEvent; // the type and the payload belong together by the signature
  const { fulfilmentId, location } = release;
  const base = { fulfilmentId, orderId: order.id, location };
  const parcelId = ids.next('pcl');
  const units = (some?: Readonly<Record<string, number>>): UnitQuantity[] =>
    release.lines
      .map((line) => ({ ...line, fulfilmentId, location, quantity: some ? (some[line.sku] ?? 0) : line.quantity }))
      .filter((line) => line.quantity > 0);
  const fulfilment = `fulfilment:${fulfilmentId}`;
  return {
    parcelId,
    units,
    released: () => event('fulfilment.released', fulfilment, { ...base, status: 'RELEASED' }),
    acknowledged: () => event('fulfilment.acknowledged', fulfilment, { ...base, status: 'ACKNOWLEDGED' }),
    picked: (some?: Readonly<Record<string, number>>) =>
      event('fulfilment.picked', fulfilment, { ...base, status: 'PICKING', lines: units(some) }),
    shortPicked: (some: Readonly<Record<string, number>>) =>
      event('fulfilment.short-picked', fulfilment, { ...base, status: 'PICKING', lines: units(some) }),
    rejected: (some?: Readonly<Record<string, number>>) =>
      event('fulfilment.rejected', fulfilment, { ...base, status: 'REJECTED', reason: 'DAMAGED', lines: units(some) }),
    handedOver: () => event('fulfilment.handed-over', fulfilment, { ...base, status: 'HANDED_OVER', lines: units() }),
    shipped: (some?: Readonly<Record<string, number>>, parcel = parcelId) =>
      event('parcel.shipped', `parcel:${parcel}`, { ...base, parcelId: parcel, status: 'HANDED_TO_CARRIER', lines: units(some) }),
    delivered: (some?: Readonly<Record<string, number>>, parcel = parcelId) =>
      event('parcel.delivered', `parcel:${parcel}`, { ...base, parcelId: parcel, status: 'DELIVERED', lines: units(some) }),
    tracked: (status = 'IN_TRANSIT') =>
      event('parcel.tracked', `parcel:${parcelId}`, { ...base, parcelId, status, occurredAt: at.toISOString() }),
    returnTracked: (returnOrderId: string, status = 'IN_TRANSIT') =>
      event('return-parcel.tracked', `parcel:${parcelId}`, {
        parcelId,
        returnOrderId,
        orderId: order.id,
        status,
        occurredAt: at.toISOString(),
      }),
  };
}

export const ids = idSource(manualClock(start), () => randomBytes(10));

// biome-ignore lint/suspicious/noExplicitAny: the worker's logger is a class whose scopes nobody reads here
const quiet: any = { error() {}, warn() {}, info() {}, debug() {}, scope: () => quiet };

const someone = (grants: readonly string[], actor: Partial<InternalContext['actor']> = {}): InternalContext => callerContext(actor, grants);

/** A guest with the order's access token, as the gateway sends them. */
export const holder = (order: PlacedOrder): InternalContext => someone([`order:${order.id}`]);
export const associate = (...locations: string[]): InternalContext =>
  someone([], {
    kind: 'staff',
    id: `at-${locations.join('+')}`,
    scopes: ['fulfilment:read', 'fulfilment:work', 'return:receive', 'return:inspect', 'return:read'],
    locations,
  });
export const support = (): InternalContext =>
  someone([], {
    kind: 'staff',
    id: 'sue',
    scopes: ['order:read', 'order:cancel', 'return:request', 'return:inspect', 'return:receive', 'return:read', 'location:any'],
  });
