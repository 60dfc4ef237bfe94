import { bestPlace, type Place } from './best-place.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { type PreparedOrder, prepare } from './prepared.ts';
import type { WindowAssignment, WindowBudget, WindowOrder, WindowPlan, WindowProblem } from './problem.ts';
import { randomOf } from './random.ts';
import { relatives } from './relatives.ts';

/**
 * Finds cheap places for all orders together. Each round lifts a few orders that want the same goods, and puts them back one by one, each where it is cheapest
 * from what is left. A dearer outcome is sometimes kept at first and hardly ever at the end (simulated annealing). Nothing is random but by the seed.
 */
export function solveWindow(problem: WindowProblem, budget: WindowBudget): WindowPlan {
  const ledger = ledgerOf(problem);
  const random = randomOf(budget.seed);
  const orders = problem.orders.map((order) => prepare(order, problem.stock.length));
  const places = startingPlaces(orders, ledger);
  const placeless = placelessCost(problem);
  const kin = relatives(problem);
  const costs = places.map((place) => place?.cost ?? placeless);
  const heat = heatOf(places);
  let cost = sum(costs);
  let best = { places: [...places], cost };
  let rounds = 0;
  while (rounds < budget.rounds && !(rounds % 64 === 0 && budget.isOver?.())) {
    const lifted = kin.some(random);
    const change = replace({ orders, ledger, places, placeless }, lifted, heat.at(rounds / budget.rounds) * -Math.log(1 - random()));
    cost += change;
    if (cost < best.cost) best = { places: [...places], cost };
    rounds += 1;
  }
  const found = best.places.filter((place) => place !== null);
  return { assignments: best.places.map((place) => place?.assignment ?? null), cost: sum(found.map((place) => place.cost)), rounds };
}

interface Search {
  readonly orders: readonly PreparedOrder[];
  readonly ledger: Ledger;
  readonly places: (Place | null)[];
  readonly placeless: number;
}

/** Lifts orders and puts them back; undone when that is dearer by more than `tolerance`, or takes a place from an order that had one. */
function replace({ orders, ledger, places, placeless }: Search, lifted: readonly number[], tolerance: number): number {
  const before = lifted.map((order) => places[order] ?? null);
  for (const [nth, order] of lifted.entries()) {
    const place = before[nth];
    if (place) ledger.giveBack(order, place);
  }
  let change = 0;
  let placed = 0;
  for (const [nth, order] of lifted.entries()) {
    const prepared = orders[order];
    const found = prepared ? bestPlace(prepared, ledger) : null;
    if (found === null && before[nth]) break;
    places[order] = found;
    if (found) ledger.take(order, found);
    change += (found?.cost ?? placeless) - (before[nth]?.cost ?? placeless);
    placed += 1;
  }
  if (placed === lifted.length && change <= tolerance) return change;
  for (const order of lifted.slice(0, placed)) {
    const place = places[order];
    if (place) ledger.giveBack(order, place);
  }
  for (const [nth, order] of lifted.entries()) {
    const place = before[nth] ?? null;
    places[order] = place;
    if (place) ledger.take(order, place);
  }
  return 0;
}

/** Orders that have a place keep it at first; the others get one in their order. */
function startingPlaces(orders: readonly PreparedOrder[], ledger: Ledger): (Place | null)[] {
  const places = orders.map(({ order }): Place | null => (order.start ? startOf(order, order.start) : null));
  for (const [index, place] of places.entries()) if (place) ledger.take(index, place);
  for (const [index, order] of orders.entries()) {
    if (places[index]) continue;
    const found = bestPlace(order, ledger);
    if (found) ledger.take(index, found);
    places[index] = found;
  }
  return places;
}

/** Where an order is now, and what it costs there. */
function startOf(order: WindowOrder, assignment: WindowAssignment): Place {
  const opened = [...new Set(assignment.flatMap((parts) => parts.map((part) => part.site)))];
  let cost = 0;
  for (const site of opened) cost += order.fixed[site] ?? 0;
  for (const [line, parts] of assignment.entries()) {
    for (const { site, quantity } of parts) cost += quantity * (order.unit[line]?.[site] ?? 0);
  }
  return { assignment, opened, cost };
}

/** Warm at first, a tenth of what an order costs; cool at the end. Found by trying: colder ends are stuck earlier. */
function heatOf(places: readonly (Place | null)[]): { at(progress: number): number } {
  const real = places.flatMap((place) => (place ? [place.cost] : []));
  const mean = real.length === 0 ? 1 : sum(real) / real.length;
  const [warm, cool] = [mean / 10, mean / 300];
  return { at: (progress) => warm * (cool / warm) ** progress };
}

/** An order without a place weighs more than what any change to a few others could save, so the search finds it one if there is one. */
function placelessCost({ orders }: WindowProblem): number {
  const worst = orders.map(({ lines, fixed, unit, sitesMax }) => {
    const opened = [...fixed]
      .sort((a, b) => b - a)
      .slice(
        0,
        Math.min(
          sitesMax,
          lines.reduce((all, line) => all + line.quantity, 0),
        ),
      );
    return sum(opened) + sum(lines.map((line, index) => line.quantity * Math.max(0, ...(unit[index] ?? []))));
  });
  return 10 * Math.max(1, ...worst);
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
