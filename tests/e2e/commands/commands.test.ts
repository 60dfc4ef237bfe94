import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { aDatabase, inRepository, type TestDatabase } from '@baton/testing';

let database: TestDatabase;
beforeEach(async () => {
  database = await aDatabase();
});
afterEach(() => database.drop());

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of an operator on this test's database. */
function command(program: string, ...args: string[]): Promise<Ended> {
  const env = { ...process.env, DATABASE_URL: database.url, BATON_LOG_LEVEL: 'silent' };
  const running = promisify(execFile)(process.execPath, [inRepository(`apps/baton/dist/${program}.js`), ...args], { env });
  return running.then(
    (output) => ({ code: 0, ...output }),
    // An exit code that is not 0 rejects, with the output on the error.
    (ended: Ended) => ended,
  );
}

describe('stock:verify', () => {
  beforeEach(() =>
    database.query(`
      insert into stock.product (sku, title, kind) values ('MUG', 'A mug', 'PHYSICAL');
      insert into stock.location (code, name, type, line1, city, country_code, time_zone)
        values ('east', 'East', 'WAREHOUSE', '1 Way', 'Boston', 'US', 'America/New_York');
      insert into stock.stock_level (sku, location, on_hand, version) values ('MUG', 'east', 5, 1);
      insert into stock.stock_movement (sku, location, version, type, quantity, from_state, to_state, actor, cause, line)
        values ('MUG', 'east', 1, 'RECEIPT', 5, 'NONE', 'AVAILABLE', 'test', 'test', 0)`),
  );

  test('counts the levels that equal the fold of their ledgers', async () => {
    expect(await command('stock-verify')).toMatchObject({ code: 0, stdout: '1 levels equal the fold of their ledgers.\n' });
  });

  test('names each difference and ends with 1', async () => {
    await database.query('update stock.stock_level set on_hand = 7, reserved = 2');

    expect(await command('stock-verify')).toMatchObject({
      code: 1,
      stdout: [
        'MUG at east: onHand is 7, its movements say 5',
        'MUG at east: reserved is 2, its movements say 0',
        'MUG at east: reserved is 2, the open reservations and allocations say 0\n',
      ].join('\n'),
    });
  });
});

describe('events:replay', () => {
  const freed = { fulfilmentId: 'ful_1', fulfilmentLineId: 'fln_1', orderLineId: 'oln_1', sku: 'MUG', location: 'east', quantity: 1 };

  /** An event that stock gave up on. Units that were never allocated cannot be freed: with some it fails again. */
  async function park(seq: number, order: string, units: readonly (typeof freed)[]): Promise<void> {
    const payload = { orderId: order, cancellationId: `cnc_${seq}`, reason: 'CUSTOMER', lines: [], freed: units, complete: true };
    const head = { id: `evt_${seq}`, type: 'order.cancelled', aggregate: `order:${order}` };
    const envelope = { ...head, version: 1, at: '2026-01-01T00:00:00Z', actor: 'guest', traceId: 'test', payload };
    await database.query(
      'insert into stock.parked_event (event_id, seq, aggregate, type, envelope, attempts) values ($1, $2, $3, $4, $5, 8)',
      [head.id, seq, head.aggregate, head.type, envelope],
    );
  }
  const parked = () => database.query('select event_id from stock.parked_event order by seq');
  const taken = () => database.query('select event_id from stock.inbox order by seq');

  test('lets what can take effect take effect, and keeps the rest with what waits behind it', async () => {
    await park(1, 'ord_good', []);
    await park(2, 'ord_bad', [freed]);
    await park(3, 'ord_bad', []);

    expect(await command('events-replay', 'stock')).toMatchObject({ code: 1, stdout: '1 events of stock took effect, 2 stay parked.\n' });
    expect(await taken()).toEqual([{ event_id: 'evt_1' }]);
    expect(await parked()).toEqual([{ event_id: 'evt_2' }, { event_id: 'evt_3' }]);
  });

  test.each(['customers', 'integrations', 'orders', 'shipments', 'stock'])(
    'has nothing to do for %s where nothing is parked',
    async (name) => {
      expect(await command('events-replay', name)).toMatchObject({ code: 0, stdout: `0 events of ${name} took effect, 0 stay parked.\n` });
    },
  );

  test('says how it is used', async () => {
    const usage = 'Usage: npm run -s events:replay -- <customers|integrations|orders|shipments|stock>\n';

    expect(await command('events-replay', 'warehouse')).toMatchObject({ code: 2, stdout: '', stderr: usage });
  });
});
