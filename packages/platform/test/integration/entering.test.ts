import type { AnyEvent } from '@baton/contracts';
import { type Bus, batchWithEvents, type Consumers, type Database, emission, emit, type NewEvent, openBus, sql } from '@baton/platform';
import { aDatabase, type TestDatabase, waitUntil } from '@baton/testing';
import { pruneEvents, readEvents } from '../../src/events/bus-sql.ts';
import { createConsumer } from '../../src/events/consumer.ts';
import { relayOnce } from '../../src/events/relay.ts';
import { aLog, at, cause, gate } from '../support/fixtures.ts';

let clone: TestDatabase;
let orders: Database;
let bus: Bus;
const closers: (() => Promise<void>)[] = [];

beforeAll(async () => {
  clone = await aDatabase();
  await clone.query('create table orders.deed (aggregate text primary key)');
  await clone.query('grant all on orders.deed to baton_orders');
  orders = clone.connect('orders', { poolSize: 8 });
});
beforeEach(async () => {
  bus = await openBus({ url: clone.url, log: aLog() });
});
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
  await bus.close();
  await clone.query('truncate orders.outbox, orders.deed, orders.inbox, orders.consumer_position, bus.event');
});
afterAll(() => clone.drop());

/** The nth event of an aggregate. */
const aChange = (aggregate: string, nth: number): NewEvent => ({
  type: 'stock.changed',
  aggregate,
  payload: { sku: aggregate, locations: [String(nth)] },
});
const told = (...events: NewEvent[]) =>
  emission(
    events.map((event) => ({ event, cause })),
    at,
  );
const deed = (aggregate: string) => ({
  statement: sql('a-deed', 'insert into deed (aggregate) values ($1)'),
  values: [aggregate],
});
const nameOf = ({ aggregate, payload }: Pick<AnyEvent, 'aggregate' | 'payload'>): string =>
  `${aggregate} ${'locations' in payload ? payload.locations[0] : ''}`;
const logged = async () => (await clone.query<AnyEvent>('select aggregate, payload from bus.event order by seq')).map(nameOf);
const waiting = async () => (await clone.query<AnyEvent>('select aggregate, payload from orders.outbox order by position')).map(nameOf);
const write = (...events: NewEvent[]) => orders.transaction((tx) => emit(tx, events, cause, at));
const enter = (...events: NewEvent[]) => batchWithEvents({ database: orders, bus }, [], [told(...events)]);

test('events enter the log in the transaction that they tell of, which the outbox never sees', async () => {
  const events = told(aChange('product:A', 1), aChange('product:B', 1));
  const before = orders.statements.count();
  await batchWithEvents({ database: orders, bus }, [deed('product:A')], [events, told(aChange('product:A', 2))]);

  expect(orders.statements.count() - before).toBe(2);
  expect([await logged(), await waiting()]).toEqual([['product:A 1', 'product:B 1', 'product:A 2'], []]);
  const seen = await waitUntil(async () => ((await bus.read(0n, 10)).length === 3 ? await bus.read(0n, 10) : null));
  expect(seen.slice(0, 2).map(({ event }) => event)).toEqual(events.envelopes);
  expect(await clone.query('select from bus.event e join orders.deed d on d.xmin = e.xmin')).toHaveLength(3);
});

test('a transaction that fails tells nothing', async () => {
  await batchWithEvents({ database: orders, bus }, [deed('product:A')], [told(aChange('product:A', 1))]);
  await expect(
    batchWithEvents({ database: orders, bus }, [deed('product:B'), deed('product:A')], [told(aChange('product:B', 1))]),
  ).rejects.toMatchObject({ code: '23505' });
  // Numbers were drawn for nothing: whoever follows passes them over.
  await expect(
    bus.entrance?.(orders)?.(
      [{ ...aChange('product:C', 1), ...{ id: 'evt_c', version: 1, at: new Date(), actor: 'guest', traceId: 'trace-1' } }],
      (insert) =>
        orders.transaction(async (tx) => {
          await tx.query(insert.statement, insert.values);
          throw new Error('rolled back');
        }),
    ),
  ).rejects.toThrow('rolled back');
  await enter(aChange('product:D', 1));

  expect([await logged(), await waiting()]).toEqual([['product:A 1', 'product:D 1'], []]);
  await waitUntil(async () => (await bus.read(0n, 10)).length === 2);
});

// Seen red without `waiting`: the second event is in the log while the first still waits.
test('an event does not overtake one that waits in the outbox, also while a relay is carrying that to the log', async () => {
  await write(aChange('product:A', 1));
  await enter(aChange('product:A', 2));
  expect([await logged(), await waiting()]).toEqual([[], ['product:A 1', 'product:A 2']]);

  const [taken, go] = [gate(), gate()];
  const held: Pick<Bus, 'publish'> = {
    publish: async (events) => {
      taken.open();
      await go.opened;
      await bus.publish(events);
    },
  };
  const carried = relayOnce({ database: orders, bus: { ...bus, ...held } });
  await taken.opened;
  await enter(aChange('product:A', 3));
  go.open();
  expect(await carried).toBe(2);
  expect([await logged(), await waiting()]).toEqual([['product:A 1', 'product:A 2'], ['product:A 3']]);
  await relayOnce({ database: orders, bus });
  await enter(aChange('product:A', 4));

  expect([await logged(), await waiting()]).toEqual([[1, 2, 3, 4].map((nth) => `product:A ${nth}`), []]);
});

// Seen red without the lock in `enterEvents`: the second is seen without the first, and who follows never sees the first.
test('of two that enter at once the second waits for the commit of the first, so whoever follows misses none', async () => {
  const [entered, go] = [gate(), gate()];
  const [first] = told(aChange('product:A', 1)).envelopes;
  const slow = bus.entrance?.(orders)?.(first ? [first] : [], (insert) =>
    orders.transaction(async (tx) => {
      const rows = await tx.query(insert.statement, insert.values);
      entered.open();
      await go.opened;
      return rows;
    }),
  );
  await entered.opened;
  const quick = enter(aChange('product:B', 1));
  await waitUntil(async () => (await clone.query("select from pg_locks where locktype = 'advisory' and not granted")).length === 1);
  expect(await logged()).toEqual([]);
  go.open();

  expect(await slow).toBe(true);
  await quick;
  const seen = await waitUntil(async () => ((await bus.read(0n, 10)).length === 2 ? await bus.read(0n, 10) : null));
  expect(seen.map(({ event }) => nameOf(event))).toEqual(['product:A 1', 'product:B 1']);
});

test('what an event has done in one message tells of it in the same', async () => {
  const consumers: Consumers = {
    'customer.registered': {
      all: async () => Promise.reject(new Error('the long way')),
      atOnce: (events) => ({
        statements: events.map(({ aggregate }) => deed(aggregate)),
        told: told(...events.map(({ aggregate }) => aChange(aggregate, 1))),
      }),
    },
  };
  const consumer = createConsumer({ database: orders, bus, consumers, log: aLog() });
  consumer.start();
  closers.push(consumer.stop);
  const registered = (customerId: string): NewEvent => ({
    type: 'customer.registered',
    aggregate: `customer:${customerId}`,
    payload: { customerId },
  });
  await enter(registered('cus_1'), registered('cus_2'));

  await waitUntil(async () => (await logged()).length === 4);
  expect((await logged()).slice(2)).toEqual(['customer:cus_1 1', 'customer:cus_2 1']);
  expect(await clone.query('select from bus.event e join orders.inbox i on i.xmin = e.xmin')).toHaveLength(4);
});

// Seen red with only a hint to read: nothing is there yet.
test('whoever follows here has them as they are committed, as others read them', async () => {
  const start = BigInt(await bus.position());
  const other = await openBus({ url: clone.url, log: aLog() });
  closers.push(() => other.close());
  const payload = { sku: 'Ünïcode "quoted" \\ {} \n', locations: ['2', '1', '10'] };
  const made = told({ type: 'stock.changed', aggregate: 'product:A', payload }, aChange('product:B', 1));
  await batchWithEvents({ database: orders, bus }, [], [made]);

  const here = await bus.read(start, 10);
  expect(here.map(({ event }) => event)).toEqual(made.envelopes);
  expect(here[0]?.event.payload).not.toBe(made.envelopes[0]?.payload);
  const read = await waitUntil(async () => ((await other.read(start, 10)).length === 2 ? await other.read(start, 10) : null));
  expect(here).toEqual(read);
});

test('what came between is read before what was entered here, and nothing twice', async () => {
  const start = BigInt(await bus.position());
  const other = await openBus({ url: clone.url, log: aLog() });
  closers.push(() => other.close());
  const total = 40;
  const live = bus.tail({ after: start, signal: new AbortController().signal });
  const writing = Promise.all(
    Array.from({ length: total }, (_, nth) =>
      batchWithEvents({ database: orders, bus: nth % 3 === 0 ? other : bus }, [], [told(aChange(`product:${nth}`, nth))]),
    ),
  );
  const seen: string[] = [];
  for await (const { event } of live) if (seen.push(nameOf(event)) === total) break;
  await writing;

  expect(seen).toEqual(await logged());
});

test('where the log is in another database, or at another address, events wait in the outbox', async () => {
  const { entrance: _, ...apart } = bus;
  await batchWithEvents({ database: orders, bus: apart }, [deed('product:A')], [told(aChange('product:A', 1))]);
  const elsewhere = new URL(clone.url);
  elsewhere.pathname = '/elsewhere';
  expect([await logged(), await waiting()]).toEqual([[], ['product:A 1']]);
  expect(bus.entrance?.(orders)).toBeTruthy();
  expect(bus.entrance?.({ pool: { options: { connectionString: elsewhere.href } } } as unknown as Database)).toBeNull(); // no more of it is asked for
});

// Seen red with `<` of the time alone: the third goes while the second stays.
test('what is old enough is taken away from the old end, and nothing that is younger', async () => {
  await enter(...['A', 'B', 'C', 'D'].map((name, nth) => aChange(`product:${name}`, nth)));
  const age = (hours: number, ...nths: number[]) =>
    clone.query(
      `update bus.event set published_at = now() - $1 * interval '1 hour' where (payload -> 'locations' ->> 0)::int = any ($2::int[])`,
      [hours, nths],
    );
  const prune = async () => {
    await clone.query(pruneEvents.text, [24]);
    return logged();
  };

  await age(25, 0, 2);
  expect(await prune()).toEqual(['product:B 1', 'product:C 2', 'product:D 3']);
  await age(25, 1, 2, 3);
  expect(await prune()).toEqual([]);
});

// Seen red without the most in the text: beside a plan for a place near the end the one for any place looks too dear.
test('PostgreSQL finds one plan for every place to read the log from, and keeps it', async () => {
  await clone.query(
    `insert into bus.event (id, type, version, aggregate, at, actor, trace_id, payload)
     select 'evt_' || n, 'stock.changed', 1, 'product:A', now(), 'guest', 'trace', '{"sku": "A", "locations": []}' from generate_series(1, 20000) n`,
  );
  await clone.query('analyze bus.event');
  const one = clone.connect('orders', { poolSize: 1 });
  const { last } = await bus.ends();
  for (let behind = 1n; behind <= 8n; behind += 1n) expect(await one.query(readEvents, [last - behind, 100])).toHaveLength(Number(behind));

  // The first five are planned with their values, to have something to compare with.
  const planned = sql('test-plans', `select custom_plans::int as custom from pg_prepared_statements where name = 'bus-read-events'`);
  expect(await one.query(planned)).toEqual([{ custom: 5 }]);
});
