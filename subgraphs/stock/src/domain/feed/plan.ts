import type { Movement } from '../movement.ts';
import { type Count, type CountedLevel, changedBy, correctionOf, counted, isSameCount, settled, supersedes } from './count.ts';
import { type FeedRow, feedQuantityMax, type RowOutcome, type RowProblem } from './feed.ts';

/** A row with everything in place. */
export interface GoodRow {
  readonly row: number;
  readonly sku: string;
  readonly quantity: number;
  readonly at: Date;
  readonly deltaId: string;
}

export interface RowVerdict {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly problem: RowProblem | null;
  readonly short: number;
}

export interface FeedPlan {
  readonly verdicts: readonly RowVerdict[];
  /** Each with the row that caused it. */
  readonly movements: readonly { readonly row: number; readonly movement: Movement }[];
  /** Levels of which a count or a difference changed, with the row that said so last. */
  readonly levels: readonly { readonly level: CountedLevel; readonly row: number }[];
  /** Changes that are remembered by their ids. */
  readonly deltas: readonly GoodRow[];
}

export interface FeedFacts {
  readonly feedId: string;
  /** Locked. */
  readonly levels: ReadonlyMap<string, CountedLevel>;
  /** When everything at the location was counted last: what was not named was none. */
  readonly floor: Date | null;
}

const verdict = (row: number, outcome: RowOutcome, problem: RowProblem | null = null, short = 0): RowVerdict => ({
  row,
  outcome,
  problem,
  short,
});

/** The count that stands for a level: its own, or none when everything at its location was counted since, and it was not there. */
export function countInForce({ count }: CountedLevel, floor: Date | null): Count | null {
  return floor !== null && (count === null || count.at.getTime() < floor.getTime()) ? { quantity: 0, at: floor } : count;
}

/** Of the rows of each product the one that counts; the others were said twice, or are older. */
export function bestCounts(rows: readonly GoodRow[]): Map<string, GoodRow> {
  const best = new Map<string, GoodRow>();
  for (const row of rows) {
    const before = best.get(row.sku);
    if (!before || supersedes(row, before)) best.set(row.sku, row);
  }
  return best;
}

/** What counts do to their levels. `movedSince` says what moved at a product after the instant of its best row. */
export function planCounts(rows: readonly GoodRow[], facts: FeedFacts, movedSince: (sku: string) => number): FeedPlan {
  const best = bestCounts(rows);
  const [verdicts, movements, levels]: [RowVerdict[], FeedPlan['movements'][number][], FeedPlan['levels'][number][]] = [[], [], []];
  for (const row of rows) {
    const level = facts.levels.get(row.sku);
    const winner = best.get(row.sku);
    if (!level || !winner) continue;
    const before = winner === row ? countInForce(level, facts.floor) : winner;
    if (isSameCount(row, before)) verdicts.push(verdict(row.row, 'DUPLICATE'));
    else if (!supersedes(row, before)) verdicts.push(verdict(row.row, 'STALE'));
    else {
      const after = settled(counted(level, { quantity: row.quantity, at: row.at }, movedSince(row.sku)));
      levels.push({ level: after.level, row: row.row });
      if (after.correction !== 0) {
        movements.push({ row: row.row, movement: correctionOf(level, after.correction, { reason: 'COUNT', document: facts.feedId }) });
      }
      verdicts.push(changed(row.row, after.correction, after.level, level));
    }
  }
  return { verdicts, movements, levels, deltas: [] };
}

/** A change that is known by its id. */
export type KnownDelta = Pick<GoodRow, 'sku' | 'quantity' | 'at'>;

/** What changes do to their levels, in the order of their rows. One that happened before the last count is inside of it. */
export function planDeltas(rows: readonly GoodRow[], facts: FeedFacts, known: ReadonlyMap<string, KnownDelta>): FeedPlan {
  const seen = new Map(known);
  const current = new Map(facts.levels);
  const said = new Map<string, number>();
  const [verdicts, movements, deltas]: [RowVerdict[], FeedPlan['movements'][number][], GoodRow[]] = [[], [], []];
  for (const row of rows) {
    const before = seen.get(row.deltaId);
    const level = current.get(row.sku);
    if (before) verdicts.push(repeated(row, before));
    if (before || !level) continue;
    seen.set(row.deltaId, row);
    deltas.push(row);
    const last = countInForce(level, facts.floor);
    if (last && row.at.getTime() <= last.at.getTime()) {
      verdicts.push(verdict(row.row, 'STALE'));
      continue;
    }
    const after = settled(changedBy(level, row.quantity));
    current.set(row.sku, after.level);
    said.set(row.sku, row.row);
    if (after.correction !== 0) {
      movements.push({ row: row.row, movement: correctionOf(level, after.correction, { reason: 'DELTA', document: facts.feedId }) });
    }
    verdicts.push(changed(row.row, after.correction, after.level, level));
  }
  const levels = [...said].flatMap(([sku, row]) => {
    const level = current.get(sku);
    return level ? [{ level, row }] : [];
  });
  return { verdicts, movements, levels, deltas };
}

function repeated(row: GoodRow, before: KnownDelta): RowVerdict {
  const isSame = before.sku === row.sku && before.quantity === row.quantity && before.at.getTime() === row.at.getTime();
  return isSame ? verdict(row.row, 'DUPLICATE') : verdict(row.row, 'FAILED', 'ID_REUSED');
}

function changed(row: number, correction: number, after: CountedLevel, before: CountedLevel): RowVerdict {
  const short = Math.max(0, after.difference);
  const outcome = correction !== 0 || after.difference !== before.difference ? 'CHANGED' : 'UNCHANGED';
  return verdict(row, outcome, short > 0 ? 'BELOW_PROMISED' : null, short);
}

/** What is known of a product that a row names. */
export interface NamedProduct {
  readonly isCounted: boolean;
  readonly isTrackedByLot: boolean;
}

/** Sorts rows into those that can take effect and those that cannot, with the reason. */
export function checkRows(
  rows: readonly FeedRow[],
  feed: { readonly kind: 'FULL' | 'NONZERO' | 'DELTA'; readonly countedAt: Date; readonly earliest: Date; readonly latest: Date },
  products: ReadonlyMap<string, NamedProduct>,
): { readonly good: GoodRow[]; readonly failed: RowVerdict[] } {
  const [good, failed]: [GoodRow[], RowVerdict[]] = [[], []];
  for (const row of rows) {
    const problem = problemOf(row, feed, products);
    const { sku, quantity } = row;
    if (problem !== null || sku === null || quantity === null) failed.push(verdict(row.row, 'FAILED', problem ?? 'UNREADABLE'));
    else good.push({ row: row.row, sku, quantity, at: row.occurredAt ?? feed.countedAt, deltaId: row.deltaId ?? '' });
  }
  return { good, failed };
}

function problemOf(
  row: FeedRow,
  feed: { readonly kind: 'FULL' | 'NONZERO' | 'DELTA'; readonly earliest: Date; readonly latest: Date },
  products: ReadonlyMap<string, NamedProduct>,
): RowProblem | null {
  if (row.problem !== null) return row.problem;
  const { sku, quantity } = row;
  if (sku === null) return 'NO_SKU';
  const isDelta = feed.kind === 'DELTA';
  if (quantity === null || Math.abs(quantity) > feedQuantityMax || (isDelta ? quantity === 0 : quantity < 0)) return 'NO_QUANTITY';
  if (row.occurredAt !== null && row.occurredAt > feed.latest) return 'IN_THE_FUTURE';
  if (row.occurredAt !== null && row.occurredAt < feed.earliest) return 'TOO_OLD';
  if (isDelta && row.deltaId === null) return 'NO_ID';
  const product = products.get(sku);
  if (!product) return 'UNKNOWN_PRODUCT';
  if (!product.isCounted) return 'NOT_COUNTED';
  return product.isTrackedByLot ? 'TRACKED_BY_LOT' : null;
}
