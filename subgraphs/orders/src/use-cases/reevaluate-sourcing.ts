import type { ReserveStockInput, StockLine } from '@baton/contracts';
import { assert } from '@baton/kernel';
import { enqueue } from '@baton/platform';
import { type ResourcingPlan, releasesOf } from '../domain/resourcing.ts';
import { caseOf } from '../domain/sourcing/case-of.ts';
import { type Levels, levelAt } from '../domain/sourcing/levels.ts';
import { sourceCase } from '../domain/sourcing/source-case.ts';
import { roundsFor } from '../domain/sourcing/window/problem.ts';
import { solveWindow } from '../domain/sourcing/window/window.ts';
import { packCase } from '../domain/sourcing-rules/packed-case.ts';
import { costOf, moveSavingMin, type WaitingGroup, windowOf, withAssignment } from '../domain/sourcing-rules/window-groups.ts';
import type { Parts } from '../parts.ts';
import { groupsOfOrders, linesOfOrders, ordersById } from '../persistence/order-repository.ts';
import { insertMove, selectUnreleased, selectWaitingMarkets, selectWaitingOrders } from '../persistence/sql/release-window.ts';
import { type MovedGroup, resourcingQuestion } from './resourcing-question.ts';
import { windowKey } from './window-due.ts';

export interface WindowScope {
  readonly market: string;
  /** Null: all of the market. */
  readonly channel: string | null;
}

/** Orders that are solved together. */
export const windowOrdersMax = 200;
/** Nobody else is served while the solver thinks: it settles for what it has by then. */
const thinkingMsMax = 150;
/** Orders that are released sooner than this are left alone. */
const releaseMarginMs = 5_000;

/** A move as it is kept: a plan with what it replaces. */
export interface MovePlan extends ResourcingPlan {
  readonly from: readonly string[];
  readonly replaces: string;
  readonly lines: readonly StockLine[];
  readonly capacity: NonNullable<ReserveStockInput['capacity']>;
}

interface Waiting extends WaitingGroup {
  readonly group: MovedGroup;
  readonly reservationId: string;
  readonly levels: Levels;
  dispatchBy(location: string): Date | null;
  workDay(location: string): string | null;
}

/** Has the orders of every market looked at in which work waits. */
export async function reevaluateAll({ database }: Pick<Parts, 'database'>): Promise<void> {
  for (const { market } of await database.query<{ readonly market: string }>(selectWaitingMarkets)) {
    const payload = { market, channel: null };
    await enqueue(database, { subgraph: 'orders', name: 'reevaluate-sourcing', payload, key: windowKey(market) });
  }
}

/**
 * Solves the orders that wait for their release again together. A move is taken only where it makes its own order cheaper and nobody later, so each may be
 * done, or fail, by itself; each is a job of its own. Answers how many moves it began.
 */
export async function reevaluateSourcing(parts: Parts, scope: WindowScope, traceId: string): Promise<number> {
  const waiting = await waitingGroups(parts, scope, traceId);
  if (waiting.length === 0) return 0;
  const { problem, groups, sites } = windowOf(waiting, (location, sku) => freeOf(waiting, location, sku));
  const end = Date.now() + thinkingMsMax;
  const rounds = roundsFor(groups.length, sites.length);
  const { assignments } = solveWindow(problem, { rounds, seed: 1, isOver: () => Date.now() >= end });
  let begun = 0;
  for (const [index, assignment] of assignments.entries()) {
    const [order, group] = [problem.orders[index], waiting.find((each) => each === groups[index])];
    if (!order?.start || !group || !assignment) continue;
    if (costOf(order, order.start) - costOf(order, assignment) < moveSavingMin) continue;
    const facts = withAssignment(group.facts, sites, assignment);
    if (await beginMove(parts, group, facts, traceId)) begun += 1;
  }
  return begun;
}

const freeOf = (waiting: readonly Waiting[], location: string, sku: string): number =>
  Math.max(
    0,
    ...waiting.filter(({ facts }) => facts.needs.some((need) => need.sku === sku)).map(({ levels }) => levelAt(levels, location, sku)),
  );

/** Orders with exactly one group that is shipped, and nothing else that moves: what they hold changes place as a whole. */
async function waitingGroups(parts: Parts, { market, channel }: WindowScope, traceId: string): Promise<Waiting[]> {
  const soon = new Date(parts.clock.now().getTime() + releaseMarginMs);
  const orders = await parts.database.query<Unreleased>(selectWaitingOrders, [market, channel, soon, windowOrdersMax]);
  const groups = await groupsOfOrders(
    parts.database,
    orders.map(({ id }) => id),
  );
  const found: Waiting[] = [];
  for (const { id, releaseAt } of orders) {
    const moved = groups.filter(
      (group): group is MovedGroup & typeof group => group.orderId === id && group.method !== 'DIGITAL' && group.method !== 'SERVICE',
    );
    const [only] = moved;
    if (only?.method === 'SHIP' && moved.length === 1) found.push(...(await waitingGroup(parts, { id, releaseAt }, only, traceId)));
  }
  return found;
}

interface Unreleased {
  readonly id: string;
  readonly releaseAt: Date;
}

interface Held {
  readonly location: string;
  readonly reservationId: string;
  readonly lines: readonly { readonly orderLineId: string; readonly sku: string; readonly quantity: number }[];
}

async function waitingGroup(parts: Parts, { id: orderId, releaseAt }: Unreleased, group: MovedGroup, traceId: string): Promise<Waiting[]> {
  const [order] = await ordersById(parts.database, [orderId]);
  assert(order, `there is no order ${orderId}`);
  const works = await parts.database.query<Held>(selectUnreleased, [orderId]);
  const held = works.flatMap(({ location, lines }) =>
    lines.map(({ orderLineId: key, sku, quantity }) => ({ key, sku, location, quantity })),
  );
  const reservationId = works[0]?.reservationId;
  const whole = await linesOfOrders(parts.database, [orderId]);
  const isWhole = whole.every((line) => line.kind === 'BUNDLE' || (line.backordered === 0 && line.cancelling === 0));
  if (reservationId === undefined || !isWhole) return [];
  const lines = [...new Set(held.map(({ key }) => key))].map((id) => {
    const units = held.filter(({ key }) => key === id);
    const quantity = units.reduce((sum, each) => sum + each.quantity, 0);
    return { id, sku: units[0]?.sku ?? '', quantity, attempts: 0, refusals: {}, waiting: false };
  });
  const { question, dispatchBy, workDay } = await resourcingQuestion(parts, order, group, lines, traceId, releaseAt);
  const facts = caseOf(question);
  const sites = facts.sites.map((site) => ({ ...site, stock: withHeld(site.code, site.stock, held) }));
  const promisedBy = group.promiseLatestAt?.getTime() ?? null;
  return [
    {
      ...{ orderId, groupId: group.id, group, reservationId, held, promisedBy, dispatchBy, workDay },
      facts: { ...facts, sites },
      profile: question.profile,
      levels: question.levels,
    },
  ];
}

function withHeld(code: string, stock: Readonly<Record<string, number>>, held: WaitingGroup['held']): Record<string, number> {
  const all = { ...stock };
  for (const { location, sku, quantity } of held) if (location === code) all[sku] = (all[sku] ?? 0) + quantity;
  return all;
}

/** Keeps a move and has it done. False when the order is in other hands by now, or the rules do not decide so. */
async function beginMove(parts: Parts, waiting: Waiting, facts: WaitingGroup['facts'], traceId: string): Promise<boolean> {
  const decided = sourceCase(facts, waiting.profile);
  if (!decided.ok) return false;
  const { decision, shipments } = decided.value;
  const plan: MovePlan = {
    ...{ decisionId: parts.ids.next('dec'), ruleVersion: decision.ruleVersion, cause: 'WINDOW', decision, snapshot: packCase(facts) },
    fulfilments: releasesOf(shipments, waiting.group, { ids: parts.ids, dispatchBy: waiting.dispatchBy }),
    from: [...new Set(waiting.held.map(({ location }) => location))].sort(),
    replaces: waiting.reservationId,
    lines: stockLines(shipments),
    capacity: shipments.flatMap(({ location, lines }) => {
      const day = waiting.workDay(location);
      const units = lines.reduce((sum, line) => sum + line.quantity, 0);
      return day === null ? [] : [{ location, day, orders: 1, units }];
    }),
  };
  const id = parts.ids.next('rsv');
  return parts.database.transaction(async (tx) => {
    const now = parts.clock.now();
    const soon = new Date(now.getTime() + releaseMarginMs);
    const [mine] = await tx.query(insertMove, [id, waiting.orderId, waiting.groupId, JSON.stringify(plan), now, soon]);
    if (mine === undefined) return false;
    await enqueue(tx, { subgraph: 'orders', name: 'move-order', payload: { moveId: id }, key: id, traceId });
    return true;
  });
}

function stockLines(
  shipments: readonly { readonly location: string; readonly lines: readonly { readonly sku: string; readonly quantity: number }[] }[],
): StockLine[] {
  const units = new Map<string, StockLine>();
  for (const { location, lines } of shipments) {
    for (const { sku, quantity } of lines) {
      const key = `${sku}\n${location}`;
      units.set(key, { sku, location, quantity: (units.get(key)?.quantity ?? 0) + quantity });
    }
  }
  return [...units.values()];
}
