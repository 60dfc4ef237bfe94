import { randomBytes } from 'node:crypto';
import { idSource, manualClock } from '@baton/kernel';
import { createLogger, type Database } from '@baton/platform';
import { aDatabase, type TestDatabase, waitUntil } from '@baton/testing';
import { catalogueNotices } from '../../src/persistence/catalogue-notices.ts';
import { type Channels, channels } from '../../src/persistence/channels.ts';
import { loadRetailer } from '../../src/use-cases/load-retailer.ts';
import { retailer } from '../support/orders-subgraph.ts';

const staleMs = 1_000;
const noon = new Date('2025-06-02T12:00:00Z');
const at = (time: string): Date => new Date(`2025-06-02T${time}Z`);

let test_: TestDatabase;
let database: Database;
let clock: ReturnType<typeof manualClock>;
let read: Channels;
beforeEach(async () => {
  test_ = await aDatabase();
  database = test_.connect('orders');
  clock = manualClock(noon);
  read = channels(database, { clock, staleMs });
  await loadRetailer({ database, clock, ids: idSource(clock, () => randomBytes(10)) }, retailer);
});
afterEach(() => test_.drop());

const insertPrice = (sku: string, minor: number, from: Date, to: Date | null): Promise<object[]> =>
  database.query('insert into price (channel, sku, valid_from, valid_to, minor, tax_category) values ($1, $2, $3, $4, $5, $6)', [
    'web-us',
    sku,
    from,
    to,
    minor,
    'STANDARD',
  ]);
const shirt = async (when: Date): Promise<bigint | undefined> => (await read.prices('web-us', ['SHIRT'], when)).get('SHIRT')?.minor;

test('changes prices exactly at their instants, asking for none of them twice', async () => {
  await insertPrice('SHIRT', 1500, at('11:00:00'), at('11:30:00'));
  await insertPrice('SHIRT', 1000, at('12:00:00.500'), at('12:00:00.700'));

  expect(await shirt(noon)).toBe(1999n);
  const before = database.statements.count();
  expect(await shirt(at('12:00:00.499'))).toBe(1999n);
  expect(await shirt(at('11:30:00'))).toBe(1999n);
  expect(database.statements.count()).toBe(before);
  expect(await shirt(at('12:00:00.500'))).toBe(1000n);
  expect(await shirt(at('12:00:00.700'))).toBe(1999n);
  expect(await shirt(at('11:29:59.999'))).toBe(1500n);
  expect(await shirt(at('10:59:59.999'))).toBe(1999n);
});

test('forgets what was changed as soon as the change is committed, whoever made it, and keeps the rest for longer', async () => {
  const log = createLogger('orders', () => undefined);
  const notices = catalogueNotices(database, log, () => told.forget());
  const told = channels(database, { clock, staleMs, isTold: notices.isListening });
  const shirtNow = async (): Promise<bigint | undefined> => (await told.prices('web-us', ['SHIRT'], noon)).get('SHIRT')?.minor;
  notices.start();
  await waitUntil(async () => notices.isListening(), { what: 'the notices' });
  expect(await shirtNow()).toBe(1999n);
  clock.advance(staleMs);
  const before = database.statements.count();
  expect([await shirtNow(), database.statements.count() - before]).toEqual([1999n, 0]);

  // By a hand that this process knows nothing of.
  await test_.query(`insert into orders.price values ('web-us', 'SHIRT', '2025-06-02T11:59:00Z', null, 2100, 'STANDARD')`);
  await waitUntil(async () => (await shirtNow()) === 2100n, { what: 'the new price' });

  await test_.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name like '%-notices' and datname = current_database()`,
  );
  await waitUntil(async () => notices.isListening() && (await shirtNow()) === 2100n, { what: 'the notices again' });
  await notices.stop();
  expect(notices.isListening()).toBe(false);
  // Nobody tells any more: what is kept is as old as ever.
  await insertPrice('SHIRT', 2200, at('11:59:30'), null);
  clock.advance(staleMs);
  expect(await shirtNow()).toBe(2200n);
});

test('is behind what was written by no more than the staleness', async () => {
  expect(await shirt(noon)).toBe(1999n);
  expect((await read.config('web-us'))?.returnWindowDays).toBe(30);
  await insertPrice('SHIRT', 2100, at('11:59:00'), null);
  await database.query('update channel set return_window_days = 60');

  clock.advance(staleMs);
  expect(await shirt(noon)).toBe(2100n);
  expect((await read.config('web-us'))?.returnWindowDays).toBe(60);
});

test('reads the prices of a basket in one statement and leaves out what has none', async () => {
  const before = database.statements.count();

  const prices = await read.prices('web-us', ['SHIRT', 'MUG', 'NOTHING'], noon);

  expect(Object.fromEntries(prices)).toEqual({
    SHIRT: { minor: 1999n, taxCategory: 'STANDARD' },
    MUG: { minor: 850n, taxCategory: 'STANDARD' },
  });
  expect(database.statements.count()).toBe(before + 1);
});
