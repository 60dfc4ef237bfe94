import type { FulfilmentRelease } from '@baton/contracts';
import type { IdSource, Result } from '@baton/kernel';
import { err, ok } from '@baton/kernel';
import { collectionOf, type PartToCollect } from './collection.ts';
import type { Decision } from './sourcing/decision.ts';
import { type GroupQuestion, type GroupSource, type Need, type PlannedShipment, sourceGroup } from './sourcing/group.ts';
import type { PackedCase } from './sourcing-rules/packed-case.ts';

/** How often units of one line are sourced again before a person decides. */
export const sourcingAttemptsMax = 3;

/** Units of a line that stand nowhere, and who refused them. */
export interface MissingLine {
  readonly id: string;
  readonly sku: string;
  readonly quantity: number;
  readonly attempts: number;
  /** Reason by location code. */
  readonly refusals: Readonly<Record<string, string>>;
  /** A person let them wait for stock: nobody is asked again. */
  readonly waiting: boolean;
}

/** Why units are sourced again: a location refused them, somebody asked for it, there is a better place for them before they are released, or a person decided so. */
export type ResourcingCause = 'REFUSED' | 'REQUESTED' | 'WINDOW' | 'OVERRIDE';

/** An attempt as it is kept: everything that a worker needs who goes on with it. Its id is that of the reservation. */
export interface ResourcingPlan {
  readonly decisionId: string;
  readonly ruleVersion: string;
  readonly cause: ResourcingCause;
  readonly decision: Decision;
  readonly snapshot: PackedCase;
  readonly fulfilments: readonly FulfilmentRelease[];
}

/**
 * The lines that are sourced together now: those that were tried least are not held up by others, and only lines that the same locations
 * refused share a plan. The rest waits for its turn.
 */
export function linesOfAttempt(missing: readonly MissingLine[]): MissingLine[] {
  const open = missing.filter((line) => line.attempts < sourcingAttemptsMax);
  const key = (line: MissingLine): string => Object.keys(line.refusals).sort().join('\n');
  const [first] = open;
  return first === undefined ? [] : open.filter((line) => key(line) === key(first));
}

/**
 * Sources what can be had: when there is not enough of everything, as much as there is. The error says that nothing can be had at all.
 * Each round asks for less of at least one SKU, so it ends. Answers with it what was asked at last: what the decision was made from.
 */
export function sourcePart(question: GroupQuestion): Result<{ readonly source: GroupSource; readonly asked: GroupQuestion }, 'NOTHING'> {
  let needs = question.needs;
  while (needs.length > 0) {
    const asked = { ...question, needs };
    const answer = sourceGroup(asked);
    if (answer.ok) return ok({ source: answer.value, asked });
    if (answer.error.kind === 'UNREACHABLE') return err('NOTHING');
    const sellable = new Map(answer.error.shortages.map((shortage) => [shortage.sku, shortage]));
    const fewer = cut(needs, (sku) => {
      const shortage = sellable.get(sku);
      return shortage && Math.min(shortage.sellable, shortage.requested - 1);
    });
    if (sellable.size === 0) return err('NOTHING');
    needs = fewer;
  }
  return err('NOTHING');
}

/** Lowers needs to what there is of each SKU, the earlier lines first. */
function cut(needs: readonly Need[], limitOf: (sku: string) => number | undefined): Need[] {
  const left = new Map<string, number>();
  return needs.flatMap((need) => {
    const limit = limitOf(need.sku);
    if (limit === undefined) return [need];
    const available = left.get(need.sku) ?? limit;
    const quantity = Math.min(need.quantity, available);
    left.set(need.sku, available - quantity);
    return quantity > 0 ? [{ ...need, quantity }] : [];
  });
}

/** The work orders of a plan, with ids that travel with them. */
export function releasesOf(
  shipments: readonly PlannedShipment[],
  group: {
    readonly id: string;
    readonly method: FulfilmentRelease['method'];
    readonly location: string | null;
    readonly service: string | null;
  },
  at: { readonly ids: IdSource; dispatchBy(location: string): Date | null; brought?(location: string): PartToCollect['transfer'] },
): FulfilmentRelease[] {
  const { location } = group;
  const parts = shipments.map((shipment): PartToCollect => {
    const lines = shipment.lines.map(({ key, sku, quantity }) => ({ orderLineId: key, sku, quantity }));
    return { ...shipment, lines, dispatchBy: at.dispatchBy(shipment.location), transfer: at.brought?.(shipment.location) ?? null };
  });
  if (location !== null && parts.some(({ transfer }) => transfer)) return [collectionOf(parts, { ...group, location }, at.ids)];
  return shipments.map((shipment) => ({
    fulfilmentId: at.ids.next('ful'),
    groupId: group.id,
    method: group.method,
    location: shipment.location,
    service: group.service,
    dispatchBy: at.dispatchBy(shipment.location)?.toISOString() ?? null,
    lines: shipment.lines.map((line) => ({
      fulfilmentLineId: at.ids.next('fln'),
      orderLineId: line.key,
      sku: line.sku,
      quantity: line.quantity,
    })),
  }));
}
