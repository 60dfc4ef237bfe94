import { aDatabase, type TestDatabase } from '@baton/testing';

let clone: TestDatabase;

beforeAll(async () => {
  clone = await aDatabase();
});
afterAll(() => clone.drop());

/** Documents that every order writes: nothing looks into them, and comparing them was the dearest part of ANALYZE. */
const documents = [
  'bus.event.payload',
  'orders.audit.detail',
  'orders.outbox.payload',
  'orders.saga.answer',
  'orders.saga.context',
  'orders.saga.state',
  'orders.sourcing_decision.decision',
  'orders.sourcing_decision.snapshot',
  'shipments.fulfilment.lane',
  'stock.outbox.payload',
];

test('nothing is learned of the documents that an order writes', async () => {
  const unlearned = await clone.query<{ readonly name: string }>(
    `select concat_ws('.', n.nspname, c.relname, a.attname) as name
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where a.attstattarget = 0`,
  );

  expect(unlearned.map(({ name }) => name)).toEqual(expect.arrayContaining(documents));
});

test('what events are looked up by is learned, and nothing else of them', async () => {
  await clone.query(
    `insert into bus.event (id, type, version, aggregate, at, actor, trace_id, payload)
     select 'evt_' || n, 'stock.moved', 1, 'level:' || n, now(), 'service:stock', 'trace', jsonb_build_object('n', n) from generate_series(1, 50) n`,
  );
  await clone.query('analyze bus.event');

  const learned = await clone.query(
    "select attname::text as name from pg_stats where schemaname = 'bus' and tablename = 'event' order by 1",
  );

  expect(learned).toEqual([{ name: 'id' }, { name: 'published_at' }, { name: 'seq' }]);
});
