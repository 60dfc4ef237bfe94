import { randomBytes, randomUUID } from 'node:crypto';
import { type IdSource, idSource, manualClock } from '@baton/kernel';
import { createLogger, type Database, type InternalContext, openBus, type Subgraph } from '@baton/platform';
import { aDatabase, callerContext, type TestDatabase } from '@baton/testing';
import { createOrdersSubgraph } from '../../src/subgraph.ts';
import type { RetailerPart } from '../../src/use-cases/load-retailer.ts';
import { type FakePeers, fakePeers } from './fake-peers.ts';
import { newYork } from './world.ts';

export const secret = 'a secret of at least thirty-two characters';
/** A Monday, 10:00 in New York. */
export const start = new Date('2025-06-02T14:00:00Z');

export interface OrdersUnderTest {
  readonly test: TestDatabase;
  readonly database: Database;
  readonly peers: FakePeers;
  readonly subgraph: Subgraph;
  readonly clock: ReturnType<typeof manualClock>;
  readonly ids: IdSource;
  /** Runs a document; throws when it has top-level errors. */
  run<D>(query: string, variables: object, context?: InternalContext): Promise<D>;
  close(): Promise<void>;
}

/** The whole subgraph over a database of its own, with peers of this test. Nothing runs by itself: no timer, no job, no consumer. */
export async function anOrdersSubgraph(options: { readonly wrap?: (database: Database) => Database } = {}): Promise<OrdersUnderTest> {
  const test = await aDatabase();
  const own = test.connect('orders', { poolSize: 10 });
  const database = options.wrap?.(own) ?? own;
  const log = createLogger('orders', () => undefined);
  const bus = await openBus({ url: test.url, log });
  const clock = manualClock(start);
  const ids = idSource(clock, () => randomBytes(10));
  const peers = fakePeers();
  const subgraph = createOrdersSubgraph({ database, bus, clock, ids, log, peers: { ...peers.clients }, secrets: { accessToken: secret } });
  await subgraph.load(retailer);
  return {
    ...{ test, database, peers, subgraph, clock, ids },
    async run<D>(query: string, variables: object, context: InternalContext = guest()): Promise<D> {
      const { data, errors } = await subgraph.execute({ query, variables: { ...variables } }, context);
      if (errors) throw errors[0];
      return JSON.parse(JSON.stringify(data)) as D;
    },
    async close() {
      await subgraph.close();
      await bus.close();
      await test.drop();
    },
  };
}

export const guest = (): InternalContext => callerContext();
export const shopper = (id: string): InternalContext => callerContext({ kind: 'customer', id, scopes: ['customer:self'] });
export const operator = (): InternalContext => callerContext({ kind: 'staff', id: 'olga', scopes: ['order:read', 'order:explain'] });

export const placeOrder = /* GraphQL */ `
  mutation PlaceOrder($input: PlaceOrderInput!) {
    placeOrder(input: $input) {
      order {
        id number placedAt customer { id }
        totals { goods { amount } discount { amount } shipping { amount } tax { amount } total { amount currencyCode } }
        groups { method service promise { earliestAt latestAt } lines { kind title product { sku } quantity unitPrice { amount } total { amount } } shipments { location { code } lines { product { sku } quantity } } }
        payment { status authorised { amount } captured { amount } refunded { amount } }
      }
      accessToken
      errors {
        __typename
        ... on UserError { message path }
        ... on InsufficientStockError { sku requested sellable alternatives { kind quantity location { code } token } }
        ... on PriceChangedError { expected { amount currencyCode } actual { amount currencyCode } }
        ... on IdempotencyConflictError { idempotencyKey }
        ... on PaymentRefusedError { reason }
      }
    }
  }
`;

export interface Placed {
  readonly placeOrder: {
    readonly order: {
      readonly id: string;
      readonly number: string;
      readonly placedAt: string;
      readonly customer: { readonly id: string } | null;
      readonly totals: Readonly<Record<'goods' | 'discount' | 'shipping' | 'tax' | 'total', { readonly amount: string }>>;
      readonly groups: readonly {
        readonly service: string | null;
        readonly shipments: readonly { readonly location: { readonly code: string }; readonly lines: readonly object[] }[];
      }[];
      readonly payment: object;
    } | null;
    readonly accessToken: string | null;
    readonly errors: readonly { readonly __typename: string; readonly path: readonly string[] | null; readonly [fact: string]: unknown }[];
  };
}

/** A guest's order of shirts to New York, with what a test wants different. */
export const anInput = (some: object = {}): object => ({
  idempotencyKey: randomUUID(),
  channel: 'web-us',
  customer: { email: 'ada@example.com', name: 'Ada Example' },
  groups: [{ method: 'SHIP', address: newYork, lines: [{ sku: 'SHIRT', quantity: 3 }] }],
  payment: { provider: 'test', token: 'ok' },
  ...some,
});

export const retailer: RetailerPart = {
  channels: [
    {
      code: 'web-us',
      currency: 'USD',
      market: 'us',
      country: 'US',
      pricesIncludeTax: false,
      returnWindowDays: 30,
      timeZone: 'America/New_York',
    },
    {
      code: 'market-jp',
      currency: 'JPY',
      market: 'jp',
      country: 'JP',
      pricesIncludeTax: true,
      returnWindowDays: 14,
      timeZone: 'Asia/Tokyo',
    },
  ],
  prices: [
    ...Object.entries({
      PIANO: '4999.00',
      SHIRT: '19.99',
      MUG: '8.50',
      'LAST-ONE': '99.00',
      'PARCEL-ONLY': '5.00',
      'GIFT-BOX': '30.00',
      EBOOK: '9.99',
      'GIFT-CODE': '10.00',
    }).map(([sku, amount]) => price('web-us', sku, amount)),
    price('market-jp', 'MUG', '1200'),
  ],
  taxRates: [
    { country: 'US', region: 'NY', category: 'STANDARD', rate: '0.08875', name: 'New York' },
    { country: 'US', region: 'NY', category: 'SHIPPING', rate: '0.08875', name: 'New York' },
    { country: 'JP', region: '', category: 'STANDARD', rate: '0.1', name: 'Consumption tax' },
  ],
  shippingPrices: [{ channel: 'web-us', method: 'SHIP', service: 'STANDARD', amount: '4.99', taxCategory: 'SHIPPING' }],
  sourcingProfiles: [
    {
      ref: 'demo',
      version: 1,
      channel: 'web-us',
      costPerShipment: '5',
      costPerItem: '0.5',
      costPerMileItem: '0.001',
      maxSplit: 4,
      localDeliveryMiles: 25,
    },
  ],
};

function price(channel: string, sku: string, amount: string): RetailerPart['prices'][number] {
  return { channel, sku, amount, taxCategory: 'STANDARD', validFrom: '1970-01-01T00:00:00Z', validTo: null };
}
