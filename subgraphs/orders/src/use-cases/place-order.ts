import { err, fromJson, ok, type Result } from '@baton/kernel';
import {
  type InternalContext,
  type InvalidInputErrorData,
  idempotencyErrors,
  invalidInput,
  type SagaRunner,
  signAccessToken,
  type UserErrorData,
  validIdempotencyKey,
} from '@baton/platform';
import type { Parts } from '../parts.ts';
import type { JustPlaced } from '../persistence/placed-views.ts';
import type { PlaceOrderSaga } from '../saga/place-order.saga.ts';
import { type PlaceOrderAnswer, type PlaceOrderCommand, shopperOf } from '../saga/place-order-state.ts';
import { takeAlternatives } from './alternative-token.ts';
import type { PlacementInput } from './basket-input.ts';
import { parseBasket, parseCustomer } from './parse-basket.ts';

/** The order's id and, for a guest, the token that opens it; or why there is no order. */
export interface Placement {
  readonly orderId: string | null;
  readonly accessToken: string | null;
  readonly errors: readonly UserErrorData[];
  /** The order itself when this very request placed it; null for a replay. */
  readonly placed: JustPlaced | null;
}

/** Buys a basket. What is wrong with the input by itself is refused before anything is claimed; everything after that is the saga's. */
export async function placeOrder(
  parts: Parts,
  sagas: SagaRunner,
  saga: PlaceOrderSaga,
  request: { readonly input: PlacementInput; readonly context: InternalContext },
): Promise<Placement> {
  const { input, context } = request;
  const key = input.idempotencyKey;
  if (!validIdempotencyKey(key)) return refused(idempotencyErrors({ kind: 'BAD_KEY' }, key));
  const command = parseCommand(parts, input, shopperOf(context));
  if (!command.ok) return refused(command.error);
  const kept = new Map<symbol, unknown>();
  const outcome = await sagas.run(saga, { context, mutation: saga.name, key, input: command.value, kept });
  if (outcome.kind !== 'DONE') return refused(idempotencyErrors(outcome, key));
  const placed = saga.placed.get({ kept }) ?? null;
  // Whoever looks for an order, by its id or its number, finds its trace here.
  if (placed) {
    const { order, number } = placed.record;
    parts.log.info('an order was placed', { aggregate: `order:${order.id}`, order: number, traceId: context.traceId });
  }
  return { ...placementOf(parts, outcome.answer), placed };
}

/** The input as the saga wants it, or the first rule that it breaks. */
function parseCommand(parts: Parts, input: PlacementInput, shopperId: string | null): Result<PlaceOrderCommand, InvalidInputErrorData> {
  const asked = parseBasket(input, parts.address);
  if (!asked.ok) return asked;
  const taken = takeAlternatives(asked.value, input.alternatives ?? [], parts.accessTokenSecret);
  if (!taken.ok) return taken;
  const { basket, until } = taken.value;
  const { provider, token } = input.payment;
  if (!parts.payments.has(provider)) return err(invalidInput(`There is no payment provider ${provider}.`, ['payment', 'provider']));
  const expectedTotal = input.expectedTotal ? { amount: input.expectedTotal.amount, currencyCode: input.expectedTotal.currencyCode } : null;
  if (expectedTotal && fromJson(expectedTotal) === null) {
    return err(invalidInput('The amount has more digits than its currency.', ['expectedTotal', 'amount']));
  }
  const command = {
    basket,
    ...(until !== undefined && { alternativesUntil: until }),
    shopperId,
    payment: { provider, token },
    expectedTotal,
  };
  if (shopperId !== null) return ok({ ...command, guest: null });
  if (!input.customer) return err(invalidInput('Say who buys, or sign in.', ['customer']));
  const guest = parseCustomer(input.customer);
  return guest.ok ? ok({ ...command, guest: guest.value }) : guest;
}

/** The token is made of the stored expiry, so a replay answers the same one. */
function placementOf(parts: Parts, { orderId, accessTokenExpiresAt, errors }: PlaceOrderAnswer): Omit<Placement, 'placed'> {
  const isGuests = orderId !== null && accessTokenExpiresAt !== null;
  const accessToken = isGuests ? signAccessToken({ orderId, expiresAt: accessTokenExpiresAt }, parts.accessTokenSecret) : null;
  return { orderId, accessToken, errors };
}

const refused = (error: UserErrorData): Placement => ({ orderId: null, accessToken: null, errors: [error], placed: null });
