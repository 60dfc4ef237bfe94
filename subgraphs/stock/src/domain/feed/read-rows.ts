import { err, ok, type Result } from '@baton/kernel';
import { type FeedRow, feedDeltaIdLengthMax, type RowProblem } from './feed.ts';

export type FeedFormat = 'CSV' | 'JSONL';

type Fields = Readonly<Partial<Record<(typeof columns)[number], unknown>>>;
const columns = ['sku', 'quantity', 'occurredAt', 'id'] as const;
const skuLengthMax = 100;

/** Reads lines one after the other. Blank ones are no rows. */
export type ReadLine = (line: string, row: number) => FeedRow | null;

/** How the lines of a feed are read. A CSV begins with a line that names its columns, of which others than ours are passed over. */
export function rowReader(format: FeedFormat, header: string): Result<ReadLine, string> {
  if (format === 'JSONL') return ok((line, row) => (line.trim() === '' ? null : rowFrom(jsonFields(line), row)));
  const names = csvFields(header.replace(/^\uFEFF/, '')) ?? [];
  const missing = ['sku', 'quantity'].filter((name) => !names.includes(name));
  if (missing.length > 0) return err(`A CSV begins with the names of its columns; it has no ${missing.join(' and no ')}.`);
  return ok((line, row) => (line.trim() === '' ? null : rowFrom(named(names, csvFields(line)), row)));
}

/** The rows of a text, numbered from `firstRow`. */
export function readRows(format: FeedFormat, text: string, firstRow: number): Result<FeedRow[], string> {
  const lines = text.split(/\r?\n/);
  const [header = ''] = lines;
  const reader = rowReader(format, header);
  if (!reader.ok) return reader;
  const rows: FeedRow[] = [];
  for (const line of format === 'CSV' ? lines.slice(1) : lines) {
    const row = reader.value(line, firstRow + rows.length);
    if (row) rows.push(row);
  }
  return ok(rows);
}

function named(names: readonly string[], values: readonly string[] | null): Fields | null {
  if (values?.length !== names.length) return null;
  const pairs = names.map((name, position) => [name, values[position] ?? ''] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}

function jsonFields(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line);
    // Any object: its fields are checked one by one.
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

function rowFrom(fields: Fields | null, row: number): FeedRow {
  const none = { row, sku: null, quantity: null, occurredAt: null, deltaId: null };
  if (fields === null) return { ...none, problem: 'UNREADABLE' };
  const sku = textOf(fields.sku, skuLengthMax);
  const quantity = integerOf(fields.quantity);
  const deltaId = textOf(fields.id, feedDeltaIdLengthMax);
  const occurredAt = fields.occurredAt == null ? null : instantOf(fields.occurredAt);
  let problem: RowProblem | null = null;
  if (sku === null) problem = 'NO_SKU';
  else if (quantity === null) problem = 'NO_QUANTITY';
  else if (fields.occurredAt != null && occurredAt === null) problem = 'NO_TIME';
  return { row, sku, quantity, occurredAt, deltaId, problem };
}

function textOf(value: unknown, lengthMax: number): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text !== '' && text.length <= lengthMax && !text.includes('\u0000') ? text : null;
}

function integerOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^[+-]?\d{1,9}$/.test(value.trim()) ? Number(value) : value;
  // What fits a column of the database; the rules of a quantity come later.
  return typeof number === 'number' && Number.isInteger(number) && Math.abs(number) <= 2_000_000_000 ? number : null;
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant with its offset; a local time says nothing without its zone. */
export function instantOf(value: unknown): Date | null {
  if (typeof value !== 'string' || !instant.test(value)) return null;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** The fields of a CSV line after RFC 4180: quoted where they hold a comma or a quote, which is doubled. Null when a quote is left open. */
export function csvFields(line: string): string[] | null {
  const fields: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  for (;;) {
    const found = field.exec(line);
    if (!found) return null;
    const [, quoted, plain = '', end] = found;
    fields.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'));
    if (end === '') return fields;
  }
}
