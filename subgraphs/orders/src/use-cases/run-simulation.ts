import { serviceContext } from '@baton/platform';
import type { SourcingCase } from '../domain/sourcing/case.ts';
import { type Levels, levelAt, levelsOf } from '../domain/sourcing/levels.ts';
import type { SourcingProfile } from '../domain/sourcing/profile.ts';
import { unpackCase } from '../domain/sourcing-rules/packed-case.ts';
import { reported, type SimulationReport, skipped, storedOutcome } from '../domain/sourcing-rules/simulation.ts';
import { parseVersionName, versionName } from '../domain/sourcing-rules/version.ts';
import { isAsRecorded, type WhatIf, whatIf } from '../domain/sourcing-rules/what-if.ts';
import type { Parts } from '../parts.ts';
import { profileVersion } from '../persistence/profile-repository.ts';
import {
  type AffectedView,
  type RecordedRow,
  recordedDecisions,
  type SimulationView,
  simulationById,
} from '../persistence/simulation-repository.ts';
import { advanceSimulation, insertAffected } from '../persistence/sql/simulations.ts';
import { profileNamed } from './profile-named.ts';

const batchSize = 100;
/** So many affected decisions of a simulation are kept to be looked at; all are counted. */
const affectedMax = 5_000;

/** Works through a simulation, batch after batch; each is kept with how far it got, so whoever goes on after a crash goes on behind it. */
export async function runSimulation(parts: Parts, simulationId: string, traceId: string): Promise<void> {
  for (;;) {
    const simulation = await simulationById(parts.database, simulationId);
    // Forgotten, or done by another worker.
    if (simulation === null || simulation.finishedAt !== null) return;
    await runBatch(parts, simulation, traceId);
  }
}

type Named = (name: string) => Promise<SourcingProfile | null>;

/** Each version is read once a batch, and is one object: what the solver makes of it is kept with it. */
function namedIn({ database }: Parts): Named {
  const known = new Map<string, Promise<SourcingProfile | null>>();
  return (name) => {
    const found =
      known.get(name) ??
      profileNamed(async (each) => {
        const key = parseVersionName(each);
        return key && profileVersion(database, key);
      }, name);
    known.set(name, found);
    return found;
  };
}

async function runBatch(parts: Parts, simulation: SimulationView, traceId: string): Promise<void> {
  const left = simulation.total - simulation.done;
  const rows = left === 0 ? [] : await recordedDecisions(parts.database, simulation, Math.min(batchSize, left));
  const named = namedIn(parts);
  const now = simulation.snapshot === 'NOW' ? await levelsNow(parts, rows, traceId) : null;
  let report = simulation.report;
  const affected: object[] = [];
  for (const row of rows) {
    const found = await tried(simulation, row, named, now);
    report = counted(report, simulation, row, found);
    if (found?.isAffected) affected.push(affectedOf(row, found));
    // Others want to be served as well: a decision takes a part of a millisecond, a batch would take all of a turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const done = simulation.done + rows.length;
  const isLast = done >= simulation.total || rows.length === 0;
  const below = rows.at(-1)?.id ?? simulation.below;
  const finishedAt = isLast ? parts.clock.now() : null;
  await parts.database.transaction(async (tx) => {
    const [mine] = await tx.query(advanceSimulation, [simulation.id, simulation.done, done, below, JSON.stringify(report), finishedAt]);
    if (mine !== undefined && affected.length > 0) await tx.query(insertAffected, [simulation.id, JSON.stringify(affected), affectedMax]);
  });
}

/** A recorded decision under both versions; null when it cannot be made again. */
async function tried(simulation: SimulationView, row: RecordedRow, named: Named, now: LevelsOf | null): Promise<WhatIf | null> {
  const [before, after] = await Promise.all([
    named(simulation.against ?? row.ruleVersion),
    named(versionName(simulation.ref, simulation.version)),
  ]);
  const facts = unpackCase(row.snapshot);
  if (before === null || after === null || facts === null) return null;
  return whatIf(now ? withLevels(facts, now(row.channel)) : facts, before, after);
}

function counted(report: SimulationReport, simulation: SimulationView, row: RecordedRow, found: WhatIf | null): SimulationReport {
  if (found === null) return skipped(report);
  // Only the version that decided, on what it decided from, has to come to the same.
  const isComparable = simulation.snapshot === 'RECORDED' && (simulation.against ?? row.ruleVersion) === row.ruleVersion;
  return reported(report, found, row.currency, !isComparable || isAsRecorded(row.decision, found.decision));
}

const affectedOf = ({ id, orderId, decidedAt, currency }: RecordedRow, { before, after }: WhatIf): AffectedView => ({
  ...{ decisionId: id, orderId, decidedAt, currency },
  before: storedOutcome(before),
  after: storedOutcome(after),
});

type LevelsOf = (channel: string) => Levels;

/** What is sellable now of all that the decisions needed, by channel. */
async function levelsNow(parts: Parts, rows: readonly RecordedRow[], traceId: string): Promise<LevelsOf> {
  const skus = new Map<string, Set<string>>();
  for (const { channel, snapshot } of rows) {
    const wanted = skus.get(channel) ?? new Set();
    for (const { sku } of unpackCase(snapshot)?.needs ?? []) wanted.add(sku);
    skus.set(channel, wanted);
  }
  const context = serviceContext('orders', { traceId });
  const levels = new Map<string, Levels>();
  for (const [channel, wanted] of skus) {
    const view = await parts.stock.sourcingView({ channel, skus: [...wanted] }, context);
    levels.set(channel, levelsOf(view.levels));
  }
  return (channel) => levels.get(channel) ?? new Map();
}

const withLevels = (facts: SourcingCase, levels: Levels): SourcingCase => ({
  ...facts,
  sites: facts.sites.map((site) => ({
    ...site,
    stock: Object.fromEntries(Object.keys(site.stock).map((sku) => [sku, levelAt(levels, site.code, sku)])),
  })),
});
