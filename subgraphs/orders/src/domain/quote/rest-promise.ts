import { unitPromise } from '../promise/candidate.ts';
import { noLanes } from '../promise/lanes.ts';
import type { ShipmentPromise } from '../promise/promise.ts';
import type { Need } from '../sourcing/group.ts';
import type { Rest } from '../sourcing/rest.ts';
import { workFrom } from './site-facts.ts';
import type { QuotedLine, QuoteQuestion } from './types.ts';

/**
 * When the rest of a group arrives: each place sends it on once it is there. Null where nobody can say; nothing for what will be cancelled. NEVER: from there
 * it could not be brought.
 */
export function restPromises(question: QuoteQuestion, index: number, rest: Rest, service: string): (ShipmentPromise | null | 'NEVER')[] {
  const { view, basket, destinations } = question;
  if (rest.action === 'PARTIAL') return [];
  const to = { lanes: destinations[index]?.lanes ?? noLanes, destinationZone: destinations[index]?.timeZone ?? null };
  return rest.units.map(({ location, availableAt }) => {
    if (availableAt === null) return null;
    const unit = view.locations.find(({ code }) => code === location);
    const placedAt = new Date(Math.max(availableAt.getTime(), workFrom(question).getTime()));
    const calendar = unit && { ...unit, fullOn: [] };
    return (calendar && unitPromise(calendar, { method: basket.groups[index]?.method ?? 'SHIP', service, placedAt, ...to })) ?? 'NEVER';
  });
}

/** Whether a need is of a line whose buyer takes it later. */
export function acceptedBy(lines: readonly QuotedLine[]): (need: Need) => boolean {
  const keys = new Set(lines.filter(({ mayWait }) => mayWait).flatMap((line) => [line.key, ...line.components.map(({ key }) => key)]));
  return ({ key }) => keys.has(key);
}
