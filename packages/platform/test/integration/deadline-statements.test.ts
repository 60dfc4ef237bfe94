import { type Bus, connectDatabase, type Database, openBus, type Subgraph } from '@baton/platform';
import { aDatabase, type TestDatabase, waitUntil } from '@baton/testing';
import { batcher } from '../../src/batcher.ts';
import { DeadlineExceeded, runningDeadline, withinDeadline } from '../../src/database/deadline.ts';
import { aContext, aLog } from '../support/fixtures.ts';
import { aSubgraph } from '../support/subgraph.ts';

// Without `withinDeadline` in graph/executor.ts the reads below last for 30 s; without the end of the connection on its release in database/deadline.ts
// the connection that was cut off is used again; without the queue's own context the one that waited for a connection is not cut off.

let clone: TestDatabase;
let database: Database;
let bus: Bus;
let subgraph: Subgraph;
let work: () => Promise<unknown>;

beforeAll(async () => {
  clone = await aDatabase();
  await clone.query('create table stock.mark (at int)');
  await clone.query('grant all on stock.mark to baton_stock');
  database = connectDatabase({ url: clone.url, schema: 'stock', role: 'baton_stock', poolSize: 1, statementTimeoutMs: 60_000 });
  bus = await openBus({ url: clone.url, log: aLog() });
  subgraph = aSubgraph({ database, bus, slow: async () => String(await work()) }).subgraph;
});
afterAll(async () => {
  await subgraph.close();
  await bus.close();
  await clone.drop();
});

const sleep = 'select pg_sleep(30)';
const sleeping = async (): Promise<number> =>
  (
    await clone.query(
      "select from pg_stat_activity where query like 'select pg_sleep(30)%' and state = 'active' and datname = current_database()",
    )
  ).length;
const pid = async (): Promise<unknown> => (await database.query('select pg_backend_pid() as pid'))[0]?.['pid'];

test.each<[string, () => Promise<unknown>]>([
  ['a plain read', () => database.query(sleep)],
  ['a read as Prisma sends it', () => database.pool.query({ text: sleep, values: [] })],
  ['a batch', () => database.batch([{ statement: { name: 'sleeps', text: sleep }, values: [] }])],
  [
    'a transaction',
    () =>
      database.transaction(async (tx) => {
        await tx.query('insert into mark values (1)');
        await tx.query(sleep);
      }),
  ],
])('%s ends at the deadline of its request, is told so, and leaves nothing behind, nor its connection', async (_what, asked) => {
  const before = await pid();
  work = asked;

  const answer = await subgraph.execute({ query: '{ slow }' }, { ...aContext(), deadlineAt: Date.now() + 500 });

  expect(answer).toMatchObject({ errors: [{ path: ['slow'], extensions: { code: 'DEADLINE_EXCEEDED' } }] });
  await waitUntil(async () => (await sleeping()) === 0);
  expect(await clone.query('select from stock.mark')).toEqual([]);
  expect(await pid()).not.toBe(before);
});

test('after the deadline no statement begins, and a transaction is not committed', async () => {
  const late = { ...aContext(), deadlineAt: Date.now() + 50 };
  work = async () => {
    await waitUntil(() => Date.now() > late.deadlineAt);
    return database.query('insert into mark values (2)');
  };
  expect(await subgraph.execute({ query: '{ slow }' }, late)).toMatchObject({ errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] });

  const committing = withinDeadline(Date.now() + 500, () =>
    database.transaction(async (tx) => {
      await tx.query('insert into mark values (3)');
      const deadlineAt = runningDeadline() ?? 0;
      await waitUntil(() => Date.now() > deadlineAt);
    }),
  );
  await expect(committing).rejects.toEqual(expect.any(DeadlineExceeded));
  expect(await clone.query('select from stock.mark')).toEqual([]);
});

test('who waits for a connection of somebody that is cut off gets one, and keeps its own time', async () => {
  const cut = withinDeadline(Date.now() + 500, () => database.query(sleep));
  const waits = database.query('select 1 as one');

  await expect(cut).rejects.toMatchObject({ code: '57014' });
  expect(await waits).toEqual([{ one: 1 }]);

  const holds = database.query('select pg_sleep(0.2)');
  const late = withinDeadline(Date.now() + 1_000, () => database.query(sleep));
  await holds;
  await expect(late).rejects.toMatchObject({ code: '57014', message: expect.stringContaining('user request') });
});

test('a deadline that is further away than any timer reaches ends nothing', async () => {
  const rows = await withinDeadline(Number.MAX_SAFE_INTEGER, () => database.query("select pg_sleep(0.3), 'slept' as done"));

  expect(rows).toEqual([{ pg_sleep: '', done: 'slept' }]);
});

test('what a request leaves running is not bound by it any more', async () => {
  let left: Promise<unknown> = Promise.resolve();
  let go: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });
  await withinDeadline(Date.now() - 1, async () => {
    left = gone.then(() => database.query('select 2 as two'));
  });
  go();

  expect(await left).toEqual([{ two: 2 }]);
});

test('requests that are written together have the time of the last of them', async () => {
  const seen: (number | undefined)[] = [];
  const { add, drain } = batcher<string, null>({
    max: 8,
    run: async (items) => {
      seen.push(runningDeadline());
      return items.map(() => null);
    },
  });
  const [soon, later] = [Date.now() + 10_000, Date.now() + 20_000];

  await Promise.all([withinDeadline(soon, () => add('a')), withinDeadline(later, () => add('b'))]);
  await Promise.all([withinDeadline(soon, () => add('c')), add('d')]);
  await withinDeadline(soon, () => add('e'));
  await drain();

  expect(seen).toEqual([later, undefined, soon]);
});
