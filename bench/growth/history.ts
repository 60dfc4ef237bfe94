import pg from 'pg';

const schemas = ['orders', 'stock', 'shipments', 'customers', 'bus'];
const consumers = ['orders', 'stock', 'shipments', 'customers', 'integrations'];
/** What is empty again once an order has come to rest, or counts what was read. */
const passing = new Set(['outbox', 'parked_event', 'consumer_position']);
/** Ids begin with the time. A copy's begin with its number instead, in a past that no clock of ours has known; ids of one moment differ only at their end. */
const idPattern = '([a-z]{3}_)[0-9A-HJKMNP-TV-Z]{6}([0-9A-HJKMNP-TV-Z]{20})';
const copiedId = '[a-z]{3}_00[0-9A-F]{4}[0-9A-HJKMNP-TV-Z]{20}';
/** More than the movements that a level had when it was copied. */
const versionsPerCopy = 1_000_000;

export type RowCounts = ReadonlyMap<string, number>;

/** Rows of every table. */
export async function rowCounts(url: string): Promise<RowCounts> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ table: string }>(
      "select format('%I.%I', schemaname, tablename) as table from pg_tables where schemaname = any ($1) and tablename not like '\\_%' and tablename <> all ($2)",
      [schemas, [...passing]],
    );
    const counts = new Map<string, number>();
    for (const { table } of rows) {
      const counted = await client.query<{ count: string }>(`select count(*) from ${table}`);
      counts.set(table, Number(counted.rows[0]?.count ?? 0));
    }
    return counts;
  });
}

/** Of `table`, those that no copy made. */
export async function originalRows(url: string, table: string): Promise<number> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ count: string }>(
      `select count(*) from ${table} as kept where to_jsonb(kept)::text !~ '${copiedId}'`,
    );
    return Number(rows[0]?.count ?? 0);
  });
}

/** The numbers of copies, both ends included. */
export interface Copies {
  readonly first: number;
  readonly last: number;
}

/**
 * Copies what the orders so far have written, once for each number, with ids of their own: a history that nobody has to wait for. Baton stands
 * still meanwhile, or it would work on what is half there. Foreign keys and triggers are off while
 * it is written (the copies are as whole as the originals); CHECKs, indexes and everything else hold. Answers the rows that were written.
 */
export async function addHistory(url: string, copies: Copies, before: RowCounts): Promise<number> {
  const after = await rowCounts(url);
  const grown = [...after].filter(([table, count]) => count > (before.get(table) ?? 0) * 1.5 + 100).map(([table]) => table);
  return withClient(url, async (client) => {
    await client.query('set session_replication_role = replica');
    let written = 0;
    for (const table of grown) written += await copyTable(client, table, copies);
    // What the copied events say stands in the copied rows already.
    for (const schema of consumers) await client.query(`update ${schema}.consumer_position set seq = (select max(seq) from bus.event)`);
    await client.query('set session_replication_role = origin');
    await client.query('analyze');
    return written;
  });
}

async function copyTable(client: pg.Client, table: string, copies: Copies): Promise<number> {
  const columns = await columnsOf(client, table);
  const list = columns.map(({ name }) => name).join(', ');
  const values = columns.map(({ name, isKey }) => copiedValue(table, name, isKey)).join(', ');
  // What the first load wrote (a key without an id of ours) is there once.
  const copyable = columns.filter(({ holdsId }) => holdsId).map(({ name }) => ` and coalesce(${name} ~ '${idPattern}', true)`);
  await client.query(
    `create temporary table original as select * from ${table} as kept where to_jsonb(kept)::text !~ '${copiedId}'${copyable.join('')}`,
  );
  const { rowCount } = await client.query(
    `insert into ${table} (${list}) overriding system value
     select ${values}
     from original as kept cross join generate_series($1::int, $2::int) as copy (nth)
     cross join lateral jsonb_populate_record(null::${table},
       regexp_replace(to_jsonb(kept)::text, '${idPattern}', '\\100' || lpad(upper(to_hex(copy.nth)), 4, '0') || '\\2', 'g')::jsonb) as made`,
    [copies.first, copies.last],
  );
  await client.query('drop table original');
  return rowCount ?? 0;
}

function copiedValue(table: string, column: string, isKey: boolean): string {
  if (table === 'stock.stock_movement' && column === 'version') return `made.version + copy.nth * ${versionsPerCopy}`;
  // A number or a key of the client's that no two rows share.
  return isKey ? `made.${column} || '-' || copy.nth` : `made.${column}`;
}

interface Column {
  readonly name: string;
  /** A unique text that is no id of ours. */
  readonly isKey: boolean;
  /** Part of a unique key, with an id of ours in it. */
  readonly holdsId: boolean;
}

/** The columns that are written. Generated numbers are left to the database. */
async function columnsOf(client: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await client.query<{ name: string; isText: boolean; isUnique: boolean; isPart: boolean }>(
    `select quote_ident(attname) as name, atttypid = 'text'::regtype as "isText",
       exists (select from pg_index where indrelid = attrelid and indisunique and (indkey::int[])[indnkeyatts - 1] = attnum) as "isUnique",
       exists (select from pg_index where indrelid = attrelid and indisunique and attnum = any (indkey::int[])) as "isPart"
     from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = '' order by attnum`,
    [table],
  );
  const described: Column[] = [];
  for (const { name, isText, isUnique, isPart } of rows) {
    const holdsId = isText && isPart && (await holdsIds(client, table, name));
    described.push({ name, isKey: isText && isUnique && !holdsId, holdsId });
  }
  return described;
}

async function holdsIds(client: pg.Client, table: string, column: string): Promise<boolean> {
  const { rows } = await client.query<{ holds: boolean }>(`select bool_or(${column} ~ '${idPattern}') as holds from ${table}`);
  return rows[0]?.holds === true;
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
