import pg from 'pg';

const schemas = ['orders', 'stock', 'shipments', 'customers', 'bus'];
const consumers = ['orders', 'stock', 'shipments', 'customers', 'integrations'];
/** What is empty again once an order has come to rest, or counts what was read. */
const passing = new Set(['outbox', 'parked_event', 'consumer_position']);
/** Ids begin with the time. A copy's begin with its number instead, in a past that no clock of ours has known; ids of one moment differ only at their end. */
const idPattern = '([a-z]{3}_)[0-9A-HJKMNP-TV-Z]{6}([0-9A-HJKMNP-TV-Z]{20})';
/** Stands in the originals where a copy's number comes. */
const marker = '@@@@@@';
/** Copies written by one statement: enough that a statement costs nothing, few enough that their rows lie together. */
const copiesAtOnce = 5;
/** A core each. */
const connections = 2;
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

/** The numbers of copies, both ends included. */
export interface Copies {
  readonly first: number;
  readonly last: number;
}

/** What is copied: the rows that were there when it was taken, kept beside the tables with a mark where each id differs from copy to copy. */
export interface Originals {
  /** Orders among them. */
  readonly orders: number;
  /**
   * Writes them once more for each number, with ids of their own: a history that nobody has to wait for. Baton stands still meanwhile, or it would work on
   * what is half there. Foreign keys and triggers are off while it is written (the copies are as whole as the originals); CHECKs, indexes and everything else
   * hold. Answers the rows that were written.
   */
  copy(copies: Copies): Promise<number>;
}

/** Takes what was written since `before` as the originals of a history. */
export async function takeOriginals(url: string, before: RowCounts): Promise<Originals> {
  const after = await rowCounts(url);
  const grown = [...after].filter(([table, count]) => count > (before.get(table) ?? 0) * 1.5 + 100).map(([table]) => table);
  const tables: Template[] = [];
  await withClient(url, async (client) => {
    await client.query('create schema original');
    for (const table of grown) tables.push(await takeTable(client, table));
  });
  // The largest first, so that no connection is left with it.
  tables.sort((one, other) => other.rows - one.rows);
  return { orders: tables.find(({ table }) => table === 'orders."order"')?.rows ?? 0, copy: (copies) => copyAll(url, tables, copies) };
}

async function copyAll(url: string, tables: readonly Template[], copies: Copies): Promise<number> {
  const waiting = [...tables];
  let written = 0;
  await Promise.all(
    Array.from({ length: connections }, () =>
      withClient(url, async (client) => {
        await client.query('set session_replication_role = replica');
        await client.query('set synchronous_commit = off');
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          for (let first = copies.first; first <= copies.last; first += copiesAtOnce) {
            const { rowCount } = await client.query(next.insert, [first, Math.min(copies.last, first + copiesAtOnce - 1)]);
            written += rowCount ?? 0;
          }
          // Else the server would do it while something is measured.
          await client.query(`vacuum (analyze) ${next.table}`);
        }
      }),
    ),
  );
  // What the copied events say stands in the copied rows already.
  await withClient(url, async (client) => {
    for (const schema of consumers) await client.query(`update ${schema}.consumer_position set seq = (select max(seq) from bus.event)`);
    await client.query('checkpoint');
  });
  return written;
}

interface Template {
  readonly table: string;
  readonly rows: number;
  /** The copies from $1 to $2. */
  readonly insert: string;
}

async function takeTable(client: pg.Client, table: string): Promise<Template> {
  const columns = await columnsOf(client, table);
  const original = `original.${table.replaceAll(/\W/g, '_')}`;
  // What the first load wrote (a key without an id of ours) is there once.
  const copyable = columns
    .filter(({ isUnique, holdsId }) => isUnique && holdsId)
    .map(({ name }) => `coalesce(${name} ~ '${idPattern}', true)`);
  const marked = columns.map(({ name, holdsId }) =>
    holdsId ? `regexp_replace(${name}::text, '${idPattern}', '\\1${marker}\\2', 'g') as ${name}` : name,
  );
  const { rowCount } = await client.query(
    `create unlogged table ${original} as select ${marked.join(', ')} from ${table} where ${copyable.join(' and ') || 'true'}`,
  );
  const insert = `insert into ${table} (${columns.map(({ name }) => name).join(', ')}) overriding system value
    select ${columns.map((column) => copiedValue(table, column)).join(', ')}
    from (select nth, '00' || lpad(upper(to_hex(nth)), 4, '0') as mark from generate_series($1::int, $2::int) as nth) as copy cross join ${original} as made`;
  return { table, rows: rowCount ?? 0, insert };
}

function copiedValue(table: string, { name, type, isKey, holdsId }: Column): string {
  if (table === 'stock.stock_movement' && name === 'version') return `made.version + copy.nth * ${versionsPerCopy}`;
  if (holdsId) return `replace(made.${name}, '${marker}', copy.mark)${type === 'text' ? '' : `::${type}`}`;
  // A number or a key of the client's that no two rows share.
  return isKey ? `made.${name} || '-' || copy.nth` : `made.${name}`;
}

interface Column {
  readonly name: string;
  readonly type: string;
  /** Part of a unique key. */
  readonly isUnique: boolean;
  /** A unique text that is no id of ours. */
  readonly isKey: boolean;
  /** With an id of ours in it, somewhere. */
  readonly holdsId: boolean;
}

/** The columns that are written. Generated numbers are left to the database. */
async function columnsOf(client: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await client.query<{ name: string; type: string; isLast: boolean; isUnique: boolean }>(
    `select quote_ident(attname) as name, format_type(atttypid, atttypmod) as type,
       exists (select from pg_index where indrelid = attrelid and indisunique and (indkey::int[])[indnkeyatts - 1] = attnum) as "isLast",
       exists (select from pg_index where indrelid = attrelid and indisunique and attnum = any (indkey::int[])) as "isUnique"
     from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = '' order by attnum`,
    [table],
  );
  const described: Column[] = [];
  for (const { name, type, isLast, isUnique } of rows) {
    const holdsId = /^(text|json|char)/.test(type) && (await holdsIds(client, table, name));
    const isText = type === 'text';
    described.push({ name, type, isUnique: isUnique && isText, isKey: isText && isLast && !holdsId, holdsId });
  }
  return described;
}

async function holdsIds(client: pg.Client, table: string, column: string): Promise<boolean> {
  const { rows } = await client.query<{ holds: boolean }>(`select bool_or(${column}::text ~ '${idPattern}') as holds from ${table}`);
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
