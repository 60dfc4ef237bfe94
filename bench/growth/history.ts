import pg from 'pg';

const schemas = ['orders', 'stock', 'shipments', 'customers', 'bus'];
/** What is empty again once an order has come to rest, or counts what was read. */
const passing = new Set(['outbox', 'parked_event', 'consumer_position']);
/** Ids end in six characters of randomness that a copy replaces; what stands before them differs for each. */
const idPattern = '([a-z]{3}_[0-9A-HJKMNP-TV-Z]{20})[0-9A-HJKMNP-TV-Z]{6}';
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

/**
 * Copies what the orders so far have written, `copies` times, with ids of their own: a history that nobody has to wait for. Foreign keys and triggers are off while
 * it is written (the copies are as whole as the originals); CHECKs, indexes and everything else hold. Answers the rows that were written.
 */
export async function addHistory(url: string, copies: number, before: RowCounts): Promise<number> {
  const after = await rowCounts(url);
  const grown = [...after].filter(([table, count]) => count > (before.get(table) ?? 0) * 1.5 + 100).map(([table]) => table);
  return withClient(url, async (client) => {
    await client.query('set session_replication_role = replica');
    let written = 0;
    for (const table of grown) written += await copyTable(client, table, copies);
    await client.query('set session_replication_role = origin');
    await client.query('analyze');
    return written;
  });
}

async function copyTable(client: pg.Client, table: string, copies: number): Promise<number> {
  const columns = await columnsOf(client, table);
  const list = columns.map(({ name }) => name).join(', ');
  const values = columns.map(({ name, isKey }) => copiedValue(table, name, isKey)).join(', ');
  await client.query(`create temporary table original as table ${table}`);
  // A copy's number, as six characters of an id.
  const { rowCount } = await client.query(
    `insert into ${table} (${list}) overriding system value
     select ${values}
     from original as kept cross join generate_series(1, $1::int) as copy (nth)
     cross join lateral jsonb_populate_record(null::${table},
       regexp_replace(to_jsonb(kept)::text, '${idPattern}', '\\1' || lpad(upper(to_hex(copy.nth)), 6, '0'), 'g')::jsonb) as made`,
    [copies],
  );
  await client.query('drop table original');
  return rowCount ?? 0;
}

function copiedValue(table: string, column: string, isKey: boolean): string {
  if (table === 'stock.stock_movement' && column === 'version') return `made.version + copy.nth * ${versionsPerCopy}`;
  // A number or a key of the client's that no two rows share.
  return isKey ? `made.${column} || '-' || copy.nth` : `made.${column}`;
}

/** The columns that are written, and whether each alone is unique text that is no id of ours. Generated numbers are left to the database. */
async function columnsOf(client: pg.Client, table: string): Promise<{ readonly name: string; readonly isKey: boolean }[]> {
  const { rows } = await client.query<{ name: string; isText: boolean; isUnique: boolean }>(
    `select quote_ident(attname) as name, atttypid = 'text'::regtype as "isText",
       exists (select from pg_index where indrelid = attrelid and indisunique and (indkey::int[])[indnkeyatts - 1] = attnum) as "isUnique"
     from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = '' order by attnum`,
    [table],
  );
  const described: { name: string; isKey: boolean }[] = [];
  for (const { name, isText, isUnique } of rows) {
    const isKey = isText && isUnique && !(await holdsIds(client, table, name));
    described.push({ name, isKey });
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
