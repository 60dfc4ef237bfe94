import { readFileSync } from 'node:fs';
import { inRepository, subgraphs, type TestDatabase } from '@baton/testing';

/** The columns that may hold personal data by the word of the Prisma schemas, as in `orders.order_address.name`. */
export function personalColumns(): readonly string[] {
  return subgraphs.flatMap((subgraph) => {
    const schema = readFileSync(inRepository('prisma', subgraph, 'schema.prisma'), 'utf8');
    return [...schema.matchAll(/^model \w+ \{$([\s\S]*?)^\}$/gm)].flatMap(([, body = '']) => {
      const table = /@@map\("(\w+)"\)/.exec(body)?.[1];
      return [...body.matchAll(/@personal\s+(\w+)\s(.*)$/gm)].map(
        ([, field, rest = '']) => `${subgraph}.${table}.${/@map\("(\w+)"\)/.exec(rest)?.[1] ?? field}`,
      );
    });
  });
}

/** Every column of every table in which one of the words stands, whatever the case; the bytes of JSON and text alike. */
export async function columnsHolding(database: TestDatabase, words: readonly string[]): Promise<readonly string[]> {
  const tables = await database.query<{ schema: string; name: string }>(
    `select schemaname as schema, tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1, 2`,
  );
  const found: string[] = [];
  for (const { schema, name } of tables) {
    const columns = await database.query<{ key: string }>(
      `select distinct cell.name as key from ${schema}."${name}" t, jsonb_each_text(to_jsonb(t)) as cell (name, content) where cell.content ilike any($1) order by 1`,
      [words.map((word) => `%${word}%`)],
    );
    found.push(...columns.map((column) => `${schema}.${name}.${column.key}`));
  }
  return found;
}
