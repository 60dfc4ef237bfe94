import { randomBytes, randomUUID } from 'node:crypto';
import type { FulfilmentRelease, OrderReleased } from '@baton/contracts';
import { type Clock, idSource, manualClock, systemClock } from '@baton/kernel';
import { type Bus, createLogger, type Database, type InternalContext, openBus, type Subgraph } from '@baton/platform';
import { aDatabase, callerContext, type TestDatabase } from '@baton/testing';
import { createShipmentsSubgraph } from '../../src/subgraph.ts';
import type { ShipmentsPart } from '../../src/use-cases/load-carriers.ts';
import { releaseFulfilments } from '../../src/use-cases/release-fulfilments.ts';

export interface Shipments {
  readonly subgraph: Subgraph;
  readonly database: Database;
  readonly test: TestDatabase;
  readonly bus: Bus;
  readonly clock: Clock & { advance(milliseconds: number): void };
  /** Runs an operation as somebody; throws on top-level errors. */
  run<D = Record<string, unknown>>(query: string, variables: object, context: InternalContext): Promise<D>;
  /** Takes what an order released, as the event would. */
  release(order: OrderReleased): Promise<void>;
  events(aggregate: string): Promise<{ type: string; payload: Record<string, unknown> }[]>;
  close(): Promise<void>;
}

const log = createLogger('shipments-test', () => undefined);
export const ids = idSource(systemClock, () => randomBytes(10));

export const retailer: ShipmentsPart = {
  carriers: [
    { code: 'ups', name: 'UPS', trackingUrlTemplate: 'https://ups.example.com/track?n={trackingNumber}' },
    { code: 'dhl', name: 'DHL', trackingUrlTemplate: null },
  ],
  lanes: [
    {
      carrier: 'ups',
      service: 'STANDARD',
      originCountry: 'US',
      destinationCountry: 'US',
      transitWeekdays: [1, 2, 3, 4, 5],
      deliveryWeekdays: [1, 2, 3, 4, 5, 6],
      noDeliveryOn: ['2026-12-25'],
      pickupLocalTime: '17:00',
      bands: [
        { upToMiles: 300, minTransitDays: 1, maxTransitDays: 2 },
        { upToMiles: 9000, minTransitDays: 3, maxTransitDays: 5 },
      ],
    },
  ],
  pickupPolicies: [{ location: 'store-nyc', holdDays: 7, closesAt: '20:00', timeZone: 'America/New_York' }],
  returnPoints: [{ location: '*', carrier: 'ups', service: 'return', addressLines: ['Baton Returns', '1 Dock Rd', 'Allentown PA 18101'] }],
};

/** The subgraph on a database of its own, with two carriers. Its clock stands at noon of 2026-11-22 UTC. */
export async function aShipmentsSubgraph(): Promise<Shipments> {
  const test = await aDatabase();
  const database = test.connect('shipments', { poolSize: 10 });
  const bus = await openBus({ url: test.url, log });
  const clock = manualClock(new Date('2026-11-22T12:00:00Z'));
  const subgraph = createShipmentsSubgraph({
    database,
    bus,
    clock,
    ids,
    log,
    peers: {},
    secrets: { accessToken: 'a-secret-of-the-tests-only' },
  });
  await subgraph.load(retailer);
  return {
    subgraph,
    database,
    test,
    bus,
    clock,
    async run<D>(query: string, variables: object, context: InternalContext): Promise<D> {
      const { data, errors } = await subgraph.execute({ query, variables: { ...variables } }, context);
      if (errors || !data) throw new Error(JSON.stringify(errors));
      return data as D; // the test names the shape that its own document asks for
    },
    release: (order) =>
      database.transaction((tx) =>
        releaseFulfilments(tx, [{ ...order, cause: { actor: 'guest', traceId: randomUUID() } }], { clock, ids }),
      ),
    events: (aggregate) => test.query('select type, payload from shipments.outbox where aggregate = $1 order by position', [aggregate]),
    async close() {
      await subgraph.close();
      await bus.close();
      await test.drop();
    },
  };
}

/** What an order releases: one work order for each entry, with lines of `SKU-1`, `SKU-2`, … */
export function anOrder(...works: (Partial<Omit<FulfilmentRelease, 'lines'>> & { quantities: number[] })[]): OrderReleased {
  return {
    orderId: ids.next('ord'),
    customerId: ids.next('cus'),
    reservationIds: [],
    fulfilments: works.map(({ quantities, ...given }) => ({
      fulfilmentId: ids.next('ful'),
      groupId: ids.next('grp'),
      method: 'SHIP',
      location: 'dc-east',
      service: 'STANDARD',
      dispatchBy: '2026-11-23T22:00:00.000Z',
      ...given,
      lines: quantities.map((quantity, index) => ({
        fulfilmentLineId: ids.next('fln'),
        orderLineId: ids.next('oln'),
        sku: `SKU-${index + 1}`,
        quantity,
      })),
    })),
  };
}

/** The only work order of an order that has one. */
export function workOf(order: OrderReleased): FulfilmentRelease {
  const [work] = order.fulfilments;
  if (!work) throw new Error('the order releases nothing');
  return work;
}

export const anonymous = (grants: string[] = []): InternalContext => callerContext({}, grants);
export const shopper = (id: string | null): InternalContext => callerContext({ kind: 'customer', id: id ?? '', scopes: ['customer:self'] });
export const associate = (location: string): InternalContext =>
  callerContext({
    kind: 'staff',
    id: `at-${location}`,
    scopes: ['fulfilment:read', 'fulfilment:work', 'return:receive', 'return:inspect', 'return:read'],
    locations: [location],
  });
export const support = (): InternalContext =>
  callerContext({ kind: 'staff', id: 'sue', scopes: ['order:read', 'return:read', 'fulfilment:read', 'location:any'] });
export const carrier = (): InternalContext => callerContext({ kind: 'carrier', id: 'ups', scopes: ['tracking:record'] });
export const orders = (): InternalContext => callerContext({ kind: 'service', id: 'orders', scopes: ['internal:call'] });

export const key = (): string => randomUUID();
