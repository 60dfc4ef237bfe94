import { formatCost } from '../sourcing/decision.ts';
import type { Outcome, WhatIf } from './what-if.ts';

/** What came out of a simulation so far. JSON: costs in micro units as text, by currency. */
export interface SimulationReport {
  readonly decisions: number;
  readonly skipped: number;
  readonly differsFromRecord: number;
  readonly affected: number;
  readonly costs: Readonly<Record<string, SimulatedCost>>;
  readonly shipmentsBefore: number;
  readonly shipmentsAfter: number;
  readonly splitBefore: number;
  readonly splitAfter: number;
  readonly earlier: number;
  readonly later: number;
  readonly unfilledBefore: number;
  readonly unfilledAfter: number;
}

export interface SimulatedCost {
  readonly before: string;
  readonly after: string;
  readonly afterByOldRules: string;
}

export const emptyReport: SimulationReport = {
  ...{ decisions: 0, skipped: 0, differsFromRecord: 0, affected: 0, costs: {} },
  ...{ shipmentsBefore: 0, shipmentsAfter: 0, splitBefore: 0, splitAfter: 0, earlier: 0, later: 0, unfilledBefore: 0, unfilledAfter: 0 },
};

/** One more decision in the report. */
export function reported(report: SimulationReport, found: WhatIf, currency: string, isAsRecorded: boolean): SimulationReport {
  const { before, after } = found;
  const one = (is: boolean): number => (is ? 1 : 0);
  const wait = before.deliveredBy === null || after.deliveredBy === null ? 0 : after.deliveredBy - before.deliveredBy;
  return {
    decisions: report.decisions + 1,
    skipped: report.skipped,
    differsFromRecord: report.differsFromRecord + one(!isAsRecorded),
    affected: report.affected + one(found.isAffected),
    costs: { ...report.costs, [currency]: added(report.costs[currency], found) },
    shipmentsBefore: report.shipmentsBefore + before.shipments,
    shipmentsAfter: report.shipmentsAfter + after.shipments,
    splitBefore: report.splitBefore + one(before.shipments > 1),
    splitAfter: report.splitAfter + one(after.shipments > 1),
    earlier: report.earlier + one(wait < 0),
    later: report.later + one(wait > 0),
    unfilledBefore: report.unfilledBefore + one(before.strategy === null),
    unfilledAfter: report.unfilledAfter + one(after.strategy === null),
  };
}

/** One more decision that could not be made again. */
export const skipped = (report: SimulationReport): SimulationReport => ({ ...report, skipped: report.skipped + 1 });

function added(sum: SimulatedCost = { before: '0', after: '0', afterByOldRules: '0' }, found: WhatIf): SimulatedCost {
  const plus = (text: string, cost: bigint | null): string => (BigInt(text) + (cost ?? 0n)).toString();
  return {
    before: plus(sum.before, found.before.cost),
    after: plus(sum.after, found.after.cost),
    afterByOldRules: plus(sum.afterByOldRules, found.afterByOldRules),
  };
}

/** An outcome as it is kept: JSON. */
export interface StoredOutcome extends Omit<Outcome, 'cost'> {
  /** A decimal with six digits. */
  readonly cost: string | null;
}

export const storedOutcome = ({ cost, ...rest }: Outcome): StoredOutcome => ({ ...rest, cost: cost === null ? null : formatCost(cost) });
