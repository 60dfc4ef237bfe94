import type { RefundStatus, ReturnStatus } from './return-state.ts';

/** A return as it is read. */
export interface ReturnOrderView {
  readonly id: string;
  readonly number: string;
  readonly orderId: string;
  readonly customerId: string;
  readonly method: 'PARCEL' | 'STORE';
  readonly status: ReturnStatus;
  /** Code of the location that it is to go to. */
  readonly destination: string;
  readonly receivingLocation: string | null;
  readonly currency: string;
  readonly requestedAt: Date;
}

export interface ReturnLineView {
  readonly id: string;
  readonly returnOrderId: string;
  readonly orderLineId: string;
  readonly sku: string;
  readonly quantity: number;
  readonly reason: ReturnReason;
  readonly expectedRefundMinor: bigint;
  readonly received: number;
  readonly inspected: number;
  readonly currency: string;
}

export type ReturnReason = 'TOO_SMALL' | 'TOO_LARGE' | 'DAMAGED' | 'WRONG_ITEM' | 'NOT_AS_DESCRIBED' | 'CHANGED_MIND' | 'OTHER';
export type Grade = 'A' | 'B' | 'C' | 'D';
export type Disposition = 'RESTOCK' | 'QUARANTINE' | 'REFURBISH' | 'SCRAP' | 'VENDOR';

export interface InspectionView {
  readonly returnLineId: string;
  readonly quantity: number;
  readonly grade: Grade;
  readonly disposition: Disposition;
}

export interface RefundView {
  readonly returnOrderId: string;
  readonly amountMinor: bigint;
  readonly status: RefundStatus;
  readonly settledAt: Date | null;
}
