import type { SourcingCase } from '../sourcing/case.ts';
import { attempt } from '../sourcing/plan.ts';
import type { SourcingProfile, Strategy } from '../sourcing/profile.ts';
import { sourceCase } from '../sourcing/source-case.ts';
import type { WindowAssignment, WindowOrder, WindowProblem } from '../sourcing/window/problem.ts';

/** A group whose work waits for its release, as it would be sourced now: with what it holds itself among the stock. */
export interface WaitingGroup {
  readonly orderId: string;
  readonly groupId: string;
  readonly facts: SourcingCase;
  readonly profile: SourcingProfile;
  /** Where its units stand now, by the needs of the case. */
  readonly held: readonly { readonly key: string; readonly sku: string; readonly location: string; readonly quantity: number }[];
  /** Epoch milliseconds; null when nothing was promised. */
  readonly promisedBy: number | null;
}

/** A move must save at least so much, in micro units of the channel's currency: what is less is not worth touching an order. */
export const moveSavingMin = 100_000;

const femtoPerMicro = 1_000_000_000n;

export interface Window {
  readonly problem: WindowProblem;
  /** By the problem's order: its group. */
  readonly groups: readonly WaitingGroup[];
  readonly sites: readonly string[];
}

/**
 * The groups that can be solved together: those that are decided by their cost alone, each line by itself. `free` is what nobody holds; what the groups hold
 * is added to it. The others keep their places, and what they hold.
 */
export function windowOf(all: readonly WaitingGroup[], free: (location: string, sku: string) => number): Window {
  const sites = [...new Set(all.flatMap(({ facts }) => facts.sites.map(({ code }) => code)))].sort();
  const priced = all.flatMap((group) => pricedOf(group, sites) ?? []);
  const skus = [...new Set(priced.flatMap(({ group }) => group.facts.needs.map(({ sku }) => sku)))].sort();
  const stock = sites.map((code) => skus.map((sku) => free(code, sku)));
  for (const { group } of priced) {
    for (const { location, sku, quantity } of group.held) {
      const row = stock[sites.indexOf(location)];
      const column = skus.indexOf(sku);
      if (row) row[column] = (row[column] ?? 0) + quantity;
    }
  }
  const orders = priced.map(({ group, order }) => ({
    ...order,
    lines: group.facts.needs.map(({ sku, quantity }) => ({ sku: skus.indexOf(sku), quantity })),
  }));
  return { problem: { stock, orders }, groups: priced.map(({ group }) => group), sites };
}

/** What a place costs an order of the window, in micro units. */
export function costOf({ fixed, unit }: WindowOrder, assignment: WindowAssignment): number {
  const opened = new Set(assignment.flatMap((parts) => parts.map((part) => part.site)));
  let cost = 0;
  for (const site of opened) cost += fixed[site] ?? 0;
  for (const [line, parts] of assignment.entries()) for (const { site, quantity } of parts) cost += quantity * (unit[line]?.[site] ?? 0);
  return cost;
}

/** The case with nothing in stock but what an assignment takes: decided, it comes from exactly there. */
export function withAssignment(facts: SourcingCase, sites: readonly string[], assignment: WindowAssignment): SourcingCase {
  const taken = new Map<string, number>();
  for (const [line, parts] of assignment.entries()) {
    for (const { site, quantity } of parts) {
      const key = `${sites[site]}\n${facts.needs[line]?.sku}`;
      taken.set(key, (taken.get(key) ?? 0) + quantity);
    }
  }
  const stockAt = (code: string, stock: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(Object.keys(stock).map((sku) => [sku, taken.get(`${code}\n${sku}`) ?? 0]));
  return { ...facts, sites: facts.sites.map((site) => ({ ...site, stock: stockAt(site.code, site.stock) })) };
}

function pricedOf(group: WaitingGroup, sites: readonly string[]): { group: WaitingGroup; order: Omit<WindowOrder, 'lines'> } | null {
  const { facts, profile, held, promisedBy } = group;
  const now = sourceCase(facts, profile);
  const strategy = now.ok ? profile.strategies.find(({ ref }) => ref === now.value.decision.strategy.ref) : undefined;
  if (strategy === undefined || !isByCost(strategy)) return null;
  // With plenty everywhere: what a site may send at all, and what it costs there.
  const plenty = Object.fromEntries(facts.needs.map(({ sku }) => [sku, facts.needs.reduce((all, need) => all + need.quantity, 0) * 100]));
  const { whole, items } = attempt({ ...facts, sites: facts.sites.map((site) => ({ ...site, stock: plenty })) }, profile, strategy);
  const isPlain =
    items.length === facts.needs.length && items.every((item) => !item.isWhole && item.parts.length === 1 && item.parts[0]?.units === 1);
  if (!isPlain || items.some((item, line) => item.parts[0]?.goods.need.key !== facts.needs[line]?.key)) return null;
  const byCode = new Map(whole.sites.map((site) => [site.code, site]));
  const micro = (femto: bigint | undefined): number => Number((femto ?? 0n) / femtoPerMicro);
  const allowed = sites.map((code) => {
    const site = byCode.get(code);
    const deliveredBy = facts.sites.find((each) => each.code === code)?.deliveredBy;
    const isInTime = promisedBy === null || (typeof deliveredBy === 'number' && deliveredBy <= promisedBy);
    return isInTime && site?.stock.every((units, line) => units >= (facts.needs[line]?.quantity ?? 0)) === true;
  });
  const start = facts.needs.map(({ key }) =>
    held.filter((units) => units.key === key).map(({ location, quantity }) => ({ site: sites.indexOf(location), quantity })),
  );
  // What stands where it may stand no longer keeps its place: it is no later for that.
  if (start.some((parts) => parts.some(({ site }) => byCode.get(sites[site] ?? '') === undefined))) return null;
  for (const { site } of start.flat()) allowed[site] = true;
  return {
    group,
    order: {
      fixed: sites.map((code) => micro(byCode.get(code)?.fixed[0])),
      unit: facts.needs.map((_need, line) => sites.map((code) => micro(byCode.get(code)?.unit[line]?.[0]))),
      allowed,
      sitesMax: whole.sitesMax,
      start,
    },
  };
}

const isByCost = ({ mode, criteria, merge }: Strategy): boolean =>
  mode === 'LEXICOGRAPHIC' && criteria[0]?.kind === 'COST' && criteria[0].cartons === undefined && merge === undefined;
