import type { BackorderOffer, ReservationView } from '@baton/contracts';
import { fromJson, money, toJson } from '@baton/kernel';
import { invalidInput, type SagaRun, serviceContext, type UserErrorData } from '@baton/platform';
import { withHeldDays } from '../domain/quote/full-days.ts';
import { quoteBasket } from '../domain/quote/quote-basket.ts';
import type { Quote, QuoteQuestion } from '../domain/quote/types.ts';
import type { Parts } from '../parts.ts';
import { noRoom, problemsOf } from '../use-cases/problems.ts';
import { quoteQuestion } from '../use-cases/quote.ts';
import { type Quoted, quoteNow } from '../use-cases/quote-now.ts';
import type { PlaceOrderAnswer, PlaceOrderState } from './place-order-state.ts';

/** A basket that can be bought as it is planned. */
export interface Sourced extends Quoted {
  /** What already holds the plan's stock. Null before it is reserved, and when nothing has to be. */
  readonly reservationId: string | null;
}

/** Prices the basket, promises it and finds where it comes from. Refuses what cannot be bought, and a total that the shopper was not shown. */
export async function source(parts: Parts, state: PlaceOrderState, saga: SagaRun): Promise<Sourced> {
  const { command } = state;
  refuseExpired(saga, state);
  const asked = await quoteQuestion(parts, command.basket, { placedAt: new Date(state.claimedAt), context: saga.context });
  if (!asked.ok) return saga.refuse(refusal([asked.error]));
  const question: QuoteQuestion = { ...asked.value, isChosenOnly: true };
  // A first run has reserved nothing: only one that resumes has to ask.
  const held = saga.attempt === 1 ? null : await heldPlan(parts, state, saga, question);
  const sourced = held ?? { ...(await quoteNow(parts, question, saga.context)), reservationId: null };
  await refuseProblems(parts, saga, sourced);
  refuseOtherTotal(saga, state, sourced.quote);
  return sourced;
}

/** The answer that refuses an order. */
export const refusal = (errors: readonly UserErrorData[]): PlaceOrderAnswer => ({ orderId: null, accessTokenExpiresAt: null, errors });

/** Refuses what cannot be bought as it is. Such a refusal has not begun anything, so there is time to look for what could be bought instead. */
export async function refuseProblems(parts: Parts, saga: SagaRun, sourced: Sourced): Promise<void> {
  const errors = [...(await problemsOf(parts, sourced, saga.context)), ...noRoom(sourced.full)];
  if (errors.length > 0) saga.refuse(refusal(errors));
}

/**
 * The plan that an earlier run reserved. What is held there is no longer sellable to others, so the basket is sourced again out of exactly that: whatever
 * the other stock looks like now, the order takes what it holds. Null when nothing is held; what is held in vain is released with the next reservation.
 */
async function heldPlan(parts: Parts, state: PlaceOrderState, saga: SagaRun, question: QuoteQuestion): Promise<Sourced | null> {
  const internal = serviceContext('orders', saga.context);
  for (const reservationId of state.reservationIds) {
    const held = await parts.stock.reservation(reservationId, internal);
    if (held?.state !== 'HELD') continue;
    const levels = held.lines.map(({ sku, location, quantity }) => ({ sku, location, sellable: quantity }));
    const offers = (held.backorders ?? []).map(claimedAlready);
    const own = withHeldDays({ ...question, view: { ...question.view, levels }, offers }, held.days ?? []);
    const quote = quoteBasket(own);
    if (quote.problems.length === 0) return { question: own, quote, full: [], reservationId };
    await parts.stock.release(reservationId, internal);
  }
  return null;
}

/** What is claimed already can be had by the date that it was claimed for. */
const claimedAlready = ({ sku, location, quantity, promisedAt }: NonNullable<ReservationView['backorders']>[number]): BackorderOffer => ({
  ...{ sku, location, mode: 'BACKORDER', releaseAt: null },
  steps: [{ at: promisedAt, quantity, supplyId: null, confidence: null }],
});

/** Asked here and not before the claim: a placement that is asked for again is answered as it was, however late. */
function refuseExpired(saga: SagaRun, { command, claimedAt }: PlaceOrderState): void {
  if (command.alternativesUntil === undefined || command.alternativesUntil > Date.parse(claimedAt)) return;
  saga.refuse(refusal([invalidInput('An alternative has expired: preview the basket again.', ['alternatives'])]));
}

function refuseOtherTotal(saga: SagaRun, { command }: PlaceOrderState, quote: Quote): void {
  if (command.expectedTotal === null) return;
  const expected = fromJson(command.expectedTotal);
  if (expected && expected.currency === quote.currency && expected.minor === quote.totals.total) return;
  const actual = toJson(money(quote.totals.total, quote.currency));
  const message = `The basket costs ${actual.amount} ${actual.currencyCode} now.`;
  saga.refuse(refusal([{ __typename: 'PriceChangedError', message, path: ['expectedTotal'], expected: command.expectedTotal, actual }]));
}
