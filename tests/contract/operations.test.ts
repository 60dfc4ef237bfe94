import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultLimits, limitVariables, publicVariables } from '@baton/gateway';
import { programVariables } from '@baton/platform';
import { inRepository } from '@baton/testing/repository';
import { ordersConfig } from '../../subgraphs/orders/src/config.ts';
import { stockConfig } from '../../subgraphs/stock/src/config.ts';

/** What stands in a table of docs/operations.md. */
interface Row {
  readonly section: string;
  readonly variable: string;
  readonly fallback: string;
}

const rows: readonly Row[] = readFileSync(inRepository('docs/operations.md'), 'utf8')
  .split(/^### /m)
  .slice(1)
  .flatMap((text) => {
    const [section = ''] = text.split('\n', 1);
    const found = text.matchAll(/^\| `([A-Z_]+)` \|[^|]*\| ([^|]*) \|/gm);
    return [...found].map(([, variable = '', fallback = '']) => ({ section, variable, fallback }));
  });

const isSource = (file: string): boolean => file.endsWith('.ts') && !/generated|node_modules|dist/.test(file);
const sourcesIn = (folder: string): string =>
  readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .map((file) => readFileSync(inRepository(path.join(folder, file)), 'utf8'))
    .join('\n');

/** What programs are made of. Each variable stands in them by its whole name, but for those of the limits. */
const programs = [
  'apps/baton/src',
  'gateway/src',
  'packages/platform/src',
  ...['orders', 'stock', 'shipments', 'customers', 'integrations'].map(srcOf),
];
const pattern =
  /\b(?:BATON_[A-Z_]*[A-Z]|OTEL_[A-Z_]*[A-Z]|(?:[A-Z]+_)?DATABASE_URL|(?:ORDERS|STOCK|SHIPMENTS|CUSTOMERS|INTEGRATIONS)_URL|NATS_URL|SUPERGRAPH_FILE|PORT|HOST|NODE_ENV)\b/g;
/** The prefix of the limits, and the placeholder of a message about one that is not named. */
const noVariable = new Set(['BATON_MAX']);

function srcOf(subgraph: string): string {
  return `subgraphs/${subgraph}/src`;
}

test('every variable that a program reads is documented, and nothing else is', () => {
  const read = programs.flatMap((folder) => sourcesIn(folder).match(pattern) ?? []).filter((name) => !noVariable.has(name));

  const documented = new Set(rows.map(({ variable }) => variable));

  expect(read).toContain('BATON_STOCK_SWEEP_EVERY_MS');
  expect([...documented].sort()).toEqual([...new Set([...read, ...Object.keys(limitVariables)])].sort());
});

test('no table names a variable twice', () => {
  const named = rows.map(({ section, variable }) => `${section} ${variable}`);

  expect(named).toEqual([...new Set(named)]);
});

/** The default that a schema gives, as the document writes it. */
const defaultOf = (schema: { safeParse(value: undefined): { data?: unknown } }): string => {
  const { data } = schema.safeParse(undefined);
  return data === undefined || (Array.isArray(data) && data.length === 0) ? 'none' : `\`${String(data)}\``;
};

test.each([
  ['Orders, wherever it runs', ordersConfig.shape],
  ['Stock, wherever it runs', stockConfig.shape],
  ['The public endpoint: `npm start`, `npm run start:gateway`', publicVariables],
])('the defaults are those of the schema: %s', (section, shape) => {
  const expected = Object.entries(shape).map(([variable, schema]) => ({ variable, fallback: defaultOf(schema) }));
  // It belongs to every program, and stands there.
  const own = expected.filter(({ variable }) => variable !== 'NODE_ENV');

  expect(rows.filter((row) => row.section === section).map(({ variable, fallback }) => ({ variable, fallback }))).toEqual(own);
});

test('the defaults of what every program reads are those of the schema', () => {
  const expected = Object.entries(programVariables).map(([variable, schema]) => ({ variable, fallback: defaultOf(schema) }));
  const listed = rows.filter(({ section, variable }) => section === 'Every program' && variable in programVariables);

  expect(listed.map(({ variable, fallback }) => ({ variable, fallback }))).toEqual(expected);
});

test('the limits and their defaults are those of the gateway', () => {
  const limits: Readonly<Record<string, number>> = defaultLimits;
  const expected = Object.entries(limitVariables).map(([variable, name]) => ({ variable, fallback: `\`${limits[name]}\`` }));
  const listed = rows.filter(({ section }) => section.startsWith('Limits of the public endpoint'));

  expect(listed.map(({ variable, fallback }) => ({ variable, fallback }))).toEqual(expected);
});
