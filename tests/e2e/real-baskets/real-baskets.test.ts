import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  aDatabase,
  type Baton,
  developmentToken,
  type GraphClient,
  graphClient,
  startBaton,
  type TestDatabase,
  untilSettled,
} from '@baton/testing';
import {
  chargedFor,
  dataDir,
  dollars,
  hasData,
  plenty,
  readGroceries,
  readInstance,
  readOracle,
  retailerOf,
  shippingCharged,
  skuOf,
} from './baskets.ts';
import { brokenLevels, eventCounts, lostOrDoubledEvents, promisedUnits, unitsTakenBack } from './checks.ts';
import { ACKNOWLEDGE, FOLLOW, INSPECT, PACK, PICK, PLACE, RECEIVE, REQUEST, SHIP, TRACK, WHY, WORK } from './operations.ts';

/** `REAL_BASKETS=2000` takes them all. */
const orderCount = Number(process.env['REAL_BASKETS'] ?? 100);
const clientCount = 16;
const returnEvery = 20;

interface Placed {
  readonly index: number;
  readonly id: string;
  readonly accessToken: string;
  readonly lines: readonly { readonly id: string; readonly item: number }[];
}
type Fulfilment = {
  readonly id: string;
  readonly location: string;
  readonly lines: readonly { readonly id: string; readonly quantity: number }[];
};

if (!hasData) process.stdout.write(`real-baskets is skipped: the real baskets are not in ${dataDir}\n`);

(hasData ? describe : describe.skip)(`${orderCount} real baskets, from the click to the refund`, () => {
  const instance = hasData ? readInstance() : undefined;
  const oracle = hasData ? readOracle().exact : [];
  const placed: Placed[] = [];
  const fulfilments: Fulfilment[] = [];
  const returned: number[] = [];
  let database: TestDatabase;
  let baton: Baton;
  let guest: GraphClient;
  let as: (role: string, location?: string) => Promise<GraphClient>;

  beforeAll(async () => {
    if (!instance) return;
    database = await aDatabase();
    const dir = mkdtempSync(path.join(tmpdir(), 'baton-real-'));
    const file = path.join(dir, 'retailer.json');
    writeFileSync(file, JSON.stringify(retailerOf(instance)));
    baton = await startBaton({ databaseUrl: database.url, dataDir: dir, env: { BATON_RETAILER_FILE: file, BATON_LOG_LEVEL: 'warn' } });
    guest = graphClient(baton.graphqlUrl);
    as = tokens(dir, guest);
  }, 120_000);
  afterAll(async () => {
    expect(await baton.stop()).toEqual({ code: 0, signal: null });
    rmSync(baton.dataDir, { recursive: true, force: true });
    await database.drop();
  }, 60_000);

  test('the baskets are those of the groceries', () => {
    const groceries = readGroceries(orderCount);
    const named = instance?.orders.slice(0, orderCount).map(({ items }) => items.map((item) => instance.skus[item]));

    expect(named?.map((basket) => basket.sort())).toEqual(groceries.map((basket) => basket.sort()));
  });

  test(`are placed through the gateway by ${clientCount} clients at once, each as cheaply as an exact solver can`, async () => {
    const orders = instance?.orders.slice(0, orderCount).map((order, index) => ({ ...order, index })) ?? [];
    await inParallel(orders, async ({ index, items, city }) => {
      placed.push(await placeBasket(index, items, city));
    });

    const operator = await as('operator');
    const costs = new Map<number, string | undefined>();
    await inParallel(placed, async ({ index, id }) => {
      const { order } = await operator.request<{ order: { groups: { sourcing: { chosen: { cost: { amount: string } } } }[] } }>(WHY, {
        id,
      });
      costs.set(index, order.groups[0]?.sourcing.chosen.cost.amount);
    });
    const wrong = oracle.slice(0, orderCount).filter(({ order, cost }) => costs.get(order) !== cost.toFixed(6));
    expect(wrong.map(({ order, cost }) => ({ order, cost, chosen: costs.get(order) }))).toEqual([]);
  }, 300_000);

  test('are released, picked, packed and shipped with tracking', async () => {
    await untilSettled(database.url, { timeoutMs: 120_000 });
    for (const { Facility } of instance?.fcs ?? []) fulfilments.push(...(await workAt(Facility)));
    expect(fulfilments).toHaveLength(oracle.slice(0, orderCount).reduce((sum, { shipments }) => sum + shipments, 0));

    await inParallel(fulfilments, shipFulfilment);
    await inParallel(fulfilments, async (fulfilment) => {
      const input = {
        idempotencyKey: `track ${fulfilment.id}`,
        trackingNumber: numberOf(fulfilment),
        status: 'DELIVERED',
        occurredAt: new Date().toISOString(),
      };
      await done((await as('carrier')).request(TRACK, { input }));
    });
    await untilSettled(database.url, { timeoutMs: 120_000 });
  }, 600_000);

  test('arrive, and exactly what they cost is taken', async () => {
    const wrong: object[] = [];
    await inParallel(placed, async ({ index, id, accessToken, lines }) => {
      const { order } = await guest.request<{ order: { status: string; payment: { status: string; captured: { amount: string } } } }>(
        FOLLOW,
        { id, accessToken },
      );
      const due = dollars(lines.reduce((sum, { item }) => sum + chargedFor(item), shippingCharged));
      if (order.status !== 'DELIVERED' || order.payment.status !== 'PAID' || order.payment.captured.amount !== due)
        wrong.push({ index, due, ...order });
    });
    expect(wrong).toEqual([]);
  }, 120_000);

  test(`every ${returnEvery}th line comes back, and what was charged for it is refunded`, async () => {
    const all = [...placed].sort((a, b) => a.index - b.index).flatMap((order) => order.lines.map((line) => ({ order, line })));
    const chosen = all.filter((_, position) => position % returnEvery === returnEvery - 1);
    expect(chosen.length).toBe(Math.floor(all.length / returnEvery));
    const back = new Map<Placed, Placed['lines'][number][]>();
    for (const { order, line } of chosen) back.set(order, [...(back.get(order) ?? []), line]);

    await inParallel([...back], ([order, lines]) => returnLines(order, lines));
    await untilSettled(database.url, { timeoutMs: 120_000 });

    const wrong: object[] = [];
    await inParallel([...back], async ([{ index, id, accessToken }, lines]) => {
      const { order } = await guest.request<{ order: { payment: { refunded: { amount: string } } } }>(FOLLOW, { id, accessToken });
      const due = dollars(lines.reduce((sum, { item }) => sum + chargedFor(item), 0n));
      if (order.payment.refunded.amount !== due) wrong.push({ index, due, refunded: order.payment.refunded.amount });
    });
    expect(wrong).toEqual([]);
    returned.push(...chosen.map(({ line }) => line.item));
  }, 300_000);

  test('every level is the fold of its ledger, and nothing is promised to anybody any more', async () => {
    expect(await brokenLevels(database)).toEqual([]);
    expect(await promisedUnits(database)).toBe(0);
    const sold = placed.reduce((sum, { lines }) => sum + lines.length, 0);
    expect(await unitsTakenBack(database)).toBe(returned.length);
    const [{ total = 0 } = {}] = await database.query<{ total: number }>('select sum(on_hand)::int as total from stock.stock_level');
    const stocked = instance?.stocked.flat().filter(Boolean).length ?? 0;
    expect(total).toBe(stocked * plenty - sold + returned.length);
  });

  test('no event is lost or doubled', async () => {
    expect(await lostOrDoubledEvents(database)).toEqual([]);
    expect(await eventCounts(database)).toMatchObject({
      'order.placed': orderCount,
      'fulfilment.released': fulfilments.length,
      'parcel.shipped': fulfilments.length,
      'parcel.delivered': fulfilments.length,
      'payment.authorised': orderCount,
      'payment.captured': fulfilments.length,
    });
  });

  const numberOf = ({ id }: Fulfilment): string => `RB${id.slice(-20)}`;

  async function placeBasket(index: number, items: readonly number[], city: number): Promise<Placed> {
    const to = instance?.cities[city];
    const coordinates = { latitude: Number(to?.Latitude), longitude: Number(to?.Longitude) };
    const address = { name: 'Real Buyer', line1: '1 Main St', city: to?.City, postalCode: '00000', countryCode: 'US', coordinates };
    const input = {
      idempotencyKey: `basket ${index}`,
      channel: 'web',
      customer: { email: `buyer${index}@example.com`, name: 'Real Buyer' },
      groups: [{ method: 'SHIP', service: 'STANDARD', address, lines: items.map((item) => ({ sku: skuOf(item), quantity: 1 })) }],
      payment: { provider: 'test', token: 'ok' },
    };
    interface Answer {
      placeOrder: { order: { id: string; groups: { lines: { id: string }[] }[] } | null; accessToken: string; errors: object[] };
    }
    const { placeOrder } = await guest.request<Answer>(PLACE, { input });
    if (!placeOrder.order) throw new Error(JSON.stringify(placeOrder.errors));
    const lines = placeOrder.order.groups[0]?.lines.map(({ id }, position) => ({ id, item: items[position] ?? -1 })) ?? [];
    return { index, id: placeOrder.order.id, accessToken: placeOrder.accessToken, lines };
  }

  async function workAt(location: string): Promise<Fulfilment[]> {
    interface Page {
      location: { fulfilments: { nodes: Omit<Fulfilment, 'location'>[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    }
    const associate = await as('associate', location);
    const work: Fulfilment[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { fulfilments: page }: Page['location'] = (await associate.request<Page>(WORK, { location, after })).location;
      work.push(...page.nodes.map((node) => ({ ...node, location })));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    return work;
  }

  async function shipFulfilment(fulfilment: Fulfilment): Promise<void> {
    const associate = await as('associate', fulfilment.location);
    const named = (verb: string) => ({ idempotencyKey: `${verb} ${fulfilment.id}`, fulfilmentId: fulfilment.id });
    const units = fulfilment.lines.map(({ id, quantity }) => ({ fulfilmentLineId: id, quantity }));
    await done(associate.request(ACKNOWLEDGE, { input: named('acknowledge') }));
    const lines = units.map(({ fulfilmentLineId, quantity }) => ({ fulfilmentLineId, picked: quantity }));
    await done(associate.request(PICK, { input: { ...named('pick'), lines } }));
    const packed = await done(
      associate.request<{ markReadyToShip: Done & { fulfilment: { parcels: { id: string }[] } } }>(PACK, {
        input: { ...named('pack'), parcels: [{ lines: units }] },
      }),
    );
    const parcelId = packed.markReadyToShip.fulfilment.parcels[0]?.id;
    const input = {
      idempotencyKey: `ship ${fulfilment.id}`,
      parcelId,
      carrier: 'ups',
      service: 'ground',
      trackingNumber: numberOf(fulfilment),
    };
    await done(associate.request(SHIP, { input }));
  }

  async function returnLines({ id, accessToken }: Placed, lines: readonly Placed['lines'][number][]): Promise<void> {
    interface Answer {
      requestReturn: Done & { returnOrder: { id: string; destination: { code: string }; lines: { id: string; quantity: number }[] } };
    }
    const input = {
      idempotencyKey: `return ${id}`,
      orderId: id,
      accessToken,
      method: 'PARCEL',
      lines: lines.map((line) => ({ orderLineId: line.id, quantity: 1, reason: 'OTHER' })),
    };
    const { returnOrder } = (await done(guest.request<Answer>(REQUEST, { input }))).requestReturn;
    const location = returnOrder.destination.code;
    const warehouse = await as('associate', location);
    const units = returnOrder.lines.map((line) => ({ returnLineId: line.id, quantity: line.quantity }));
    const named = (verb: string) => ({ idempotencyKey: `${verb} ${returnOrder.id}`, returnOrderId: returnOrder.id });
    await done(warehouse.request(RECEIVE, { input: { ...named('receive'), location, lines: units } }));
    const inspected = units.map((unit) => ({ ...unit, grade: 'A', disposition: 'RESTOCK' }));
    await done(warehouse.request(INSPECT, { input: { ...named('inspect'), lines: inspected } }));
  }
});

interface Done {
  readonly errors: readonly object[];
}

/** The answer of a mutation that must not be refused. */
async function done<D extends object>(answer: Promise<D>): Promise<D> {
  const data = await answer;
  const refused = Object.values(data).flatMap((payload: Done) => payload.errors);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  return data;
}

/** Runs the work over all items, by so many clients at once. */
async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const client = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: clientCount }, client));
}

/** Clients with the tokens that `npm run token` prints, each minted once. */
function tokens(instanceDir: string, client: GraphClient): (role: string, location?: string) => Promise<GraphClient> {
  const clients = new Map<string, Promise<GraphClient>>();
  const mint = async (role: string, location?: string): Promise<GraphClient> => {
    return client.as(await developmentToken(instanceDir, role, ...(location ? ['--location', location] : [])));
  };
  return (role, location) => {
    const name = `${role} ${location}`;
    const known = clients.get(name) ?? mint(role, location);
    clients.set(name, known);
    return known;
  };
}
