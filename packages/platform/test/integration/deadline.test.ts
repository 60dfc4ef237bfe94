import { type Bus, connectDatabase, type Database, once, openBus, type Subgraph } from '@baton/platform';
import { aDatabase, type TestDatabase } from '@baton/testing';
import { aContext, aLog } from '../support/fixtures.ts';
import { aSubgraph } from '../support/subgraph.ts';

// Without `set local statement_timeout` in database/transaction.ts the mutations below hang for 10 s; without the look at the deadline in
// graph/executor.ts the late query reaches its resolver.

let clone: TestDatabase;
let database: Database;
let bus: Bus;
let subgraph: Subgraph;
let asked = 0;

beforeAll(async () => {
  clone = await aDatabase();
  database = clone.connect('stock', { poolSize: 6 });
  bus = await openBus({ url: clone.url, log: aLog() });
  const slow = async (): Promise<string> => {
    asked += 1;
    const request = { context: { ...aContext(), deadlineAt: Date.now() + 500 }, mutation: 'wait', key: `key-${asked}`, input: {} };
    await once(database, request, async (tx) => tx.query('select pg_sleep(30)'));
    return 'slept';
  };
  subgraph = aSubgraph({ database, bus, slow }).subgraph;
});
afterAll(async () => {
  await subgraph.close();
  await bus.close();
  await clone.drop();
});

const sleeping = async (): Promise<number> =>
  (
    await clone.query(
      "select from pg_stat_activity where query like 'select pg_sleep(30)%' and state = 'active' and datname = current_database()",
    )
  ).length;

test('the time that is left of a mutation is that of its last statement: it ends, nothing is left behind, and the client may try again', async () => {
  const answer = await subgraph.execute({ query: '{ slow }' }, aContext());

  expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAVAILABLE']);
  expect(await sleeping()).toBe(0);
  expect(await clone.query("select from stock.idempotency where mutation = 'wait'")).toEqual([]);
});

test('a statement after the first has the same time as the first, and no connection keeps it', async () => {
  const alone = connectDatabase({ url: clone.url, schema: 'stock', role: 'baton_stock', poolSize: 1 });
  const timeout = async (sql: Pick<Database, 'query'>) => (await sql.query<{ ms: string }>('show statement_timeout'))[0];

  const within = await alone.transaction(timeout, { deadlineAt: Date.now() + 5_000 });
  const capped = await alone.transaction(timeout, { deadlineAt: Date.now() + 3_600_000 });
  const afterwards = await timeout(alone);
  await alone.close();

  expect(within).toEqual({ statement_timeout: expect.stringMatching(/^(4\d{3}ms|5s)$/) });
  expect(capped).toEqual({ statement_timeout: '10s' });
  expect(afterwards).toEqual({ statement_timeout: '10s' });
});

test('a request that comes after its deadline runs nothing', async () => {
  const before = asked;

  const answer = await subgraph.execute({ query: '{ slow }' }, { ...aContext(), deadlineAt: Date.now() - 1 });

  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] });
  expect(asked).toBe(before);
});
