import { divideHalfUp } from '@baton/kernel';
import { type Candidate, formatCost } from './decision.ts';
import type { Exclusion } from './exclusion.ts';
import { microOf } from './goods.ts';
import type { Judged } from './judge.ts';
import type { Yardstick } from './measure/measures.ts';
import type { Attempt } from './plan.ts';
import type { Criterion } from './profile/criteria.ts';
import type { Opening } from './solver/problem.ts';

const FEMTO_PER_MICRO = 1_000_000_000n;
const shown = (femto: bigint): bigint => divideHalfUp(femto, FEMTO_PER_MICRO);

type Terms = Candidate['terms'];

/** Says of a compared set what it costs and why. */
export function explainSets(attempt: Attempt): (opening: Opening) => Candidate {
  const { yardsticks, strategy, solution } = attempt;
  const cost = yardsticks.findIndex((yardstick) => yardstick.kind === 'COST');
  const costTerms = yardsticks[cost] ? termsOfCost(attempt, yardsticks[cost]) : () => [];
  const before = yardsticks.length - strategy.criteria.length;
  const isWeighted = strategy.mode === 'WEIGHTED';
  return (opening) => {
    const costs = shown(opening.values[cost] ?? 0n);
    const others = yardsticks.flatMap((yardstick, index) =>
      index === cost ? [] : [{ name: yardstick.unitName, value: formatCost(shown(opening.values[index] ?? 0n)) }],
    );
    const ratios = isWeighted ? strategy.criteria.map((criterion, index) => ratioOf(criterion, opening.values[before + index] ?? 0n)) : [];
    return {
      locations: opening.sites.map((site) => solution.problem.sites[site]?.code ?? '').sort(),
      cost: cost === -1 ? null : formatCost(costs),
      score: isWeighted ? formatCost(scoreOf(strategy.criteria, ratios)) : null,
      excludedBy: [],
      facts: [],
      terms: [...costTerms(opening, costs), ...others, ...(isWeighted ? ratioTerms(strategy.criteria, ratios) : [])],
    };
  };
}

/** The parts of the cost. They add up to it after it was rounded once: the distance takes the rest, or the last of them where none is by distance. */
function termsOfCost(attempt: Attempt, yardstick: Yardstick): (opening: Opening, cost: bigint) => Terms {
  const { surcharge } = attempt.whole;
  const terms = attempt.route.terms(yardstick);
  const constants = attempt.route.constants(yardstick);
  const byCode = new Map(attempt.supplies.map(({ site }) => [site.code, site]));
  return (opening, cost) => {
    const values = new Map<string, bigint>();
    const add = (name: string, value: bigint): void => void values.set(name, (values.get(name) ?? 0n) + value);
    const sites = opening.sites.map((site) => byCode.get(attempt.solution.problem.sites[site]?.code ?? ''));
    for (const term of terms) {
      let sum = 0n;
      for (const [place, site] of sites.entries()) if (site) sum += costAt(attempt, term, site, opening, place);
      add(term.name, sum);
    }
    for (const { name, value } of constants) add(name, value);
    if (surcharge) for (const place of sites.keys()) add(surcharge.name, surcharge.of(opening.taken.map((row) => row[place] ?? 0)) ?? 0n);
    return roundedTo(cost, values);
  };
}

type RoutedTerm = ReturnType<Attempt['route']['terms']>[number];

/** What a term comes to for all that one location sends. */
function costAt({ items }: Attempt, term: RoutedTerm, site: Judged['site'], opening: Opening, place: number): bigint {
  const leg = term.leg(site);
  let sum = term.fixed(site, leg);
  for (const [item, row] of opening.taken.entries()) {
    const count = row[place] ?? 0;
    if (count === 0) continue;
    for (const part of items[item]?.parts ?? []) sum += term.unit(site, part.goods, leg) * BigInt(part.units * count);
  }
  return sum;
}

function roundedTo(cost: bigint, values: ReadonlyMap<string, bigint>): Terms {
  const names = [...values.keys()];
  const rounded = Array.from(values.values(), shown);
  const rest = cost - rounded.reduce((all, each) => all + each, 0n);
  const taker = values.has('distance') ? 'distance' : names.at(-1);
  return names.map((name, nth) => ({ name, value: formatCost((rounded[nth] ?? 0n) + (name === taker ? rest : 0n)) }));
}

/** (limit − value) / (limit − goal) between 0 and 1, in millionths. */
function ratioOf(criterion: Criterion, value: bigint): bigint {
  const [goal, limit] = [microOf(criterion.goal) * FEMTO_PER_MICRO, microOf(criterion.limit) * FEMTO_PER_MICRO];
  if (value <= goal) return 1_000_000n;
  return value >= limit ? 0n : divideHalfUp((limit - value) * 1_000_000n, limit - goal);
}

const scoreOf = (criteria: readonly Criterion[], ratios: readonly bigint[]): bigint =>
  divideHalfUp(
    criteria.reduce((all, criterion, index) => all + BigInt(Math.round((criterion.weight ?? 0) * 100)) * (ratios[index] ?? 0n), 0n),
    10_000n,
  );

const ratioTerms = (criteria: readonly Criterion[], ratios: readonly bigint[]): Terms =>
  criteria.map(({ kind }, index) => ({ name: `${camelOf(kind)}Ratio`, value: formatCost(ratios[index] ?? 0n) }));

const camelOf = (kind: string): string => kind.toLowerCase().replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** A location that could not take part, with the facts that stood against it and what it has of the SKUs that are needed. */
export function excludedCandidate({ site }: Judged, exclusions: readonly Exclusion[], skus: readonly string[]): Candidate {
  const sellable = skus.reduce((all, sku) => all + (site.stock[sku] ?? 0), 0);
  const miles = site.miles === null ? [] : [{ name: 'distanceMiles', value: site.miles.toFixed(1) }];
  return {
    locations: [site.code],
    cost: null,
    score: null,
    excludedBy: [...new Set(exclusions.map((each) => each.reason))],
    facts: exclusions,
    terms: [...miles, { name: 'sellableUnits', value: String(sellable) }],
  };
}

/** Why a location that takes part (with its place among them) cannot send everything alone; null when it can. */
export function reasonsAlone(attempt: Attempt, supply: Judged, index: number): readonly Exclusion[] | null {
  const site = attempt.whole.sites[index];
  const short = attempt.items.filter((item, nth) => (site?.stock[nth] ?? 0) < item.quantity);
  if (short.length === 0) return null;
  const hasSome = site?.stock.some((units) => units > 0) ?? false;
  const facts = short.slice(0, excludedFactsMax).map((item): Exclusion => {
    const sku = item.parts[0]?.goods.need.sku ?? '';
    return { reason: hasSome ? 'NOT_ENOUGH_STOCK_ALONE' : 'NO_STOCK', name: 'sku', value: sku };
  });
  return [...facts, ...supply.barredGoods];
}

/** How many short SKUs are named for a location. */
const excludedFactsMax = 5;
