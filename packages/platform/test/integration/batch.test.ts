import { connectDatabase, type Database, sql } from '@baton/platform';
import { aDatabase, type TestDatabase } from '@baton/testing';

let clone: TestDatabase;
/** With one connection, so that each batch finds what the one before left behind. */
let database: Database;

const add = sql('test.add', 'insert into mark (n) values ($1::int) returning n');
const divide = sql('test.divide', 'select 1 / $1::int as quotient');
const count = sql('test.count', 'select count(*)::int as marks from mark');
const marks = async (): Promise<unknown> => (await clone.query('select n from orders.mark order by n')).map(({ n }) => n);

beforeAll(async () => {
  clone = await aDatabase();
  await clone.query('create table orders.mark (n int unique deferrable initially deferred)');
  await clone.query('grant all on orders.mark to baton_orders');
});
beforeEach(async () => {
  await clone.query('truncate orders.mark');
  database = connectDatabase({ url: clone.url, schema: 'orders', role: 'baton_orders', poolSize: 1 });
});
afterEach(() => database.close());
afterAll(() => clone.drop());

test('answers the rows of each of its statements, which see what those before them did', async () => {
  const answers = await database.batch([
    { statement: add, values: [1] },
    { statement: add, values: [2] },
    { statement: count, values: [] },
  ]);

  expect(answers).toEqual([[{ n: 1 }], [{ n: 2 }], [{ marks: 2 }]]);
  expect(database.statements.count()).toBe(3);
});

test('columns arrive as they were, whatever is in them', async () => {
  const columns = sql(
    'test.columns',
    'select $1::text[] as texts, $2::bigint[] as numbers, $3::boolean[] as answers, $4::timestamptz[] as instants',
  );
  const texts = [
    '',
    'plain',
    'with "quotes"',
    'back\\slash\\"',
    '{a,b}',
    'NULL',
    null,
    '{"json": "\\"x\\""}',
    'line\nbreak',
    'ünï→',
    '"ünï" → "\u{1f642}"',
    'a\t"tab"\\',
  ];
  const instants = [new Date('2026-03-01T00:00:00Z'), null];

  const values = [texts, [1, 2n ** 60n, null], [true, false, null], instants];
  expect(await database.batch([{ statement: columns, values }])).toEqual([
    [{ texts, numbers: [1n, 2n ** 60n, null], answers: [true, false, null], instants }],
  ]);
  expect(await database.query(columns, [[], [], [], []])).toEqual([{ texts: [], numbers: [], answers: [], instants: [] }]);
});

test('is all or nothing: what comes before and after a statement that fails does not happen, and the connection goes on', async () => {
  const failing = database.batch([
    { statement: add, values: [1] },
    { statement: divide, values: [0] },
    { statement: count, values: [] },
  ]);
  await expect(failing).rejects.toMatchObject({ code: '22012' });
  expect(await marks()).toEqual([]);

  // `count` was sent and never prepared, `add` and `divide` were: each is known for what it is.
  const [, quotient, counted] = await database.batch([
    { statement: add, values: [3] },
    { statement: divide, values: [1] },
    { statement: count, values: [] },
  ]);
  expect([quotient, counted, await database.query(count)]).toEqual([[{ quotient: 1 }], [{ marks: 1 }], [{ marks: 1 }]]);
});

test('what the commit itself refuses is refused', async () => {
  const twice = database.batch([
    { statement: add, values: [7] },
    { statement: add, values: [7] },
  ]);

  await expect(twice).rejects.toMatchObject({ code: '23505' });
  expect(await marks()).toEqual([]);
});

test('a value that cannot be written leaves nothing of its batch', async () => {
  const circle: Record<string, unknown> = {};
  circle['itself'] = circle;
  const failing = database.batch([
    { statement: add, values: [1] },
    { statement: add, values: [circle] },
  ]);

  await expect(failing).rejects.toThrow('circular');
  expect(await database.batch([{ statement: count, values: [] }])).toEqual([[{ marks: 0 }]]);
});

test('many at once, some of which fail, do not disturb each other', async () => {
  const several = connectDatabase({ url: clone.url, schema: 'orders', role: 'baton_orders', poolSize: 3 });
  const outcomes = await Promise.allSettled(
    Array.from({ length: 60 }, (_, n) =>
      several.batch([
        { statement: add, values: [n] },
        { statement: divide, values: [n % 4] },
      ]),
    ),
  );
  await several.close();

  const failed = outcomes.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []));
  expect(failed).toEqual(Array.from({ length: 15 }, (_, n) => n * 4));
  expect(await marks()).toEqual(Array.from({ length: 60 }, (_, n) => n).filter((n) => n % 4 !== 0));
});
