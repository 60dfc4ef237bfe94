import type { Database, Sql } from '@baton/platform';
import type { BufferRule } from '../domain/buffer.ts';
import type { Location } from '../domain/location.ts';
import type { LevelKey, LevelQuantities } from '../domain/movement.ts';
import { type LocationRow, toLocation } from './location-repository.ts';
import { modelEntriesSql } from './sql/model-entries.ts';
import { keepOnePlan, modelRefreshSql, numbersMax } from './sql/model-refresh.ts';

/** A level as far as selling looks at it. */
export interface ModelLevel extends LevelKey, LevelQuantities {
  readonly version: number;
}

/** Settings that are not of one product. */
export interface ModelFacts {
  readonly locations: readonly Location[];
  readonly networks: readonly { readonly channel: string; readonly location: string }[];
  readonly buffers: readonly BufferRule[];
}

/** What one look at the database found out. */
export interface ModelNews {
  /** The newest number of the ledger. */
  readonly newest: bigint;
  /** The oldest transaction that may still be running, and the next that will be given out. */
  readonly oldest: bigint;
  readonly next: bigint;
  readonly settings: bigint;
  /** Null when the version was the known one. */
  readonly facts: ModelFacts | null;
  readonly levels: readonly ModelLevel[];
  /** What reservations past their time hold, everywhere. */
  readonly expired: readonly (LevelKey & { readonly quantity: number })[];
}

/** What the model keeps of a product beside its facts. */
export interface ModelEntry {
  readonly levels: ModelLevel[];
  readonly safetyStock: (LevelKey & { readonly quantity: number })[];
  readonly buffers: BufferRule[];
  readonly protections: { readonly channel: string; readonly quantity: number }[];
  /** From when on little is left, where a channel has it otherwise than the product. */
  readonly thresholds: { readonly channel: string; readonly low: number }[];
}

interface HeadRow {
  readonly kind: 'HEAD';
  readonly newest: bigint;
  readonly oldest: bigint;
  readonly next: bigint;
  readonly settings: bigint;
  readonly facts: (Omit<ModelFacts, 'locations'> & { readonly locations: readonly LocationRow[] }) | null;
}
type NewsRow = HeadRow | (ModelLevel & { readonly kind: 'LEVEL' | 'EXPIRED' });

/** Whether more was written since a place in the ledger than one look reads. */
export const isFarBehind = (place: bigint, newest: bigint): boolean => newest - place > BigInt(numbersMax);

/** Looks for what changed after a place in the ledger; null: for nothing but the place itself. */
export async function readNews(
  database: Pick<Database, 'batch'>,
  known: { readonly place: bigint | null; readonly settings: bigint | null },
): Promise<ModelNews> {
  const [, read = []] = await database.batch([
    { statement: keepOnePlan, values: [] },
    { statement: modelRefreshSql, values: [known.place, known.settings] },
  ]);
  // Its columns are those of the statement.
  const rows = read as readonly NewsRow[];
  const head = rows.find((row) => row.kind === 'HEAD');
  if (!head) throw new Error('The ledger has no place to read on from.');
  const levels: ModelLevel[] = [];
  const expired: (LevelKey & { quantity: number })[] = [];
  for (const row of rows) {
    if (row.kind === 'LEVEL') levels.push(levelOf(row));
    else if (row.kind === 'EXPIRED') expired.push({ sku: row.sku, location: row.location, quantity: row.reserved });
  }
  const facts = head.facts && { ...head.facts, locations: head.facts.locations.map(toLocation) };
  return { newest: head.newest, oldest: head.oldest, next: head.next, settings: head.settings, facts, levels, expired };
}

const levelOf = ({ sku, location, onHand, unavailable, allocated, reserved, version }: ModelLevel): ModelLevel => ({
  sku,
  location,
  onHand,
  unavailable,
  allocated,
  reserved,
  version,
});

type EntryRow =
  | (ModelLevel & { readonly kind: 'LEVEL' })
  | { readonly kind: 'SAFETY'; readonly sku: string; readonly location: string; readonly onHand: number }
  | { readonly kind: 'BUFFER'; readonly sku: string; readonly setting: BufferRule }
  | { readonly kind: 'PROTECTION' | 'THRESHOLD'; readonly sku: string; readonly onHand: number; readonly setting: string };

/** What stands of products and of their components, with the settings of each. Products without any of it are left out. */
export async function readEntries(database: Sql, skus: readonly string[]): Promise<ReadonlyMap<string, ModelEntry>> {
  const entries = new Map<string, ModelEntry>();
  for (const row of await database.query<EntryRow>(modelEntriesSql, [skus])) {
    const entry = entries.get(row.sku) ?? { levels: [], safetyStock: [], buffers: [], protections: [], thresholds: [] };
    entries.set(row.sku, entry);
    if (row.kind === 'LEVEL') entry.levels.push(levelOf(row));
    else if (row.kind === 'SAFETY') entry.safetyStock.push({ sku: row.sku, location: row.location, quantity: row.onHand });
    else if (row.kind === 'BUFFER') entry.buffers.push(row.setting);
    else if (row.kind === 'PROTECTION') entry.protections.push({ channel: row.setting, quantity: row.onHand });
    else entry.thresholds.push({ channel: row.setting, low: row.onHand });
  }
  return entries;
}
