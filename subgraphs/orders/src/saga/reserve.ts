import type { FullDay, ReserveStockInput, ReserveStockResult, StockLine } from '@baton/contracts';
import { crashPoint, type InternalContext, type SagaRun, serviceContext } from '@baton/platform';
import { fullDaysMax, withFullDays, workOf } from '../domain/quote/full-days.ts';
import type { Quote } from '../domain/quote/types.ts';
import type { Parts } from '../parts.ts';
import { noRoom } from '../use-cases/problems.ts';
import { buyerOf, isRationed, limitError, purchasesOf } from '../use-cases/purchase-limits.ts';
import { refreshed } from '../use-cases/quote.ts';
import { quoteNow } from '../use-cases/quote-now.ts';
import { type PlaceOrderState, reservationTtlMs, sourcingAttemptsMax } from './place-order-state.ts';
import { refusal, refuseProblems, type Sourced } from './source.ts';

/**
 * Takes the plan's stock, all of it or none. When somebody was faster the basket is sourced again with what is there now; when a reservation
 * was lost the next id is used. Both a bounded number of times. A day that is full is not asked for again: with many orders at once the next may be full, too.
 */
export async function reserve(parts: Parts, state: PlaceOrderState, saga: SagaRun, planned: Sourced): Promise<Sourced> {
  if (planned.reservationId !== null) return planned;
  let sourced = planned;
  let lost = 0;
  let fullDays: readonly FullDay[] = [];
  for (let [attempt, days] = [1, 0]; attempt <= sourcingAttemptsMax; ) {
    const lines = stockLines(sourced.quote);
    const backorders = backordersOf(sourced.quote);
    const reservationId = state.reservationIds[lost];
    if (lines.length === 0 && backorders.length === 0 && !isRationed(sourced.question)) return sourced;
    if (reservationId === undefined) break;
    const capacity = workOf(sourced.quote);
    const result = await ask(parts, state, saga.context, {
      ...{ reservationId, lines, capacity },
      ...(backorders.length > 0 && { backorders }),
    });
    if (result.outcome === 'LIMITED') return saga.refuse(refusal((result.limits ?? []).map(limitError)));
    const outcome = await meaningOf(parts, saga.context, result, { reservationId, lines, capacity, backorders });
    if (outcome === 'RESERVED') return { ...sourced, reservationId };
    if (outcome === 'LOST') lost += 1;
    fullDays = result.full ?? [];
    if (fullDays.length > 0 && days < fullDaysMax) days += 1;
    else attempt += 1;
    const question = withFullDays(await refreshed(parts, sourced.question, saga.context), fullDays);
    sourced = { ...sourced, ...(await quoteNow(parts, question, saga.context)) };
    await refuseProblems(parts, saga, sourced);
  }
  return saga.refuse(refusal(fullDays.length > 0 ? noRoom(fullDays) : takenMeanwhile(sourced.quote)));
}

interface Wanted {
  readonly reservationId: string;
  readonly lines: readonly StockLine[];
  readonly capacity: NonNullable<ReserveStockInput['capacity']>;
  readonly backorders?: NonNullable<ReserveStockInput['backorders']>;
}

async function ask(parts: Parts, state: PlaceOrderState, context: InternalContext, wanted: Wanted): Promise<ReserveStockResult> {
  const { basket, shopperId, guest } = state.command;
  const input = {
    ...wanted,
    orderId: state.orderId,
    channel: basket.channel,
    expiresAt: new Date(parts.clock.now().getTime() + reservationTtlMs).toISOString(),
    purchases: purchasesOf(basket),
    customerId: buyerOf(parts, shopperId, guest),
    holdId: basket.holdId ?? null,
  };
  crashPoint('place-order.before-reserve');
  const result = await parts.stock.reserve(input, serviceContext('orders', context));
  crashPoint('place-order.after-reserve');
  return result;
}

/** What an answer that is no refusal of the order means for it. */
async function meaningOf(
  parts: Parts,
  context: InternalContext,
  result: ReserveStockResult,
  wanted: Wanted,
): Promise<'RESERVED' | 'LOST' | 'SOURCE_AGAIN'> {
  switch (result.outcome) {
    case 'RESERVED':
      return 'RESERVED';
    // Known and still held, by a run that died after it: good if it holds this very plan, else it is given back and the next id is used.
    case 'REPLAYED':
      if (isSame(result.lines, wanted.lines) && (await countsFor(parts, context, wanted))) return 'RESERVED';
      await parts.stock.release(wanted.reservationId, serviceContext('orders', context));
      return 'LOST';
    case 'GONE':
      return 'LOST';
    case 'INSUFFICIENT':
    case 'NO_CAPACITY':
    case 'LIMITED':
      return 'SOURCE_AGAIN';
  }
}

/** Whether a reservation claims what is wanted of what is still to come, and its work counts for the days on which it is planned. */
async function countsFor(parts: Parts, context: InternalContext, { reservationId, backorders = [], capacity }: Wanted): Promise<boolean> {
  const held = await parts.stock.reservation(reservationId, serviceContext('orders', context));
  const isPlanned = (held?.days ?? []).every(({ location, day }) =>
    capacity.some((each) => each.location === location && each.day === day),
  );
  return isPlanned && isSame(held?.backorders ?? [], backorders);
}

/** The undo: every id that may have been used is given back, and barred where it was not. */
export async function releaseAll(parts: Parts, state: PlaceOrderState, context: InternalContext): Promise<void> {
  for (const reservationId of state.reservationIds) {
    crashPoint('place-order.before-release');
    await parts.stock.release(reservationId, serviceContext('orders', context));
    crashPoint('place-order.after-release');
  }
}

/** What the plan takes where, by SKU and location, in one order: two plans of the same units look the same. */
function stockLines(quote: Quote): StockLine[] {
  const units = new Map<string, StockLine>();
  for (const { location, lines } of quote.groups.flatMap((group) => group.chosen?.shipments ?? [])) {
    for (const { sku, quantity } of lines) {
      const key = `${sku}\n${location}`;
      units.set(key, { sku, location, quantity: (units.get(key)?.quantity ?? 0) + quantity });
    }
  }
  return [...units].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

/** What the plan claims of what is still to come, by SKU and location; of several dates the latest. */
function backordersOf(quote: Quote): NonNullable<ReserveStockInput['backorders']> {
  const units = new Map<string, NonNullable<ReserveStockInput['backorders']>[number]>();
  for (const { sku, location, quantity, availableAt } of quote.groups.flatMap((group) => group.chosen?.rest?.units ?? [])) {
    if (location === null || availableAt === null) continue;
    const key = `${sku}\n${location}`;
    const known = units.get(key);
    const promisedAt = availableAt.toISOString();
    units.set(key, {
      ...{ sku, location, quantity: (known?.quantity ?? 0) + quantity },
      promisedAt: known && known.promisedAt > promisedAt ? known.promisedAt : promisedAt,
    });
  }
  return [...units].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

function isSame(held: readonly StockLine[], wanted: readonly StockLine[]): boolean {
  const keys = (lines: readonly StockLine[]): string =>
    JSON.stringify(lines.map((line) => [line.sku, line.location, line.quantity]).sort());
  return keys(held) === keys(wanted);
}

/** Stock looked good each time and was gone each time. */
function takenMeanwhile(quote: Quote): Parameters<typeof refusal>[0] {
  const [line] = quote.groups.flatMap((group) => group.lines);
  const message = 'Others were faster, several times. Try again with a new key.';
  const quantity = line?.quantity ?? 0;
  return [
    { __typename: 'InsufficientStockError', message, path: null, sku: line?.sku ?? '', requested: quantity, sellable: 0, alternatives: [] },
  ];
}
