import { setTimeout as pause } from 'node:timers/promises';
import type { AnyEvent } from '@baton/contracts';
import {
  type Bus,
  batchWithEvents,
  type Consumers,
  type Database,
  emission,
  emit,
  metricsText,
  type NewEvent,
  openBus,
  sql,
  type Tx,
} from '@baton/platform';
import { aDatabase, randomOf, recordResult, type TestDatabase, testSeed, waitUntil } from '@baton/testing';
import { type Consumer, createConsumer } from '../../src/events/consumer.ts';
import { createRelay, relayOnce } from '../../src/events/relay.ts';
import { aLog, at, cause, gate } from '../support/fixtures.ts';

/** The long form: `OUTBOX_EVENTS=100000`, from twenty writers of which some hold their transaction open for up to two seconds. */
const outboxEvents = Number(process.env['OUTBOX_EVENTS'] ?? 400);
const isLong = outboxEvents > 10_000;

let clone: TestDatabase;
let orders: Database;
let bus: Bus;
const closers: (() => Promise<void>)[] = [];

beforeEach(async () => {
  clone = await aDatabase();
  await clone.query('create table stock.effect (id bigint generated always as identity, aggregate text not null, nth int not null)');
  await clone.query('grant all on stock.effect to baton_stock');
  orders = clone.connect('orders', { poolSize: isLong ? 24 : 8 });
  bus = await openBus({ url: clone.url, log: aLog() });
});
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
  await bus.close();
  await clone.drop();
});

/** The nth event of an aggregate. */
const aChange = (aggregate: string, nth: number): NewEvent => ({
  type: 'stock.changed',
  aggregate,
  payload: { sku: aggregate, locations: [String(nth)] },
});
const nthOf = (event: AnyEvent): number => (event.type === 'stock.changed' ? Number(event.payload.locations[0]) : -1);
const write = (database: Database, ...events: NewEvent[]) => database.transaction((tx) => emit(tx, events, cause, at));

/** Writes down each event that took effect, in order. */
const writeDown: Consumers = {
  'stock.changed': async (tx, event) => {
    await tx.query('insert into effect (aggregate, nth) values ($1, $2)', [event.aggregate, nthOf(event)]);
  },
};
const effects = () => clone.query<{ aggregate: string; nth: number }>('select aggregate, nth from stock.effect order by id');
const logged = () =>
  clone.query<{ id: string; aggregate: string; nth: number }>(
    "select id, aggregate, (payload -> 'locations' ->> 0)::int as nth from bus.event order by seq",
  );

function aConsumer(
  consumers: Consumers,
  changes: Partial<Parameters<typeof createConsumer>[0]> = {},
): Consumer & { log: ReturnType<typeof aLog> } {
  const log = aLog();
  const database = clone.connect('stock', { poolSize: 6 });
  const consumer = createConsumer({ database, bus, consumers, log, backoffMs: 1, ...changes });
  consumer.start();
  closers.push(consumer.stop);
  return { ...consumer, log };
}

async function start(database: Database, through: Bus = bus): Promise<ReturnType<typeof createRelay>> {
  const relay = createRelay({ database, bus: through, log: aLog() });
  relay.start();
  closers.push(relay.stop);
  return relay;
}

test('an event is emitted with its envelope, all of a transaction by one statement', async () => {
  const before = orders.statements.count();
  const [envelope] = await write(orders, aChange('product:A', 1), aChange('product:B', 1));
  const statements = orders.statements.count() - before;
  await start(orders);
  const [event] = await waitUntil(async () => ((await bus.read(0n, 10)).length === 2 ? await bus.read(0n, 10) : null));

  expect(statements).toBe(3); // begin, insert, commit
  expect(event?.event).toEqual(envelope);
  expect(envelope).toMatchObject({ type: 'stock.changed', version: 1, aggregate: 'product:A', actor: 'guest', traceId: 'trace-1' });
});

// Red with only those counted that go to a log in another database: of ten figures to watch the first stood still.
test('what is brought to the log is counted by its type, within one database as to another', async () => {
  const counted = async (): Promise<number> =>
    Number(/^baton_events_published_total\{type="stock.changed"\} (\d+)$/m.exec(await metricsText())?.[1] ?? 0);
  const before = await counted();
  await write(orders, aChange('product:A', 1), aChange('product:B', 1));
  await relayOnce({ database: orders, bus });
  expect((await counted()) - before).toBe(2);

  expect(bus.mover?.(orders)).toBeTruthy();
  await start(orders);
  await write(orders, aChange('product:A', 2));
  await waitUntil(async () => (await bus.read(0n, 10)).length === 3);
  await waitUntil(async () => (await counted()) - before === 3);
});

test('an event of a rolled-back transaction is never told', async () => {
  await expect(
    orders.transaction(async (tx) => {
      await emit(tx, [aChange('product:A', 1)], cause, at);
      throw new Error('no');
    }),
  ).rejects.toThrow('no');

  expect(await relayOnce({ database: orders, bus })).toBe(0);
  expect(await bus.position()).toBe('0');
});

/** A database whose transactions stand still from when it is told, as those of a process that is stopped. */
function stoppable(database: Database): Database & { stop(): void; go(): void } {
  let still: Promise<void> = Promise.resolve();
  let go: () => void = () => undefined;
  return {
    ...database,
    transaction: async (work, options) => {
      await still;
      return database.transaction(work, options);
    },
    batch: async (statements) => {
      await still;
      return database.batch(statements);
    },
    stop() {
      const held = gate();
      [still, go] = [held.opened, held.open];
    },
    go: () => go(),
  };
}

const everything: Consumers = {
  '*': {
    isRepeatable: true,
    all: async (tx, events) => {
      for (const event of events) await tx.query('insert into effect (aggregate, nth) values ($1, $2)', [event.aggregate, nthOf(event)]);
    },
  },
};

const writeAll = sql('write-all', 'insert into effect (aggregate, nth) select * from unnest($1::text[], $2::int[])');
/** Writes down events in one message. What goes the long way, or is committed, is told. */
const inOneMessage = (told: string[] = []): Consumers => ({
  'stock.changed': {
    async all(tx, events) {
      told.push(`long way ${events.length}`);
      for (const event of events) await tx.query('insert into effect (aggregate, nth) values ($1, $2)', [event.aggregate, nthOf(event)]);
    },
    atOnce: (events) => ({
      statements: [{ statement: writeAll, values: [events.map(({ aggregate }) => aggregate), events.map(nthOf)] }],
      onCommitted: (database) => told.push(`committed in ${database}`),
    }),
  },
});

// Seen red without the fence in `newWhileLeading` and in `insertInboxOrFail`: the event takes effect twice.
test.each([
  ['statement after statement', everything],
  ['in one message', inOneMessage()],
])('a leader that stands still past its lease is replaced, and what it does afterwards, %s, takes no effect', async (_, consumers) => {
  const first = stoppable(clone.connect('stock', { poolSize: 3 }));
  const zombie = aConsumer(consumers, { database: first });
  await waitUntil(() => zombie.isActive());
  const heir = aConsumer(consumers);
  first.stop();
  await write(orders, aChange('product:A', 1));
  await relayOnce({ database: orders, bus });
  await pause(0);
  expect([zombie.isActive(), heir.isActive()]).toEqual([true, false]);

  await clone.query("update stock.consumer_lease set until = '-infinity'");
  await waitUntil(async () => (await effects()).length === 1, { what: 'another to take the event' });
  // As after a very long time: the inbox does not know it any more.
  await clone.query('delete from stock.inbox');
  first.go();
  await waitUntil(() => zombie.log.lines.some(({ msg }) => msg.startsWith('a write came too late')), { what: 'the late write' });

  expect(await effects()).toEqual([{ aggregate: 'product:A', nth: 1 }]);
  await waitUntil(() => !zombie.isActive());
  expect(heir.isActive()).toBe(true);
  await write(orders, aChange('product:A', 2));
  await relayOnce({ database: orders, bus });
  await waitUntil(async () => (await effects()).length === 2);
});

test('what commits late with an earlier number is not lost', async () => {
  const [early, late] = [gate(), gate()];
  const slow = orders.transaction(async (tx) => {
    await emit(tx, [aChange('product:SLOW', 1)], cause, at);
    early.open();
    await late.opened;
  });
  await early.opened;
  await write(orders, aChange('product:QUICK', 1));
  expect(await relayOnce({ database: orders, bus })).toBe(1);
  late.open();
  await slow;
  expect(await relayOnce({ database: orders, bus })).toBe(1);

  expect((await logged()).map(({ aggregate }) => aggregate)).toEqual(['product:QUICK', 'product:SLOW']);
});

test('of two relays one publishes at a time, so no later event overtakes an earlier one', async () => {
  await write(orders, aChange('product:A', 1), aChange('product:B', 1));
  const [taken, go] = [gate(), gate()];
  const held: Bus = {
    ...bus,
    publish: async (events) => {
      taken.open();
      await go.opened;
      await bus.publish(events);
    },
  };
  const first = relayOnce({ database: orders, bus: held });
  await taken.opened;
  await write(orders, aChange('product:A', 2), aChange('product:C', 1));
  const second = relayOnce({ database: orders, bus });
  await waitUntil(async () => (await clone.query("select from pg_locks where locktype = 'advisory' and not granted")).length === 1);
  go.open();

  expect([await first, await second]).toEqual([2, 2]);
  expect((await logged()).map(({ aggregate, nth }) => `${aggregate} ${nth}`)).toEqual([
    'product:A 1',
    'product:B 1',
    'product:A 2',
    'product:C 1',
  ]);
});

const random = randomOf(testSeed);
const heldOpen = (): Promise<unknown> =>
  isLong && random.chance(0.02) ? pause(random.below(2_000)) : new Promise((resolve) => setImmediate(resolve));

// An aggregate is changed under its lock: that is what its order means.
const lockOf = (aggregate: string) => ({
  statement: sql('lock-aggregate', 'select pg_advisory_xact_lock(hashtext($1))'),
  values: [aggregate],
});
const failing = { statement: sql('fail', 'select 1 / 0'), values: [] };

async function statementAfterStatement(aggregate: string, changes: readonly NewEvent[], isToFail: boolean): Promise<void> {
  await orders.transaction(async (tx) => {
    const { statement, values } = lockOf(aggregate);
    await tx.query(statement, values);
    await emit(tx, changes, cause, at);
    await heldOpen();
    if (isToFail) throw new Error('rolled back');
  });
}

/** How many of the committed were not told or taken, how many were that nobody committed, and how many more than once. */
function against(committed: readonly string[], ...kept: readonly (readonly string[])[]): Record<'lost' | 'phantom' | 'twice', number> {
  const wanted = new Set(committed);
  const sum = (count: (list: readonly string[]) => number): number => kept.reduce((total, list) => total + count(list), 0);
  return {
    lost: sum((list) => wanted.size - new Set(list.filter((each) => wanted.has(each))).size),
    phantom: sum((list) => list.filter((each) => !wanted.has(each)).length),
    twice: sum((list) => list.length - new Set(list).size),
  };
}

/** These enter the log themselves, unless something of before waits in the outbox. */
async function inOneMessageWithEvents(aggregate: string, changes: readonly NewEvent[], isToFail: boolean): Promise<void> {
  const events = emission(
    changes.map((event) => ({ event, cause })),
    at,
  );
  await batchWithEvents({ database: orders, bus }, [lockOf(aggregate), ...(isToFail ? [failing] : [])], [events]);
}

test(`writers in transactions and in messages that commit in any order or roll back, two relays that die in the middle: what is committed is told once, in order (BATON_TEST_SEED=${testSeed})`, async () => {
  const aggregates = isLong ? 20 : 8;
  const perTransaction = isLong ? 10 : 2;
  const perAggregate = Math.ceil(outboxEvents / aggregates / perTransaction);
  let [published, deaths, rolledBack] = [0, 0, 0];
  // Dies before or after the bus has the events: in both cases the claim's transaction rolls back, as when the process is killed.
  const deadly: Bus = {
    ...bus,
    publish: async (events) => {
      const turn = published++ % 5;
      if (turn < 2) deaths += 1;
      if (turn === 0) throw new Error('killed before');
      await bus.publish(events);
      if (turn === 1) throw new Error('killed after');
    },
  };
  let stopped = false;
  const relay = async (): Promise<void> => {
    while (!stopped) await relayOnce({ database: orders, bus: deadly }).catch(() => 0);
  };
  const relays = [relay(), relay()];
  aConsumer(writeDown);
  const committed: string[] = [];
  const writer = async (aggregate: string): Promise<void> => {
    for (let nth = 1; nth <= perAggregate; ) {
      const rollBack = random.chance(isLong ? 0.05 : 0.2);
      const changes = Array.from({ length: perTransaction }, (_, of) => aChange(aggregate, nth + of * perAggregate));
      const written = await (random.chance(0.4) ? inOneMessageWithEvents : statementAfterStatement)(aggregate, changes, rollBack).then(
        () => true,
        () => false,
      );
      if (!written) rolledBack += 1;
      if (!written) continue;
      committed.push(...changes.map((change) => `${aggregate} ${nthOf(change)}`));
      nth += 1;
    }
  };
  await Promise.all(Array.from({ length: aggregates }, (_, index) => writer(`product:${index}`)));
  await waitUntil(async () => (await clone.query('select from orders.outbox limit 1')).length === 0, {
    what: 'an empty outbox',
    timeoutMs: isLong ? 300_000 : 30_000,
  });
  stopped = true;
  await Promise.all(relays);
  await waitUntil(
    async () => Number((await clone.query<{ n: string }>('select count(*) as n from stock.effect'))[0]?.n) >= committed.length,
    {
      what: 'all effects',
      timeoutMs: isLong ? 300_000 : 30_000,
    },
  );

  const told = (await logged()).map(({ aggregate, nth }) => `${aggregate} ${nth}`);
  const taken = (await effects()).map(({ aggregate, nth }) => `${aggregate} ${nth}`);
  expect(deaths).toBeGreaterThanOrEqual(isLong ? 50 : 2);
  expect([...told].sort()).toEqual([...committed].sort());
  expect([...taken].sort()).toEqual([...committed].sort());
  for (let index = 0; index < aggregates; index++) {
    const of = (list: readonly string[]) => list.filter((each) => each.startsWith(`product:${index} `));
    expect(of(told)).toEqual(of(committed));
    expect(of(taken)).toEqual(of(committed));
  }
  recordResult('chaos', 'R9-outbox', {
    events: committed.length,
    writers: aggregates,
    rolledBack,
    relayDeaths: deaths,
    ...against(committed, told, taken),
  });
}, 540_000);

test('an event takes effect once, however often it is published and however often its consumer starts anew', async () => {
  const [event] = await write(orders, aChange('product:A', 1));
  await relayOnce({ database: orders, bus });
  const published = await bus.read(0n, 10);
  await bus.publish(published.map((each) => each.event));
  expect(await logged()).toMatchObject([{ id: event?.id }]);

  const consumer = aConsumer(writeDown);
  await waitUntil(async () => (await effects()).length === 1);
  await consumer.stop();
  // As after a crash that lost the saved position.
  await clone.query('delete from stock.consumer_position');
  aConsumer(writeDown);
  await waitUntil(async () => (await clone.query('select from stock.consumer_position where seq >= 1')).length === 1);

  expect(await effects()).toEqual([{ aggregate: 'product:A', nth: 1 }]);
});

test('of two processes one consumes, the other stands by and takes over', async () => {
  const first = aConsumer(writeDown);
  await waitUntil(() => first.isActive());
  const second = aConsumer(writeDown);
  await start(orders);
  await write(orders, aChange('product:A', 1));
  await waitUntil(async () => (await effects()).length === 1);
  expect(second.isActive()).toBe(false);

  // The lock's connection dies, not the process.
  await clone.query(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
    and database = (select oid from pg_database where datname = current_database())`);
  await waitUntil(() => second.isActive(), { what: 'the second to take over' });
  await write(orders, aChange('product:A', 2));
  await waitUntil(async () => (await effects()).length === 2);

  expect(await effects()).toEqual([1, 2].map((nth) => ({ aggregate: 'product:A', nth })));
});

test('a failing event is tried again in order, and others pass it meanwhile', async () => {
  let failures = 0;
  const consumers: Consumers = {
    'stock.changed': async (tx, event) => {
      if (event.aggregate === 'product:BAD' && failures < 4) {
        failures += 1;
        throw new Error('not yet');
      }
      await writeDown['stock.changed']?.(tx, event);
    },
  };
  const consumer = aConsumer(consumers);
  await write(orders, aChange('product:BAD', 1), aChange('product:BAD', 2), aChange('product:GOOD', 1));
  await relayOnce({ database: orders, bus });
  await waitUntil(async () => (await effects()).length === 3);

  expect((await effects()).filter(({ aggregate }) => aggregate === 'product:BAD').map(({ nth }) => nth)).toEqual([1, 2]);
  // The first try was together with the others.
  expect(consumer.log.lines.filter(({ msg }) => msg === 'an event failed and is tried again')).toHaveLength(3);
  expect(await consumer.parked()).toBe(0);
});

test('an event that keeps failing is parked with what follows it; a replay runs them in order', async () => {
  let broken = true;
  const seen: number[] = [];
  const consumers: Consumers = {
    'stock.changed': async (tx: Tx, event) => {
      if (event.aggregate === 'product:BAD') {
        seen.push(nthOf(event));
        if (broken) throw new Error('broken');
      }
      await writeDown['stock.changed']?.(tx, event);
    },
  };
  const consumer = aConsumer(consumers, { attemptsMax: 3 });
  await start(orders);
  await write(orders, aChange('product:BAD', 1), aChange('product:BAD', 2), aChange('product:GOOD', 1));
  await waitUntil(async () => (await consumer.parked()) === 2);
  await write(orders, aChange('product:BAD', 3));
  await waitUntil(async () => (await consumer.parked()) === 3);

  // Once together with the others, then three times by itself.
  expect(seen).toEqual([1, 1, 1, 1]);
  expect(await effects()).toEqual([{ aggregate: 'product:GOOD', nth: 1 }]);
  const rows = await clone.query('select attempts, error from stock.parked_event order by seq');
  expect(rows).toEqual([
    { attempts: 3, error: 'Error: broken' },
    { attempts: 0, error: null },
    { attempts: 0, error: null },
  ]);
  expect(consumer.log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);

  expect(await consumer.replayParked()).toBe(0);
  broken = false;
  expect(await consumer.replayParked()).toBe(3);
  await write(orders, aChange('product:BAD', 4));
  await waitUntil(async () => (await effects()).length === 5);
  expect((await effects()).filter(({ aggregate }) => aggregate === 'product:BAD').map(({ nth }) => nth)).toEqual([1, 2, 3, 4]);
  expect(await consumer.parked()).toBe(0);
});

// Seen to fail: who came second passed over the event that was being run, and ran what waits behind it.
test('two replays at once run the events of an aggregate in order, each once', async () => {
  let broken = true;
  const [begun, held] = [gate(), gate()];
  const consumers: Consumers = {
    'stock.changed': async (tx: Tx, event) => {
      if (broken) throw new Error('broken');
      if (nthOf(event) === 1) {
        begun.open();
        await held.opened;
      }
      await writeDown['stock.changed']?.(tx, event);
    },
  };
  const consumer = aConsumer(consumers, { attemptsMax: 1 });
  await start(orders);
  await write(orders, aChange('product:BAD', 1), aChange('product:BAD', 2));
  await waitUntil(async () => (await consumer.parked()) === 2);
  broken = false;

  const first = consumer.replayParked();
  await begun.opened;
  expect(await consumer.replayParked()).toBe(0);
  held.open();

  expect(await first).toBe(2);
  expect((await effects()).map(({ nth }) => nth)).toEqual([1, 2]);
});

test('many events share a transaction and few statements: one inbox insert, one call for all of a type', async () => {
  const calls: string[][] = [];
  const consumers: Consumers = {
    'stock.changed': {
      async all(tx, events) {
        calls.push(events.map((event) => `${event.aggregate} ${nthOf(event)}`));
        for (const event of events) await tx.query('insert into effect (aggregate, nth) values ($1, $2)', [event.aggregate, nthOf(event)]);
      },
    },
  };
  await write(orders, aChange('product:A', 1), aChange('product:B', 1), aChange('product:A', 2), aChange('product:C', 1));
  await relayOnce({ database: orders, bus });
  await waitUntil(async () => (await bus.read(0n, 10)).length === 4);
  aConsumer(consumers);
  await waitUntil(async () => (await effects()).length === 4);

  expect(calls).toEqual([['product:A 1', 'product:B 1', 'product:C 1'], ['product:A 2']]);
  expect(await clone.query('select distinct xmin::text from stock.inbox')).toHaveLength(1);
});

test('events that are said in statements take effect by one message: with their inbox rows, each turn in its order', async () => {
  const told: string[] = [];
  await write(orders, aChange('product:A', 1), aChange('product:B', 1), aChange('product:A', 2));
  await relayOnce({ database: orders, bus });
  await waitUntil(async () => (await bus.read(0n, 10)).length === 3);
  aConsumer(inOneMessage(told));
  await waitUntil(async () => (await effects()).length === 3);
  await waitUntil(() => told.length === 2);

  expect(told).toEqual(['committed in stock', 'committed in stock']);
  expect((await effects()).map(({ aggregate, nth }) => `${aggregate} ${nth}`)).toEqual(['product:A 1', 'product:B 1', 'product:A 2']);
  expect(
    await clone.query('select distinct xmin::text from (select xmin from stock.inbox union all select xmin from stock.effect) t'),
  ).toHaveLength(1);
});

// Seen red without the count in `insertInboxOrFail`: the event that is known takes effect again.
test('an event that is known, and a statement that fails, send their batch the long way, where each takes effect once', async () => {
  const told: string[] = [];
  const [known] = await write(orders, aChange('product:A', 1));
  await clone.query('insert into stock.inbox (event_id, seq) values ($1, 1)', [known?.id]);
  await write(orders, aChange('product:B', 1), aChange('product:C', 1));
  await relayOnce({ database: orders, bus });
  await waitUntil(async () => (await bus.read(0n, 10)).length === 3);
  aConsumer(inOneMessage(told));
  await waitUntil(async () => (await effects()).length === 2);
  expect(told).toEqual(['long way 2']);
  expect((await effects()).map(({ aggregate }) => aggregate)).toEqual(['product:B', 'product:C']);
});

test('an event that nobody wants costs no transaction', async () => {
  const database = clone.connect('stock', { poolSize: 3 });
  const isWanted = jest.fn(async () => false);
  const all = jest.fn();
  aConsumer({ '*': { isRepeatable: true, isWanted, all } }, { database });
  await write(orders, aChange('product:A', 1));
  await relayOnce({ database: orders, bus });
  await waitUntil(async () => (await clone.query('select from stock.consumer_position where seq >= 1')).length === 1);

  expect(isWanted).toHaveBeenCalled();
  expect(all).not.toHaveBeenCalled();
  isWanted.mockResolvedValue(true);
  await write(orders, aChange('product:A', 2));
  await relayOnce({ database: orders, bus });
  await waitUntil(() => all.mock.calls.length === 1);
  expect(all.mock.calls[0][1]).toMatchObject([{ aggregate: 'product:A', payload: { locations: ['2'] } }]);
});

test('a bad event among many harms no neighbour and keeps its place', async () => {
  const consumers: Consumers = {
    'stock.changed': {
      async all(tx, events) {
        for (const event of events) await tx.query('insert into effect (aggregate, nth) values ($1, $2)', [event.aggregate, nthOf(event)]);
        if (events.some(({ aggregate }) => aggregate === 'product:BAD')) throw new Error('bad');
      },
    },
  };
  const consumer = aConsumer(consumers, { attemptsMax: 2 });
  await start(orders);
  await write(orders, aChange('product:A', 1), aChange('product:BAD', 1), aChange('product:B', 1), aChange('product:BAD', 2));
  await waitUntil(async () => (await consumer.parked()) === 2);
  await write(orders, aChange('product:A', 2), aChange('product:BAD', 3));
  await waitUntil(async () => (await consumer.parked()) === 3);

  await waitUntil(async () => (await effects()).length === 3);
  expect((await effects()).map(({ aggregate, nth }) => `${aggregate} ${nth}`).sort()).toEqual([
    'product:A 1',
    'product:A 2',
    'product:B 1',
  ]);
});

test('a tail has neither gap nor duplicate at the seam while writers run', async () => {
  await start(orders);
  const total = 300;
  const writing = (async () => {
    for (let nth = 1; nth <= total; nth++) await write(orders, aChange(`product:${nth % 7}`, nth));
  })();
  await waitUntil(async () => (await logged()).length > 20);
  const ended = new AbortController();
  const seen: { cursor: string; nth: number }[] = [];
  // Breaks off and goes on after the cursor, again and again, while events arrive.
  for (let after = 0n; seen.length < total; ) {
    let taken = 0;
    for await (const { cursor, event } of bus.tail({ after, signal: ended.signal })) {
      seen.push({ cursor, nth: nthOf(event) });
      after = BigInt(cursor);
      taken += 1;
      if (taken >= 37 || seen.length >= total) break;
    }
  }
  await writing;

  expect(seen.map(({ nth }) => nth)).toEqual((await logged()).map(({ nth }) => nth));
  expect(new Set(seen.map(({ cursor }) => cursor)).size).toBe(total);
});

test('a tail without a cursor starts now, keeps to its types and ends at once by its signal', async () => {
  await write(orders, aChange('product:OLD', 1));
  await relayOnce({ database: orders, bus });
  await waitUntil(async () => (await bus.read(0n, 10)).length === 1);
  const ended = new AbortController();
  const live = bus.tail({ after: null, signal: ended.signal, types: ['customer.registered'] });
  const first = live.next();
  const second = live.next();

  await write(orders, aChange('product:NEW', 2), {
    type: 'customer.registered',
    aggregate: 'customer:cus_1',
    payload: { customerId: 'cus_1' },
  });
  await relayOnce({ database: orders, bus });

  expect(await first).toMatchObject({ done: false, value: { event: { type: 'customer.registered' } } });
  ended.abort();
  expect(await second).toEqual({ done: true, value: undefined });
});

test('returning a tail ends a pending next at once', async () => {
  const live = bus.tail({ after: null, signal: new AbortController().signal });
  const pending = live.next();

  await live.return?.();

  expect(await pending).toEqual({ done: true, value: undefined });
});

test('a cursor older than the log is refused instead of skipping what is gone', async () => {
  await write(orders, ...[1, 2, 3, 4].map((nth) => aChange('product:A', nth)));
  await relayOnce({ database: orders, bus });
  await clone.query('delete from bus.event where seq <= 3');

  const gone = bus.tail({ after: 1n, signal: new AbortController().signal });

  await expect(gone.next()).rejects.toMatchObject({ extensions: { code: 'CURSOR_EXPIRED' } });
});

test('another process sees the events: through its own connection to the bus', async () => {
  const other = await openBus({ url: clone.url, log: aLog() });
  closers.push(() => other.close());
  const live = other.tail({ after: null, signal: new AbortController().signal });
  const next = live.next();

  await write(orders, aChange('product:A', 1));
  await relayOnce({ database: orders, bus });

  expect(await next).toMatchObject({ value: { event: { aggregate: 'product:A' } } });
  await live.return?.();
});
