import type { FulfilmentRelease, ReserveStockInput } from '@baton/contracts';
import { assert, err, ok, type Result } from '@baton/kernel';
import { type InternalContext, invalidTransition, mayAccessLocation, notFound, type UserErrorData } from '@baton/platform';
import type { ResourcingPlan } from '../domain/resourcing.ts';
import { type GroupQuestion, sourceGroup } from '../domain/sourcing/group.ts';
import { snapshotOf } from '../domain/sourcing/snapshot.ts';
import { packCase } from '../domain/sourcing-rules/packed-case.ts';
import type { Parts } from '../parts.ts';
import { groupsOfOrders, ordersById } from '../persistence/order-repository.ts';
import { selectWork } from '../persistence/sql/rearranging.ts';
import { begun, type RearrangeCommand, type TakenUnits, unitsByOrderLine, unitsToTake, type Work } from './rearranging.ts';
import { release } from './release-order.ts';
import { type MovedGroup, resourcingQuestion } from './resourcing-question.ts';

/** What is to become of the units; kept before anybody is asked for anything. */
export interface RearrangePlan {
  readonly orderId: string;
  readonly customerId: string;
  readonly channel: string;
  readonly from: string;
  readonly taken: readonly TakenUnits[];
  readonly release: FulfilmentRelease;
  /** Null where nothing changes place: the work order stays under its decision and its reservation. */
  readonly move:
    | (Pick<ResourcingPlan, 'decisionId' | 'ruleVersion' | 'decision' | 'snapshot'> & {
        readonly capacity: NonNullable<ReserveStockInput['capacity']>;
      })
    | null;
  readonly decisionId: string;
  readonly reservationId: string;
}

const alternativesMax = 10;

/** Looks whether it can be done, and how. The work is released with it: shipments knows of it before it is taken out. */
export async function planRearrangement(
  parts: Parts,
  reservationId: string,
  command: RearrangeCommand,
  context: InternalContext,
): Promise<Result<RearrangePlan, UserErrorData>> {
  const works = await parts.database.query<Work>(selectWork, [command.fulfilmentIds]);
  const [first] = works;
  if (first === undefined || works.some((work) => !mayAccessLocation(context, work.location)))
    return err(notFound('There is no such work order.', null));
  const { orderId, location: from } = first;
  if ((await parts.database.transaction((tx) => release(tx, parts, orderId, context.traceId))) === 'MOVING') return err(moving);
  const taken = unitsToTake(command, works);
  if (!taken.ok) return taken;
  const [order] = await ordersById(parts.database, [orderId]);
  assert(order, `there is no order ${orderId}`);
  const { customerId, channel } = order;
  const location = command.location ?? from;
  const base = { orderId, customerId, channel, from, taken: taken.value };
  const here = releaseOf(parts, first, taken.value, location);
  if (location === from)
    return ok({ ...base, release: here, move: null, decisionId: first.decisionId, reservationId: first.reservationId });
  const asked = await questionOf(parts, first, taken.value, context.traceId);
  const found = sourceGroup(only(asked.question, location));
  if (!found.ok) return err(unsuitable(found.error.kind === 'SHORT' ? 'NO_STOCK' : 'NOT_ALLOWED', asked.question, [from, location]));
  const { decision } = found.value;
  const decisionId = parts.ids.next('dec');
  const day = asked.workDay(location);
  const units = taken.value.reduce((sum, unit) => sum + unit.quantity, 0);
  const move = {
    ...{ decisionId, ruleVersion: decision.ruleVersion, decision, snapshot: packCase(snapshotOf(only(asked.question, location))) },
    capacity: day === null ? [] : [{ location, day, orders: 1, units }],
  };
  const dispatchBy = asked.dispatchBy(location)?.toISOString() ?? null;
  return ok({ ...base, release: { ...here, dispatchBy }, move, decisionId, reservationId });
}

/** Stock has the last word: why it would not, and who could. */
export async function unsuitableNow(
  parts: Parts,
  command: RearrangeCommand,
  plan: RearrangePlan,
  reason: UnsuitableReason,
  traceId: string,
): Promise<UserErrorData> {
  const [work] = await parts.database.query<Work>(selectWork, [command.fulfilmentIds]);
  if (work === undefined) return begun();
  const { question } = await questionOf(parts, work, plan.taken, traceId);
  return unsuitable(reason, question, [plan.from, plan.release.location]);
}

async function questionOf(parts: Parts, work: Work, taken: readonly TakenUnits[], traceId: string) {
  const [order] = await ordersById(parts.database, [work.orderId]);
  const group = (await groupsOfOrders(parts.database, [work.orderId])).find(
    (each): each is typeof each & MovedGroup => each.id === work.groupId,
  );
  assert(order && group, `there is no group ${work.groupId}`);
  const lines = unitsByOrderLine(taken).map(({ orderLineId, sku, quantity }) => {
    return { id: orderLineId, sku, quantity, attempts: 0, refusals: {}, waiting: false };
  });
  return resourcingQuestion(parts, order, group, lines, traceId);
}

/** The question with every other location out of it: the rules, the lanes and the goods still have to allow the one. */
function only(question: GroupQuestion, location: string): GroupQuestion {
  const others = question.sites.filter(({ code }) => code !== location).map(({ code }) => [code, 'OVERRIDDEN'] as const);
  return { ...question, barred: new Map(others) };
}

function releaseOf(parts: Parts, work: Work, taken: readonly TakenUnits[], location: string): FulfilmentRelease {
  const { groupId, method, service, dispatchBy } = work;
  return {
    ...{ fulfilmentId: parts.ids.next('ful'), groupId, method, location, service },
    dispatchBy: dispatchBy?.toISOString() ?? null,
    lines: unitsByOrderLine(taken).map(({ orderLineId, sku, quantity }) => {
      return { fulfilmentLineId: parts.ids.next('fln'), orderLineId, sku, quantity };
    }),
  };
}

const moving = invalidTransition('The order is about to come from elsewhere: ask again in a moment.', null, {
  status: 'SOURCED',
  allowedActions: [],
});

export type UnsuitableReason = 'NO_STOCK' | 'NO_CAPACITY' | 'NOT_ALLOWED';
const sentences: Readonly<Record<UnsuitableReason, string>> = {
  NO_STOCK: 'The location has not got the units.',
  NO_CAPACITY: 'The location has no hands left that day.',
  NOT_ALLOWED: 'The location may not serve this order.',
};

function unsuitable(reason: UnsuitableReason, question: GroupQuestion, except: readonly string[]): UserErrorData {
  const alternatives = question.sites
    .filter(({ code }) => !except.includes(code) && sourceGroup(only(question, code)).ok)
    .slice(0, alternativesMax)
    .map(({ code }) => ({ code }));
  const error = { __typename: 'LocationUnsuitableError', message: sentences[reason], path: ['location'], reason, alternatives };
  return error;
}
