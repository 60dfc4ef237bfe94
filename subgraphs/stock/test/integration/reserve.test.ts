import type { ReserveStockResult } from '@baton/contracts';
import { sourcingViewDocument } from '@baton/contracts';
import { recordResult, waitUntil } from '@baton/testing';
import { allocateHeldSql } from '../../src/persistence/sql/allocate-held.ts';
import { extendHoldSql } from '../../src/persistence/sql/holds.ts';
import { becomeSql, settleReservationsSql } from '../../src/persistence/sql/reservations.ts';
import { expireReservations } from '../../src/use-cases/expire-reservations.ts';
import { reserveStock } from '../../src/use-cases/reserve-stock.ts';
import { aStock, ids, inFifteenMinutes, longAgo, orders, type Stock } from '../support/stock.ts';

const unguarded = { purchases: [], customerId: null, capacity: [], holdId: null };
const nothing = { shortages: [], full: [], limits: [] };
let stock: Stock;
beforeEach(async () => {
  stock = await aStock();
});
afterEach(() => stock.close());

const mugs = (quantity: number, location = 'east') => ({ sku: 'MUG', location, quantity });
const shirts = (quantity: number, location = 'east') => ({ sku: 'SHIRT', location, quantity });
const outcomes = (answers: readonly ReserveStockResult[]) =>
  Object.fromEntries(
    ['RESERVED', 'INSUFFICIENT', 'REPLAYED', 'GONE'].map((outcome) => [outcome, answers.filter((each) => each.outcome === outcome).length]),
  );

// Seen to fail: without `stock_level_covered` and the guard in both statements, 200 were sold.
test('200 buyers at once get exactly the last 50 units, through one process and through two', async () => {
  const other = reserveStock({ ...stock.ports, database: stock.test.connect('stock', { poolSize: 4 }) });
  const cause = { actor: 'service:orders', traceId: 'test' };
  const elsewhere = () =>
    other.run(
      { ...unguarded, id: ids.next('rsv'), orderId: ids.next('ord'), channel: 'web', expiresAt: inFifteenMinutes(), lines: [mugs(1)] },
      cause,
    );

  const answers = await Promise.all(Array.from({ length: 200 }, (_, buyer) => (buyer % 2 ? stock.reserve([mugs(1)]) : elsewhere())));

  expect(outcomes(answers as ReserveStockResult[])).toEqual({ RESERVED: 50, INSUFFICIENT: 150, REPLAYED: 0, GONE: 0 });
  expect(await stock.level('MUG', 'east')).toEqual({ on_hand: 50, unavailable: 0, allocated: 0, reserved: 50 });
  const refused = answers.filter((answer) => answer.outcome === 'INSUFFICIENT');
  expect(new Set(refused.map((answer) => JSON.stringify('shortages' in answer && answer.shortages)))).toEqual(
    new Set([JSON.stringify([{ sku: 'MUG', location: 'east', requested: 1, sellable: 0 }])]),
  );
});

test('two lines of one product count together', async () => {
  const tooMany = await stock.reserve([mugs(30), mugs(21)]);
  expect(tooMany).toEqual({ ...nothing, outcome: 'INSUFFICIENT', lines: [], shortages: [{ ...shortage(mugs(51)), sellable: 50 }] });
  expect(await stock.level('MUG', 'east')).toMatchObject({ reserved: 0 });

  const fits = await stock.reserve([mugs(30), mugs(20)]);
  expect(fits).toEqual({ ...nothing, outcome: 'RESERVED', lines: [mugs(50)] });
});

test('all lines are held or none', async () => {
  const answer = await stock.reserve([mugs(1), shirts(4), mugs(1, 'nowhere')]);

  expect(answer).toEqual({
    ...nothing,
    outcome: 'INSUFFICIENT',
    lines: [],
    shortages: [
      { ...shortage(mugs(1, 'nowhere')), sellable: 0 },
      { ...shortage(shirts(4)), sellable: 3 },
    ],
  });
  expect(await stock.level('MUG', 'east')).toMatchObject({ reserved: 0 });
});

// Seen to fail: without the second round, the neighbours behind the greedy one were refused.
test('an order that asks too much harms no neighbour in its batch', async () => {
  const answers = await Promise.all([
    stock.reserve([mugs(40)]),
    stock.reserve([mugs(60)]),
    stock.reserve([mugs(9), shirts(1)]),
    stock.reserve([mugs(2)]),
    stock.reserve([mugs(1)]),
    stock.reserve([{ sku: 'NO-SUCH', location: 'east', quantity: 1 }]),
  ]);

  expect(answers.map((answer) => answer.outcome)).toEqual([
    'RESERVED',
    'INSUFFICIENT',
    'RESERVED',
    'INSUFFICIENT',
    'RESERVED',
    'INSUFFICIENT',
  ]);
  expect(answers[1]?.shortages).toEqual([{ ...shortage(mugs(60)), sellable: 50 - 40 }]);
  expect(await stock.level('MUG', 'east')).toMatchObject({ reserved: 50 });
});

test('a batch takes as few statements as one order', async () => {
  await withoutLooks();
  const statements = async (work: () => Promise<unknown>) => {
    const before = stock.database.statements.count();
    await work();
    return stock.database.statements.count() - before;
  };

  // the statement and its events, in one message
  expect(await statements(() => stock.reserve([mugs(1), shirts(1)]))).toBe(2);
  expect(await statements(() => Promise.all(Array.from({ length: 40 }, () => stock.reserve([mugs(1)]))))).toBe(2);
});

test('a known id is answered what stands there, also twice in one batch and a hundred times at once', async () => {
  const reservationId = ids.next('rsv');
  const answers = await Promise.all(Array.from({ length: 100 }, () => stock.reserve([mugs(2)], { reservationId })));

  expect(outcomes(answers)).toEqual({ RESERVED: 1, REPLAYED: 99, GONE: 0, INSUFFICIENT: 0 });
  expect(answers.every((answer) => answer.lines.length === 1)).toBe(true);
  expect(await stock.level('MUG', 'east')).toMatchObject({ reserved: 2 });
  expect(await stock.reservation(reservationId)).toEqual({ state: 'HELD', lines: [mugs(2)], backorders: [], days: [] });
});

test('what was released or has expired is gone; an id that was released before it was known stays refused', async () => {
  const [released, expired, unknown] = [ids.next('rsv'), ids.next('rsv'), ids.next('rsv')];
  await stock.reserve([mugs(1)], { reservationId: released });
  await stock.reserve([mugs(1)], { reservationId: expired, expiresAt: longAgo() });

  expect(await stock.release(released)).toBe(true);
  expect(await stock.release(released)).toBe(false);
  expect(await stock.release(unknown)).toBe(false);

  for (const reservationId of [released, expired, unknown]) {
    expect(await stock.reserve([mugs(1)], { reservationId })).toEqual({ ...nothing, outcome: 'GONE', lines: [] });
  }
  expect(await stock.reservation(unknown)).toEqual({ state: 'RELEASED', lines: [], backorders: [], days: [] });
  expect(await stock.reservation(ids.next('rsv'))).toBeNull();
  expect(await stock.level('MUG', 'east')).toMatchObject({ reserved: 1 });
});

// Seen to fail: without `bury-reservation` a late reserve held units under an id that its owner had released.
test('a reserve and a release of the same id at once leave nothing behind', async () => {
  for (let round = 0; round < 20; round += 1) {
    const reservationId = ids.next('rsv');
    const [reserved, released] = await Promise.all([stock.reserve([mugs(1)], { reservationId }), stock.release(reservationId)]);

    expect(released ? 'RESERVED' : 'GONE').toBe(reserved.outcome);
    expect((await stock.reservation(reservationId))?.state).toBe('RELEASED');
  }
  expect(await stock.level('MUG', 'east')).toMatchObject({ reserved: 0 });
});

// Seen to fail: without the sweep on shortage, only 10 of the 50 freed units were sold.
test('units of expired reservations are sold again although nobody has swept them', async () => {
  await Promise.all(Array.from({ length: 40 }, () => stock.reserve([mugs(1), shirts(1, 'west')].slice(0, 1), { expiresAt: longAgo() })));

  const answers = await Promise.all(Array.from({ length: 60 }, () => stock.reserve([mugs(1)])));

  expect(outcomes(answers)).toEqual({ RESERVED: 50, INSUFFICIENT: 10, REPLAYED: 0, GONE: 0 });
});

test('the sweeper ends what is past its grace, once, and leaves the rest', async () => {
  const [old, fresh, living] = [ids.next('rsv'), ids.next('rsv'), ids.next('rsv')];
  await stock.reserve([mugs(1), shirts(1)], { reservationId: old, expiresAt: longAgo() });
  await stock.reserve([mugs(2)], { reservationId: fresh, expiresAt: new Date(Date.now() - 1_000) });
  await stock.reserve([mugs(4)], { reservationId: living });

  const swept = await Promise.all([expireReservations(stock.ports, 60_000), expireReservations(stock.ports, 60_000)]);

  expect(swept.reduce((sum, count) => sum + count, 0)).toBe(1);
  const states = await Promise.all([old, fresh, living].map(async (id) => (await stock.reservation(id))?.state));
  expect(states).toEqual(['EXPIRED', 'HELD', 'HELD']);
  expect(await stock.level('MUG', 'east')).toMatchObject({ reserved: 6 });
  expect(await stock.release(old)).toBe(false);
});

test('safety stock and the buffer of a channel are not sold, by either statement', async () => {
  await stock.subgraph.load({
    products: [{ sku: 'HAT', title: 'Hat', kind: 'PHYSICAL' }],
    locations: [],
    networks: [],
    levels: [{ sku: 'HAT', location: 'west', onHand: 10 }],
    safetyStock: [{ sku: 'HAT', location: 'west', quantity: 3 }],
    buffers: [{ sku: 'HAT', location: 'west', channel: 'web', quantity: 2 }],
  });
  const hats = (quantity: number) => [{ sku: 'HAT', location: 'west', quantity }];

  expect((await stock.reserve(hats(6))).shortages).toMatchObject([{ sellable: 5 }]);
  expect((await stock.reserve(hats(5))).outcome).toBe('RESERVED');
  expect((await stock.reserve(hats(1))).outcome).toBe('INSUFFICIENT');
  expect((await stock.reserve(hats(2), { channel: 'west-only' })).outcome).toBe('RESERVED');
  const view = await stock.run<{ sourcingView: { levels: unknown } }>(
    sourcingViewDocument,
    { input: { channel: 'web', skus: ['HAT'] } },
    orders(),
  );
  expect(view.sourcingView.levels).toEqual([{ sku: 'HAT', location: 'west', sellable: 0 }]);
});

test('a basket is promised and sourced from one view, its kits with their components', async () => {
  await withoutLooks();
  const before = stock.database.statements.count();
  const { sourcingView } = await stock.run<{
    sourcingView: { products: { sku: string }[]; locations: { code: string }[]; levels: unknown };
  }>(sourcingViewDocument, { input: { channel: 'web', skus: ['GIFT', 'WARRANTY', 'NO-SUCH'] } }, orders());

  expect(stock.database.statements.count() - before).toBe(3);
  expect(sourcingView.products.map((product) => product.sku)).toEqual(['GIFT', 'MUG', 'SHIRT', 'WARRANTY']);
  expect(sourcingView.locations.map((location) => location.code)).toEqual(['east', 'store', 'west']);
  expect(sourcingView.levels).toEqual(
    expect.arrayContaining([
      { sku: 'MUG', location: 'east', sellable: 50 },
      { sku: 'MUG', location: 'west', sellable: 10 },
      { sku: 'SHIRT', location: 'east', sellable: 3 },
      { sku: 'SHIRT', location: 'west', sellable: 4 },
    ]),
  );
  expect(sourcingView.levels).toHaveLength(4);
});

/** A stock of which only what is asked for is counted: nothing is looked at because time went by, and nothing runs behind. */
async function withoutLooks(): Promise<void> {
  await stock.close();
  stock = await aStock({ staleMs: 600_000 });
  await stock.subgraph.drain();
}

function shortage({ sku, location, quantity }: ReturnType<typeof mugs>) {
  return { sku, location, requested: quantity };
}

/** A sweep whose process stood still past everybody's patience: its session is ended, another sweeps, and it wakes up. */
const zombies = Number(process.env['ZOMBIES'] ?? 10);
// The transaction is the fence: what ends the reservation and what gives its units back stand or fall together.
test(`a sweeper that wakes up after another has swept gives nothing back a second time, ${zombies} times`, async () => {
  let [refusedWrites, givenBackTwice] = [0, 0];
  for (let round = 0; round < zombies; round += 1) {
    const id = ids.next('rsv');
    await stock.reserve([mugs(2)], { reservationId: id, expiresAt: longAgo() });
    const zombie = stock.test.connect('stock', { poolSize: 1 });
    const [session] = await zombie.query<{ pid: number }>('select pg_backend_pid() as pid');
    const pid = session?.pid ?? 0;
    const blocked = async (): Promise<boolean> =>
      (await stock.test.query('select from pg_stat_activity where pid = $1 and wait_event_type = $2', [pid, 'Lock'])).length === 1;
    let asleep: Promise<unknown> = Promise.resolve();

    await stock.database.transaction(async (tx) => {
      await tx.query("select from stock_level where sku = 'MUG' and location = 'east' for update");
      asleep = expireReservations({ ...stock.ports, database: zombie }, 0).then(
        () => 'swept',
        () => 'ended',
      );
      await waitUntil(blocked, { what: 'the sleeper to stand in its transaction' });
      await stock.test.query('select pg_terminate_backend($1)', [pid]);
    });
    await waitUntil(async () => (await expireReservations(stock.ports, 0)) === 1, { what: 'another to sweep' });

    const end = await asleep;
    expect(end).toBe('ended');
    if (end === 'ended') refusedWrites += 1;
    givenBackTwice += await expireReservations({ ...stock.ports, database: zombie }, 0);
    expect(givenBackTwice).toBe(0);
    await zombie.close();
    expect((await stock.reservation(id))?.state).toBe('EXPIRED');
    expect(await stock.level('MUG', 'east')).toMatchObject({ on_hand: 50, reserved: 0 });
  }
  recordResult('chaos', 'R8-sweeper', { zombies, givenBackTwice, refusedWrites });
}, 300_000);

// Seen to fail: asked for by state, they were looked for among all that are held, and all that were since the last vacuum.
test('reservations are found by their ids, however few are held', async () => {
  await stock.test.query(
    `insert into stock.reservation (id, state, settled_at) select 'rsv_' || n, 'RELEASED', now() from generate_series(1, 5000) n`,
  );
  await stock.test.query('analyze stock.reservation');

  for (const { text } of [allocateHeldSql, settleReservationsSql, becomeSql, extendHoldSql]) {
    const plan = JSON.stringify(await stock.ports.database.query(`explain (generic_plan) ${text}`));
    expect(plan).toContain('reservation_pkey');
    expect(plan).not.toContain('reservation_held');
  }
});
