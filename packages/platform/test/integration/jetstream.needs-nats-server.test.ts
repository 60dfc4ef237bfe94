import { type Bus, type Consumers, type Database, emit, type NewEvent, openBus } from '@baton/platform';
import { aBroker, aDatabase, type Broker, type TestDatabase, waitUntil } from '@baton/testing';
import { createConsumer } from '../../src/events/consumer.ts';
import { createRelay } from '../../src/events/relay.ts';
import { aLog, at, cause } from '../support/fixtures.ts';

let clone: TestDatabase;
let broker: Broker;
let orders: Database;
const closers: (() => Promise<void>)[] = [];

beforeEach(async () => {
  [clone, broker] = await Promise.all([aDatabase(), aBroker()]);
  await clone.query('create table stock.effect (id bigint generated always as identity, aggregate text not null, nth int not null)');
  await clone.query('grant all on stock.effect to baton_stock');
  orders = clone.connect('orders', { poolSize: 8 });
});
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
  await broker.stop();
  await clone.drop();
});

async function aBus(): Promise<Bus> {
  const bus = await openBus({ url: clone.url, natsUrl: broker.url, log: aLog() });
  closers.push(() => bus.close());
  return bus;
}

const aChange = (aggregate: string, nth: number): NewEvent => ({
  type: 'stock.changed',
  aggregate,
  payload: { sku: aggregate, locations: [String(nth)] },
});
const write = (...events: NewEvent[]) => orders.transaction((tx) => emit(tx, events, cause, at));
const effects = () => clone.query<{ aggregate: string; nth: number }>('select aggregate, nth from stock.effect order by id');
const nthOf = (payload: object): number => ('locations' in payload && Array.isArray(payload.locations) ? Number(payload.locations[0]) : -1);

const writeDown: Consumers = {
  'stock.changed': async (tx, event) => {
    await tx.query('insert into effect (aggregate, nth) values ($1, $2)', [event.aggregate, nthOf(event.payload)]);
  },
};

function startRelay(bus: Bus): void {
  const relay = createRelay({ database: orders, bus, log: aLog() });
  relay.start();
  closers.push(relay.stop);
}

function startConsumer(bus: Bus): { stop(): Promise<void> } {
  const consumer = createConsumer({
    database: clone.connect('stock', { poolSize: 6 }),
    bus,
    consumers: writeDown,
    log: aLog(),
    backoffMs: 1,
  });
  consumer.start();
  closers.push(consumer.stop);
  return consumer;
}

test('what one process emits takes effect in another, once and in order, over a broker that is killed again and again', async () => {
  const [here, there] = await Promise.all([aBus(), aBus()]);
  startRelay(here);
  startConsumer(there);
  const aggregates = 5;
  const perAggregate = 40;
  let written = 0;
  const writing = (async () => {
    for (let nth = 1; nth <= perAggregate; nth++) {
      for (let aggregate = 0; aggregate < aggregates; aggregate++) await write(aChange(`product:${aggregate}`, nth));
      written = nth;
    }
  })();
  for (const reached of [10, 20, 30]) {
    await waitUntil(() => written >= reached, { what: `event ${reached} of each` });
    await broker.kill();
    await broker.restart();
  }
  await writing;

  await waitUntil(async () => (await effects()).length >= aggregates * perAggregate, { what: 'all effects' });

  const taken = await effects();
  expect(taken).toHaveLength(aggregates * perAggregate);
  for (let aggregate = 0; aggregate < aggregates; aggregate++) {
    const nths = taken.filter((each) => each.aggregate === `product:${aggregate}`).map(({ nth }) => nth);
    expect(nths).toEqual(Array.from({ length: perAggregate }, (_, index) => index + 1));
  }
});

test('a dead broker fails nobody who emits, and what waited arrives when it is back', async () => {
  const bus = await aBus();
  startRelay(bus);
  startConsumer(bus);
  await broker.kill();
  expect(await bus.reachable()).toBe(false);

  await write(aChange('product:A', 1));
  expect(await effects()).toEqual([]);
  await broker.restart();

  await waitUntil(async () => (await effects()).length === 1);
  expect(await bus.reachable()).toBe(true);
});

test('a tail replays after its cursor and goes on live: no gap, no duplicate', async () => {
  const bus = await aBus();
  startRelay(bus);
  const total = 120;
  for (let nth = 1; nth <= total / 2; nth++) await write(aChange('product:A', nth));
  await waitUntil(async () => (await bus.position()) === String(total / 2));
  // A process that started later: what was before it is not in its memory.
  const later = await aBus();
  const writing = (async () => {
    for (let nth = total / 2 + 1; nth <= total; nth++) await write(aChange('product:A', nth));
  })();
  const seen: number[] = [];
  for (let after = 0n; seen.length < total; ) {
    let taken = 0;
    for await (const { cursor, event } of later.tail({ after, signal: new AbortController().signal })) {
      seen.push(nthOf(event.payload));
      after = BigInt(cursor);
      taken += 1;
      if (taken >= 17 || seen.length >= total) break;
    }
  }
  await writing;

  expect(seen).toEqual(Array.from({ length: total }, (_, index) => index + 1));
});

test('a cursor of another log is refused instead of waiting for ever', async () => {
  const bus = await aBus();

  const foreign = bus.tail({ after: 1_000n, signal: new AbortController().signal });

  await expect(foreign.next()).rejects.toThrow('The cursor is not of this log');
});

test('an event that is published again is in the log once', async () => {
  const bus = await aBus();
  const [event] = await write(aChange('product:A', 1));
  if (!event) throw new Error('nothing was emitted');

  await bus.publish([event]);
  await bus.publish([event]);

  expect(await bus.position()).toBe('1');
});
