import { eachAlone, emit, type Tx } from '@baton/platform';
import type { CountedLevel } from '../../domain/feed/count.ts';
import { earliestOfFeeds, type FeedRow, feedClockAheadMsMax } from '../../domain/feed/feed.ts';
import { bestCounts, checkRows, type FeedFacts, type FeedPlan, type GoodRow, planCounts, planDeltas } from '../../domain/feed/plan.ts';
import {
  advanceFeed,
  applyingFeeds,
  claimFeed,
  endFeed,
  type Feed,
  insertDeltas,
  knownDeltas,
  lockCountedLevels,
  lockCountedLocation,
  lockUnnamedLevels,
  movedSince,
  namedProducts,
  namelessRow,
  nextRows,
  saveCounts,
  saveLocationCount,
  saveVerdicts,
} from '../../persistence/feed-repository.ts';
import { type CausedMovement, ensureLevels } from '../../persistence/ledger-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { recordMovements } from '../record-movements.ts';

/**
 * Rows that take effect together. The planner joins what comes out of a `with` by nested loops, so the cost of a row grows with them: 255 µs of the database at
 * 1000, 180 µs at 250. Few also means that nobody waits long for their levels.
 */
export const feedRowsPerStep = 250;
const feedsPerLookMax = 100;

/** Applies every feed that is complete, step by step. Answers how many steps were taken. */
export async function applyFeeds(ports: UseCasePorts): Promise<number> {
  let steps = 0;
  await eachAlone(await applyingFeeds(ports.database, feedsPerLookMax), async (id) => {
    while ((await applyStep(ports, id)) !== null) steps += 1;
  });
  return steps;
}

/**
 * The next step of a feed: some of its rows, or of what it does not name, or its end, in one transaction with how far it got. Whoever is killed leaves
 * the steps that were committed, and the next goes on behind them. Null when there is nothing to do, or somebody else does it just now.
 */
export function applyStep(ports: UseCasePorts, feedId: string): Promise<Feed | null> {
  return ports.database.transaction(async (tx) => {
    const feed = await claimFeed(tx, feedId);
    if (!feed) return null;
    const floor = await lockCountedLocation(tx, feed.location);
    const rows = await nextRows(tx, feed, feedRowsPerStep);
    if (rows.length > 0) return applyRows(tx, { feed, floor, rows }, ports);
    return (await zeroUnnamed(tx, { feed, floor }, ports)) ?? (await finish(tx, feed, ports));
  });
}

async function applyRows(
  tx: Tx,
  { feed, floor, rows }: { readonly feed: Feed; readonly floor: Date | null; readonly rows: readonly FeedRow[] },
  ports: UseCasePorts,
): Promise<Feed | null> {
  const skus = [...new Set(rows.flatMap((row) => row.sku ?? []))];
  const now = ports.clock.now();
  const bounds = { earliest: earliestOfFeeds(now), latest: new Date(now.getTime() + feedClockAheadMsMax) };
  const { good, failed } = checkRows(rows, { ...feed, ...bounds }, await namedProducts(tx, skus));
  const plan = await planOf(tx, { feed, floor, good });
  await insertDeltas(tx, feed, plan.deltas);
  await writePlan(tx, feed, plan, ports);
  const verdicts = [...plan.verdicts, ...failed];
  await saveVerdicts(tx, feed.id, verdicts);
  return (await advanceFeed(tx, feed.id, verdicts)) ?? null;
}

async function planOf(
  tx: Tx,
  { feed, floor, good }: { readonly feed: Feed; readonly floor: Date | null; readonly good: readonly GoodRow[] },
): Promise<FeedPlan> {
  const skus = [...new Set(good.map((row) => row.sku))];
  await ensureLevels(
    tx,
    skus.map((sku) => ({ sku, location: feed.location })),
  );
  const facts: FeedFacts = { feedId: feed.id, floor, levels: bySku(await lockCountedLevels(tx, feed.location, skus)) };
  if (feed.kind === 'DELTA') {
    const ids = good.map((row) => row.deltaId);
    return planDeltas(good, facts, await knownDeltas(tx, feed.location, ids));
  }
  // Read after the levels are locked: what moved meanwhile is in it.
  const moved = await movedSince(tx, feed.location, [...bestCounts(good).values()]);
  return planCounts(good, facts, (sku) => moved.get(sku) ?? 0);
}

/** What a FULL feed does not name was counted as none, unless some row could not even be read for its product: then nobody knows what that was. */
async function zeroUnnamed(
  tx: Tx,
  { feed, floor }: { readonly feed: Feed; readonly floor: Date | null },
  ports: UseCasePorts,
): Promise<Feed | null> {
  if (feed.kind !== 'FULL' || (await namelessRow(tx, feed.id)) !== null) return null;
  await saveLocationCount(tx, feed.location, feed.countedAt);
  const levels = await lockUnnamedLevels(tx, feed, feedRowsPerStep);
  const last = levels.at(-1);
  if (!last) return null;
  const rows = levels.map(({ sku }, row): GoodRow => ({ row, sku, quantity: 0, at: feed.countedAt, deltaId: '' }));
  const moved = await movedSince(tx, feed.location, rows);
  const plan = planCounts(
    rows,
    { feedId: feed.id, floor: earlier(floor, feed.countedAt), levels: bySku(levels) },
    (sku) => moved.get(sku) ?? 0,
  );
  await writePlan(tx, feed, plan, ports, (row) => `zero:${rows[row]?.sku}`);
  const count = plan.verdicts.filter((each) => each.outcome === 'CHANGED').length;
  const short = plan.verdicts.filter((each) => each.short > 0).length;
  return (await advanceFeed(tx, feed.id, [], { count, short, to: last.sku })) ?? null;
}

/** The floor of before, for a feed that sets it itself: its own must not make its zeros look said before. */
const earlier = (floor: Date | null, own: Date): Date | null => (floor && floor.getTime() > own.getTime() ? floor : null);

async function finish(tx: Tx, feed: Feed, ports: UseCasePorts): Promise<Feed | null> {
  const nameless = feed.kind === 'FULL' ? await namelessRow(tx, feed.id) : null;
  const ended = await endFeed(tx, feed.id, 'DONE', ports.clock.now(), nameless);
  const { id: feedId, location, kind, changed, zeroed, failed, short, rowsDone: rows } = feed;
  const payload = { feedId, location, kind, rows, changed: changed + zeroed, failed, short };
  await emit(tx, [{ type: 'stock.feed-applied', aggregate: `feed:${feedId}`, payload }], feed, ports);
  return ended ?? null;
}

async function writePlan(
  tx: Tx,
  feed: Feed,
  plan: FeedPlan,
  ports: UseCasePorts,
  nameOf: (row: number) => string | number = (row) => row,
): Promise<void> {
  const taken = new Map<string, number>();
  for (const { movement } of plan.movements) {
    const sign = movement.to === 'NONE' ? -1 : 1;
    taken.set(movement.sku, (taken.get(movement.sku) ?? 0) + sign * movement.quantity);
  }
  const counts = plan.levels.map(({ level, row }) => ({
    sku: level.sku,
    count: level.count,
    difference: level.difference - (taken.get(level.sku) ?? 0),
    row: nameOf(row) === row ? row : null,
  }));
  await saveCounts(tx, feed, counts);
  const movements = plan.movements.map(
    ({ row, movement }): CausedMovement => ({ ...movement, cause: `feed:${feed.id}:${nameOf(row)}`, line: 0 }),
  );
  await recordMovements(tx, movements, feed, ports);
}

const bySku = (levels: readonly CountedLevel[]): ReadonlyMap<string, CountedLevel> => new Map(levels.map((level) => [level.sku, level]));
