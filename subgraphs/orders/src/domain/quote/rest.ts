import type { BackorderOffer } from '@baton/contracts';
import { sourcePart } from '../resourcing.ts';
import type { GroupQuestion, GroupShortage, GroupSource, Need, PlannedShipment } from '../sourcing/group.ts';
import { sourceGroup } from '../sourcing/group.ts';
import { levelsOf } from '../sourcing/levels.ts';
import type { Rest, RestUnits } from '../sourcing/rest.ts';

/** A group of which a part can be had now. */
export interface PartAndRest {
  /** What is had now: no shipments if nothing is. */
  readonly source: GroupSource;
  /** What that was decided from. */
  readonly asked: GroupQuestion;
  readonly rest: Rest;
}

/** Dates that are tried until all of the rest can be promised. */
const datesMax = 20;
export const leadTime = 'LEAD_TIME';

/**
 * What of a short group is had now, and what becomes of the rest by the rules that decided it. A backorder is promised wholly or not at all, at the earliest
 * date at which the rules find places for all of it. Null: nothing is to be done about it, whoever asks decides.
 *
 * `accepts` says of which lines the buyer took it that they come later, whatever the rules say of the rest.
 */
export function partAndRest(
  question: GroupQuestion,
  shortage: Pick<GroupShortage, 'unfilled'>,
  offers: readonly BackorderOffer[],
  accepts: (need: Need) => boolean = () => false,
): PartAndRest | null {
  const { unfilled } = shortage;
  const part = sourcePart(question);
  const missing = missingNeeds(question.needs, part.ok ? part.value.source.shipments : []);
  const isTaken = missing.every(accepts);
  const action = isTaken ? 'BACKORDER' : unfilled.action;
  if (action === 'NEXT_STRATEGY' || action === 'ASK_CUSTOMER' || missing.length === 0) return null;
  if (action === 'BACKORDER') return backordered(question, part.ok ? part.value : null, missing, offers);
  // Nothing now and nothing promised: only who queues does so for nothing.
  if (!part.ok) return null;
  const { source, asked } = part.value;
  const afterDays = unfilled.action === 'AUTO_CANCEL' ? unfilled.afterDays : null;
  return { source, asked, rest: { action, afterDays, units: missing.map((need) => ({ ...unitsOf(need), ...nowhere })) } };
}

const nowhere = { location: null, availableAt: null, mode: null, basis: null };
const unitsOf = ({ key, sku, quantity }: Need) => ({ key, sku, quantity });

/** What the shipments leave of needs. */
export function missingNeeds(needs: readonly Need[], shipments: readonly PlannedShipment[]): Need[] {
  const got = new Map<string, number>();
  for (const { key, quantity } of shipments.flatMap(({ lines }) => lines)) got.set(key, (got.get(key) ?? 0) + quantity);
  return needs.flatMap((need) => {
    const quantity = need.quantity - (got.get(need.key) ?? 0);
    return quantity > 0 ? [{ ...need, quantity }] : [];
  });
}

function backordered(
  question: GroupQuestion,
  part: { readonly source: GroupSource; readonly asked: GroupQuestion } | null,
  needs: readonly Need[],
  offers: readonly BackorderOffer[],
): PartAndRest | null {
  const skus = new Set(needs.map(({ sku }) => sku));
  // What is collected comes in where it is collected.
  const sites = question.location === null ? question.sites : question.sites.filter(({ code }) => code === question.location);
  const relevant = offers.filter(({ sku, location }) => skus.has(sku) && sites.some(({ code }) => code === location));
  const dates = [...new Set(relevant.flatMap(({ steps }) => steps.map(({ at }) => at)))].sort().slice(0, datesMax);
  for (const at of dates) {
    const asked = { ...question, sites, needs, levels: levelsOf(promisedBy(relevant, at)) };
    const found = sourceGroup(asked);
    if (!found.ok) continue;
    const units = found.value.shipments.flatMap(({ location, lines }) =>
      lines.map((line): RestUnits => ({ ...line, location, ...datedBy(relevant, found.value.shipments, { location, sku: line.sku }) })),
    );
    const rest: Rest = { action: 'BACKORDER', afterDays: null, units };
    if (part) return { source: part.source, asked: part.asked, rest };
    return { source: { ...found.value, shipments: [] }, asked, rest };
  }
  return null;
}

/** What can be promised where for an instant. */
function promisedBy(offers: readonly BackorderOffer[], at: string) {
  return offers.flatMap(({ sku, location, steps }) => {
    const step = steps.findLast((each) => each.at <= at);
    return step ? [{ sku, location, sellable: step.quantity }] : [];
  });
}

/** The earliest date at which a place can promise all that is wanted of it. */
function datedBy(
  offers: readonly BackorderOffer[],
  shipments: readonly PlannedShipment[],
  place: { readonly location: string; readonly sku: string },
): Pick<RestUnits, 'availableAt' | 'mode' | 'basis'> {
  const offer = offers.find(({ sku, location }) => sku === place.sku && location === place.location);
  const lines = shipments.flatMap(({ location, lines: of }) => (location === place.location ? of : []));
  const wanted = lines.reduce((all, { sku, quantity }) => all + (sku === place.sku ? quantity : 0), 0);
  const step = offer?.steps.find(({ quantity }) => quantity >= wanted);
  if (!offer || !step) return nowhere;
  return { availableAt: new Date(step.at), mode: offer.mode, basis: step.supplyId ?? leadTime };
}

/** What is left of offers after units were claimed of them. */
export function offersWithout(
  offers: readonly BackorderOffer[],
  taken: readonly { readonly sku: string; readonly location: string | null; readonly quantity: number }[],
): BackorderOffer[] {
  return offers.flatMap((offer) => {
    const units = taken.reduce((all, each) => all + (each.sku === offer.sku && each.location === offer.location ? each.quantity : 0), 0);
    const steps = offer.steps.flatMap((step) => (step.quantity > units ? [{ ...step, quantity: step.quantity - units }] : []));
    return steps.length === 0 ? [] : [{ ...offer, steps }];
  });
}
