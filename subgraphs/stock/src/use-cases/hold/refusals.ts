import type { InternalContext } from '@baton/platform';
import type { StockError } from '../../domain/errors.ts';
import type { HoldLimit } from '../../domain/hold.ts';
import type { BrokenLimit } from '../../domain/purchase.ts';
import type { ReservationRecord } from '../../persistence/reservation-repository.ts';

/** Why a cart's stock is not held. */
export type HoldRefusal =
  | Extract<StockError, { kind: 'NotFound' | 'InvalidInput' }>
  | { readonly kind: 'Short'; readonly sku: string; readonly requested: number; readonly sellable: number }
  | { readonly kind: 'Limited'; readonly limits: readonly BrokenLimit[] }
  | { readonly kind: 'TooMany'; readonly limit: HoldLimit; readonly max: number };

/** Why a hold is not changed. */
export type HoldChangeRefusal =
  | Extract<StockError, { kind: 'NotFound' | 'InvalidInput' }>
  | { readonly kind: 'InvalidTransition'; readonly status: HoldStatus; readonly allowedActions: string[] };

export type HoldStatus = 'HELD' | 'ORDERED' | 'RELEASED' | 'EXPIRED';

/** What has become of a hold. Its time is over when it is, whether or not anybody has noted it. */
export function holdStatus({ state, isPast }: Pick<ReservationRecord, 'state' | 'isPast'>): HoldStatus {
  if (state === 'HELD') return isPast ? 'EXPIRED' : 'HELD';
  return state === 'CONVERTED' ? 'ORDERED' : state;
}

export const noSuchHold = { kind: 'NotFound', message: 'There is no such hold.', path: ['holdId'] } as const;

/** Whose cart the caller has: a shopper's own; null for a guest, whose hold is known by its id alone. */
export const ownerOf = ({ actor }: InternalContext): string | null =>
  actor.kind === 'customer' && actor.scopes.includes('customer:self') ? actor.id : null;

/** Whether it is a hold that the caller may see. A foreign one is like none. */
export function isOwn(hold: ReservationRecord | undefined | null, context: InternalContext): hold is ReservationRecord {
  return hold?.kind === 'CART' && (hold.owner === null || hold.owner === ownerOf(context));
}
