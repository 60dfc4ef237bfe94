import type { Money } from '@baton/kernel';

/** What a provider says about an authorisation. */
export type Authorisation =
  | { readonly outcome: 'AUTHORISED'; readonly reference: string; readonly expiresAt: Date | null }
  | { readonly outcome: 'REFUSED'; readonly reason: string };

/** What a provider says about money that is to move under an authorisation. */
export type Movement = { readonly outcome: 'DONE' } | { readonly outcome: 'REFUSED'; readonly reason: 'EXPIRED' | 'TOO_MUCH' | 'UNKNOWN' };

export interface MovementRequest {
  /** Fixed at the first attempt: asked again with it, the provider answers what it did. */
  readonly key: string;
  /** Of the authorisation. */
  readonly reference: string;
  readonly amount: Money;
}

/** A payment provider. Every operation is idempotent by its key, and each may throw {@link PaymentTimeout}. */
export interface PaymentProvider {
  readonly name: string;
  authorise(request: {
    readonly key: string;
    readonly token: string;
    readonly orderId: string;
    readonly amount: Money;
  }): Promise<Authorisation>;
  /** What became of an authorisation: the way to learn of one whose answer was lost. Null when the key is unknown. */
  authorisation(key: string): Promise<Authorisation | { readonly outcome: 'VOIDED' } | null>;
  /** Gives an authorisation back whole; an unknown key is barred, so that a late authorisation is refused. */
  voidByKey(key: string): Promise<void>;
  /** Gives a part of an authorisation back before it is captured. */
  voidPart(request: MovementRequest): Promise<Movement>;
  /** Takes money. */
  capture(request: MovementRequest): Promise<Movement>;
  /** Gives captured money back. */
  refund(request: MovementRequest): Promise<Movement>;
  /** Authorises again under the card of an authorisation that expired. */
  reauthorise(request: MovementRequest): Promise<Authorisation>;
}

/** The provider did not answer: whether it acted is unknown. */
export class PaymentTimeout extends Error {
  override readonly name = 'PaymentTimeout';
}

/** The providers by name. */
export type PaymentProviders = ReadonlyMap<string, PaymentProvider>;
