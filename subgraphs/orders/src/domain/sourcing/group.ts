import { err, ok, type Result } from '@baton/kernel';
import { type Candidate, type Decision, excludedCandidate, setCandidate } from './decision.ts';
import { milesOrNull, type Point, pointOf } from './geo.ts';
import { type Levels, levelAt } from './levels.ts';
import { solve } from './solver.ts';
import type { Assignment, Demand, SourcingProfile, SourcingShortage, Supply } from './types.ts';

/** Units of one SKU that a line needs. A kit's line has one need for each component. */
export interface Need {
  /** Names the line: its id, or its place in the input. */
  readonly key: string;
  readonly sku: string;
  readonly quantity: number;
}

export interface SourcingSite {
  readonly code: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly methods: readonly string[];
}

export interface GroupQuestion {
  readonly method: string;
  /** Where the customer collects; null when it is brought. */
  readonly location: string | null;
  /** Where it is brought to; null when unknown, or when it is collected. */
  readonly destination: Point | null;
  readonly needs: readonly Need[];
  /** The channel's network. */
  readonly sites: readonly SourcingSite[];
  /** What is left there. */
  readonly levels: Levels;
  /** Codes of the locations from where a carrier of the wanted service goes to the destination. Null when no carrier is needed. */
  readonly reachable: ReadonlySet<string> | null;
  /** Locations that are out of the question, with the reason for the explanation (`REJECTED`, `SHORT_PICKED`). */
  readonly barred?: ReadonlyMap<string, string>;
  readonly profile: SourcingProfile;
}

/** What one location sends, line by line. */
export interface PlannedShipment {
  readonly location: string;
  readonly lines: readonly Need[];
}

export interface GroupSource {
  /** By location code. Empty when nothing has to be moved. */
  readonly shipments: readonly PlannedShipment[];
  readonly decision: Decision;
}

/** No location could serve the group at all, or those that could have too little. */
export type GroupShortage =
  | { readonly kind: 'UNREACHABLE'; readonly excluded: readonly Candidate[] }
  | (SourcingShortage & { readonly kind: 'SHORT' });

/** Finds where a group comes from: who may serve it at all, then the cheapest set among them. Pure. */
export function sourceGroup(question: GroupQuestion): Result<GroupSource, GroupShortage> {
  const { needs, profile } = question;
  const judged = question.sites
    .filter((site) => question.location === null || site.code === question.location)
    .map((site) => judge(question, site));
  const excluded = judged.flatMap((each) => (each.reasons.length > 0 ? [excludedCandidate(each.supply, each.reasons)] : []));
  const supplies = judged.flatMap((each) => (each.reasons.length === 0 ? [each.supply] : []));
  if (supplies.length === 0) return err({ kind: 'UNREACHABLE', excluded });
  const demands = demandsOf(needs);
  const isSplittable = question.location === null && question.method !== 'LOCAL_DELIVERY';
  const plan = solve({ demands, supplies, profile: isSplittable ? profile : { ...profile, maxSplit: 0 } });
  if (!plan.ok) return err({ kind: 'SHORT', ...plan.error });
  const { chosen, compared, assignments, isExact } = plan.value;
  const alone = supplies
    .filter((supply) => !coversAlone(supply, demands))
    .map((supply) => excludedCandidate(supply, [reasonAlone(supply, demands)]));
  const candidates = [...compared.map(setCandidate), ...alone, ...excluded];
  return ok({ shipments: shipmentsOf(assignments, needs), decision: { chosen: setCandidate(chosen), candidates, isExact } });
}

/** The needs by SKU: what the solver is asked for. */
export function demandsOf(needs: readonly Need[]): Demand[] {
  const units = new Map<string, number>();
  for (const need of needs) units.set(need.sku, (units.get(need.sku) ?? 0) + need.quantity);
  return [...units].map(([sku, quantity]) => ({ sku, quantity }));
}

function judge(question: GroupQuestion, site: SourcingSite): { readonly supply: Supply; readonly reasons: readonly string[] } {
  const { method, destination, needs, levels, reachable, barred, profile } = question;
  const miles = question.location === null ? milesOrNull(pointOf(site), destination) : 0;
  const reasons: string[] = [];
  const bar = barred?.get(site.code);
  if (bar !== undefined) reasons.push(bar);
  if (!site.methods.includes(method)) reasons.push('METHOD_NOT_SERVED');
  if (reachable && !reachable.has(site.code)) reasons.push('NO_LANE');
  if (method === 'LOCAL_DELIVERY' && (miles === null || miles > profile.localDeliveryMiles)) reasons.push('TOO_FAR');
  const stock = new Map(needs.map((need) => [need.sku, levelAt(levels, site.code, need.sku)]));
  return { supply: { code: site.code, miles, stock }, reasons };
}

const coversAlone = (supply: Supply, demands: readonly Demand[]): boolean =>
  demands.every((demand) => (supply.stock.get(demand.sku) ?? 0) >= demand.quantity);

const reasonAlone = (supply: Supply, demands: readonly Demand[]): string =>
  demands.some((demand) => (supply.stock.get(demand.sku) ?? 0) > 0) ? 'NOT_ENOUGH_STOCK_ALONE' : 'NO_STOCK';

/** Gives each location's units to the lines, in the order of the lines. */
function shipmentsOf(assignments: readonly Assignment[], needs: readonly Need[]): PlannedShipment[] {
  const open = needs.map((need) => need.quantity);
  const byLocation = new Map<string, Need[]>();
  for (const assignment of assignments) {
    let units = assignment.quantity;
    for (const [index, need] of needs.entries()) {
      const quantity = need.sku === assignment.sku ? Math.min(units, open[index] ?? 0) : 0;
      if (quantity === 0) continue;
      units -= quantity;
      open[index] = (open[index] ?? 0) - quantity;
      byLocation.set(assignment.location, [...(byLocation.get(assignment.location) ?? []), { ...need, quantity }]);
    }
  }
  return [...byLocation].map(([location, lines]) => ({ location, lines }));
}
