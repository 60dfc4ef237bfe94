import { kitsFrom } from './kit.ts';

/** Units that come or are promised at an instant, in epoch milliseconds. */
export interface Dated {
  readonly at: number;
  readonly quantity: number;
}

/** From an instant on, so many units can still be promised. */
export type Step = Dated;

/** What promises may count on of a supply. */
export const countedOn = (open: number, confidence: number): number => Math.floor((open * confidence) / 100);

/**
 * How many units can be promised for when. Supplies add to what is there now, promises that stand already take from it at their dates, and what is still
 * free at an instant is the least of everything that is free from then on: a promise for an early date never eats one that was made for a later date.
 * The steps grow; the first is that of now.
 */
export function promisable(now: number, free: number, supplies: readonly Dated[], promises: readonly Dated[]): Step[] {
  const changes = [...supplies, ...promises.map(({ at, quantity }) => ({ at, quantity: -quantity }))].map(({ at, quantity }) => ({
    at: Math.max(at, now),
    quantity,
  }));
  const instants = [...new Set([now, ...changes.map(({ at }) => at)])].sort((a, b) => a - b);
  let sum = free;
  const projected = instants.map((at) => {
    sum += changes.filter((change) => change.at === at).reduce((total, { quantity }) => total + quantity, 0);
    return { at, quantity: sum };
  });
  let least = Number.POSITIVE_INFINITY;
  const free_ = projected.toReversed().map(({ at, quantity }) => {
    least = Math.min(least, quantity);
    return { at, quantity: Math.max(0, least) };
  });
  const steps = free_.reverse();
  return steps.filter((step, position) => position === 0 || step.quantity > (steps[position - 1]?.quantity ?? 0));
}

/** How many can be promised for an instant. */
export function promisableAt(steps: readonly Step[], at: number): number {
  return steps.findLast((step) => step.at <= at)?.quantity ?? 0;
}

/** The first instant for which so many can be promised; null when no known supply suffices. */
export function earliest(steps: readonly Step[], quantity: number): number | null {
  return steps.find((step) => step.quantity >= quantity)?.at ?? null;
}

/** How many kits can be promised for when, by their components. */
export function kitSteps(
  components: readonly { readonly sku: string; readonly quantity: number }[],
  stepsOf: (sku: string) => readonly Step[],
): Step[] {
  const instants = [...new Set(components.flatMap(({ sku }) => stepsOf(sku).map(({ at }) => at)))].sort((a, b) => a - b);
  const steps = instants.map((at) => ({ at, quantity: kitsFrom(components, (sku) => promisableAt(stepsOf(sku), at)) }));
  return steps.filter((step, position) => position === 0 || step.quantity > (steps[position - 1]?.quantity ?? 0));
}
