/**
 * Each subgraph's role in the database reaches its own schema, its jobs and the log of events, and nothing else; it owns none of its tables and cannot change
 * what is history. Read from the catalogue, over all tables that there are. The last test plants what must be seen.
 */
import { aDatabase, type SubgraphName, subgraphs, type TestDatabase } from '@baton/testing';

/** What each keeps and never rewrites. Adding and reading are all that is left. */
const history: Readonly<Record<SubgraphName, readonly string[]>> = {
  customers: ['audit'],
  integrations: ['audit', 'automation_version', 'webhook_attempt'],
  orders: ['audit', 'backorder_fill', 'inspection', 'return_receipt', 'sourcing_decision', 'timeline_entry'],
  shipments: ['audit', 'tracking_event', 'vendor_invoice_difference', 'vendor_invoice_line'],
  stock: ['audit', 'level_checkpoint', 'lot_shipment', 'stock_movement', 'transfer_change'],
};

let database: TestDatabase;
beforeAll(async () => {
  database = await aDatabase();
});
afterAll(async () => {
  await database?.drop();
});

interface Right {
  readonly schema: string;
  readonly name: string;
  readonly rights: readonly string[];
}

/** By the database's own reckoning: what is granted to the role, to everybody, or through another role. */
const rightsOf = (at: TestDatabase, subgraph: SubgraphName): Promise<Right[]> =>
  at.query<Right>(
    `select * from (
       select n.nspname as schema, c.relname as name, array(
         select kind from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) as kind where has_table_privilege($1, c.oid, kind)) as rights
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_toast') as rights
     where rights <> '{}' order by 1, 2`,
    [`baton_${subgraph}`],
  );

async function schemasOf(at: TestDatabase, subgraph: SubgraphName): Promise<string[]> {
  return [...new Set((await rightsOf(at, subgraph)).map(({ schema }) => schema))];
}

describe.each(subgraphs)('the role of %s', (subgraph) => {
  const role = `baton_${subgraph}`;

  test('reaches its own schema, its jobs and the log of events', async () => {
    expect(await schemasOf(database, subgraph)).toEqual(['bus', subgraph, `${subgraph}_jobs`]);
  });

  test('is nobody else, and may do nothing to the server', async () => {
    const found = await database.query(
      `select rolsuper or rolcreaterole or rolcreatedb or rolcanlogin or rolreplication or rolbypassrls as powerful,
         array(select m.roleid::regrole::text from pg_auth_members m where m.member = r.oid) as roles from pg_roles r where rolname = $1`,
      [role],
    );
    expect(found).toEqual([{ powerful: false, roles: [] }]);
  });

  test('owns no table of its schema and none of the log, and makes none', async () => {
    const owned = await database.query(
      `select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where pg_get_userbyid(c.relowner) = $1 and n.nspname not in ($2, 'pg_toast')`,
      [role, `${subgraph}_jobs`],
    );
    const makes = await database.query('select nspname from pg_namespace where has_schema_privilege($1, oid, $2) and nspname <> $3', [
      role,
      'CREATE',
      `${subgraph}_jobs`,
    ]);
    expect({ owned, makes }).toEqual({ owned: [], makes: [] });
  });

  test('adds to what is history and reads it, no more', async () => {
    const rights = await rightsOf(database, subgraph);
    const of = (schema: string, name: string): readonly string[] | undefined =>
      rights.find((right) => right.schema === schema && right.name === name)?.rights;
    for (const name of history[subgraph]) expect({ name, rights: of(subgraph, name) }).toEqual({ name, rights: ['SELECT', 'INSERT'] });
    expect(of('bus', 'event')).toEqual(['SELECT', 'INSERT', 'DELETE']);
    expect(of('bus', '_platform_migrations')).toBeUndefined();
    expect(of(subgraph, '_prisma_migrations')).toBeUndefined();
  });

  test('is refused what belongs to others', async () => {
    const own = database.connect(subgraph, { poolSize: 1 });
    for (const other of subgraphs.filter((each) => each !== subgraph))
      await expect(own.query(`select from ${other}.audit`)).rejects.toThrow(`permission denied for schema ${other}`);
    await expect(own.query('update audit set actor = actor')).rejects.toThrow('permission denied for table audit');
  });
});

test('what is granted by mistake is seen', async () => {
  const planted = await aDatabase();
  try {
    await planted.query('grant select on stock.stock_level to baton_orders');
    await planted.query('grant insert on customers.customer to public');
    expect(await schemasOf(planted, 'orders')).toEqual(['bus', 'customers', 'orders', 'orders_jobs', 'stock']);
  } finally {
    await planted.drop();
  }
});
