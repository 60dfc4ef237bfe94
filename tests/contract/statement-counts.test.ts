/**
 * How many statements each operation of the journey runs, by subgraph: pinned, and the same for one row as for many. Whoever makes an operation ask
 * more often changes a number here and says why. Seen to fail: a withdrawal that saved each fulfilment by a statement of its own made CancelOrder
 * 12 instead of 11 with many.
 */

import { type OperationName, wayOperations } from '../e2e/journey/operations.ts';
import { stand } from '../e2e/journey/work.ts';
import { type GuardedWorld, guardedWorld } from '../security/support/guarded-world.ts';
import { type Counts, type MeasuredBaton, measuredBaton } from './statement-counts/measured-baton.ts';
import { goTheWay, type Size } from './statement-counts/way-of-an-order.ts';

const accessTokenSecret = 'the-secret-of-the-tests-access-tokens';
let world: GuardedWorld;
let measured: MeasuredBaton;
const found: Record<Size, Map<OperationName, Counts>> = { one: new Map(), many: new Map() };

beforeAll(async () => {
  world = await guardedWorld({ BATON_LOG_LEVEL: 'warn', BATON_ACCESS_TOKEN_SECRET: accessTokenSecret });
  for (const sku of ['MUG-BLUE', 'TSHIRT-WHITE-M', 'LAST-ONE']) {
    await stand(world, sku, 'dc-east', 200);
    await stand(world, sku, 'store-nyc', 200);
    await stand(world, sku, 'dc-west', 200);
  }
  // What is kept for a moment is read again by some operation or other, as time goes by: counted is what each asks when nothing is kept.
  process.env['BATON_ORDERS_STALE_MS'] = '0';
  process.env['BATON_SHIPMENTS_STALE_MS'] = '0';
  // Availability is read from memory; counted without the looks for what changed, which come by time and are shared by all who read.
  process.env['BATON_STOCK_STALE_MS'] = '60000';
  measured = await measuredBaton({ database: world.database, dataDir: world.dataDir, accessTokenSecret });
  // Plans are made, connections opened and statements prepared on the first way.
  for (const size of ['one', 'many'] as const) await goTheWay({ world, measured, size, counts: new Map() });
  for (const size of ['one', 'many'] as const) await goTheWay({ world, measured, size, counts: found[size] });
}, 300_000);
afterAll(async () => {
  await measured?.close();
  await world?.stop();
});

const pinned: Readonly<Partial<Record<OperationName, Counts>>> = {
  ProductPage: { orders: 1 },
  CheckoutPreview: { orders: 2, shipments: 1 },
  PlaceOrder: { customers: 1, orders: 9, shipments: 1, stock: 4 },
  FollowOrder: { customers: 1, orders: 4, shipments: 5 },
  LocationWork: { orders: 2, shipments: 1 },
  Acknowledge: { shipments: 9 },
  Pick: { shipments: 9 },
  ReadyToShip: { shipments: 11 },
  Ship: { shipments: 19 },
  ReadyForPickup: { shipments: 12 },
  HandOver: { shipments: 10 },
  Reject: { shipments: 9 },
  Track: { shipments: 20 },
  RequestReturn: { orders: 35, shipments: 10 },
  ReceiveReturn: { orders: 18 },
  InspectReturn: { orders: 23 },
  FollowReturn: { orders: 3, shipments: 2 },
  ReceiveStock: { stock: 14 },
  AdjustStock: { stock: 14 },
  Ledger: { stock: 2 },
  CancelOrder: { orders: 37, shipments: 11 },
  RegisterCustomer: { customers: 8 },
  MyOrders: { customers: 1, orders: 3, shipments: 2 },
  WhySo: { orders: 3 },
};

/** Stock looks once more at what its own commit changed when that were several products, however many. A look is one message of two statements: the first says how the second is planned. */
const pinnedOfMany: typeof pinned = { PlaceOrder: { ...pinned.PlaceOrder, stock: 6 } };

/** They run statements for as long as they are open, not for one answer. */
const subscriptions = ['OrderChanged', 'AvailabilityChanged', 'FulfilmentChanged', 'ReturnChanged', 'ExceptionsChanged', 'ParcelChanged'];

test('every operation of the way of an order is pinned', () => {
  expect([...Object.keys(pinned), ...subscriptions].sort()).toEqual([...wayOperations].sort());
});

test.each(['one', 'many'] as const)('each runs so many statements when there is %s', (size) => {
  expect(Object.fromEntries(found[size])).toEqual(size === 'one' ? pinned : { ...pinned, ...pinnedOfMany });
});
