import type { ParcelException, ParcelStatus } from './tracking.ts';

/** A box on its way. Instants are RFC 3339 texts, so that it can be stored as the answer of a request. */
export interface Parcel {
  readonly id: string;
  readonly kind: 'OUTBOUND' | 'RETURN';
  readonly fulfilmentId: string | null;
  readonly returnOrderId: string | null;
  readonly orderId: string;
  readonly customerId: string | null;
  /** The unit that packed it, or that the return goes to. */
  readonly location: string;
  readonly status: ParcelStatus;
  readonly exception: ParcelException | null;
  readonly carrier: string | null;
  readonly service: string | null;
  readonly trackingNumber: string | null;
  readonly trackingUrlTemplate: string | null;
  readonly createdAt: string;
  /** When the carrier expects to deliver it; null when it never said. */
  readonly estimatedAt: string | null;
}

export interface ParcelContent {
  readonly orderLineId: string;
  readonly quantity: number;
}
