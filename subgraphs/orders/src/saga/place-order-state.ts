import type { IdSource } from '@baton/kernel';
import { derivedId, type MoneyJson } from '@baton/kernel';
import type { InternalContext, UserErrorData } from '@baton/platform';
import type { Basket, BasketCustomer } from '../domain/basket.ts';
import { guestIdOf } from '../domain/order.ts';

/** What is asked for, checked as far as that goes without asking anybody. */
export interface PlaceOrderCommand {
  readonly basket: Basket;
  /** The shopper who is signed in; null for a guest. */
  readonly shopperId: string | null;
  /** The guest; null for a shopper. */
  readonly guest: BasketCustomer | null;
  readonly payment: { readonly provider: string; readonly token: string };
  readonly expectedTotal: MoneyJson | null;
  /** Until when the alternatives that are taken are good, epoch milliseconds; absent without any. */
  readonly alternativesUntil?: number;
}

/** What is claimed with the key. Everything that a later step does elsewhere has its id here, so that it can be asked whether it happened. JSON. */
export interface PlaceOrderState {
  readonly command: PlaceOrderCommand;
  readonly orderId: string;
  readonly customerId: string;
  /** One for each time that a reservation may be lost on the way. */
  readonly reservationIds: readonly string[];
  readonly authorisationKey: string;
  readonly paymentId: string;
  /** RFC 3339: the instant that counts for prices and promises, however late the order is finished. */
  readonly claimedAt: string;
}

/** What is stored under the key. The access token is made of it again on each replay: it is not kept. */
export interface PlaceOrderAnswer {
  readonly orderId: string | null;
  /** Null for a shopper's order and when refused. Epoch milliseconds. */
  readonly accessTokenExpiresAt: number | null;
  readonly errors: readonly UserErrorData[];
}

/** How often stock may change between looking and reserving, or a reservation be lost, before the order is refused. */
export const reservationsMax = 2;
export const sourcingAttemptsMax = 4;
/**
 * Not how long a checkout takes: an unfinished one gives its reservation back itself, however often it dies, and a finished one keeps it whenever its event
 * comes. It runs out only for a shop whose orders never come back.
 */
export const reservationTtlMs = 23 * 3_600_000;
export const accessTokenTtlMs = 90 * 24 * 3_600_000;

export function claimedState(command: PlaceOrderCommand, ids: IdSource, now: Date): PlaceOrderState {
  const orderId = ids.next('ord');
  const others = Array.from({ length: reservationsMax - 1 }, () => ids.next('rsv'));
  return {
    command,
    orderId,
    customerId: command.shopperId ?? guestIdOf(orderId),
    reservationIds: [derivedId('rsv', orderId), ...others],
    authorisationKey: `${orderId}:authorise:1`,
    paymentId: derivedId('pay', orderId),
    claimedAt: now.toISOString(),
  };
}

/** Whether the caller is a shopper: then the order is theirs. Everybody else places as a guest. */
export const shopperOf = (context: InternalContext): string | null =>
  context.actor.kind === 'customer' && context.actor.scopes.includes('customer:self') ? context.actor.id : null;
