/** The money of one tender, in minor units. */
export interface Tender {
  readonly authorisedMinor: bigint;
  readonly voidedMinor: bigint;
  readonly capturedMinor: bigint;
  readonly refundedMinor: bigint;
}

export type OrderPaymentStatus = 'NONE' | 'AUTHORISED' | 'PARTIAL' | 'PAID' | 'OVERPAID' | 'REFUNDED';
export type PaymentStatus = 'AUTHORISED' | 'PARTIALLY_CAPTURED' | 'CAPTURED' | 'VOIDED';

/** All tenders of an order as one: what stands authorised (captured included), what was taken, what was given back. */
export interface PaymentSums {
  readonly authorised: bigint;
  readonly captured: bigint;
  readonly refunded: bigint;
}

export function paymentSums(tenders: readonly Tender[]): PaymentSums {
  let [authorised, captured, refunded] = [0n, 0n, 0n];
  for (const tender of tenders) {
    authorised += tender.authorisedMinor - tender.voidedMinor;
    captured += tender.capturedMinor;
    refunded += tender.refundedMinor;
  }
  return { authorised, captured, refunded };
}

export function orderPaymentStatus({ authorised, captured, refunded }: PaymentSums): OrderPaymentStatus {
  if (captured > 0n && refunded === captured) return 'REFUNDED';
  if (captured > authorised) return 'OVERPAID';
  if (authorised === 0n) return 'NONE';
  if (captured === 0n) return 'AUTHORISED';
  return captured === authorised ? 'PAID' : 'PARTIAL';
}

/** Where one tender stands after money was taken or given up. */
export function paymentStatus(tender: Tender): PaymentStatus {
  const left = tender.authorisedMinor - tender.voidedMinor;
  if (left === 0n) return 'VOIDED';
  if (tender.capturedMinor === 0n) return 'AUTHORISED';
  return tender.capturedMinor === left ? 'CAPTURED' : 'PARTIALLY_CAPTURED';
}
