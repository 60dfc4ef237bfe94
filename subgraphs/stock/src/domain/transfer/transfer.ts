import { err, type InvalidTransition, ok, type Result, type Transitions, transition } from '@baton/kernel';

export type TransferStatus = 'DRAFT' | 'REQUESTED' | 'PICKED' | 'IN_TRANSIT' | 'PARTIALLY_RECEIVED' | 'RECEIVED' | 'LOST' | 'CANCELLED';
/** What is done to a transfer. COMPLETE is the RECEIVE after which nothing is on its way. */
export type TransferAction = 'REQUEST' | 'PICK' | 'SHIP' | 'RECEIVE' | 'COMPLETE' | 'DECLARE_LOST' | 'CANCEL';

/** How a transfer lives. What has left can no longer be cancelled: it arrives or is lost. */
export const transferTransitions: Transitions<TransferStatus, TransferAction> = {
  DRAFT: { REQUEST: 'REQUESTED', CANCEL: 'CANCELLED' },
  REQUESTED: { PICK: 'PICKED', CANCEL: 'CANCELLED' },
  PICKED: { SHIP: 'IN_TRANSIT', CANCEL: 'CANCELLED' },
  IN_TRANSIT: { RECEIVE: 'PARTIALLY_RECEIVED', COMPLETE: 'RECEIVED', DECLARE_LOST: 'LOST' },
  PARTIALLY_RECEIVED: { RECEIVE: 'PARTIALLY_RECEIVED', COMPLETE: 'RECEIVED', DECLARE_LOST: 'LOST' },
  RECEIVED: {},
  LOST: {},
  CANCELLED: {},
};

/** Units of a product of a transfer, each in exactly one state: they add up to `quantity`. */
export interface TransferLine {
  readonly sku: string;
  readonly quantity: number;
  /** Nothing is held for them yet. */
  readonly waiting: number;
  /** Allocated at the origin. */
  readonly held: number;
  readonly inTransit: number;
  readonly received: number;
  /** Received, not for sale. */
  readonly damaged: number;
  readonly lost: number;
  /** Given back, or not found, before they left. */
  readonly released: number;
}

export interface Transfer {
  readonly id: string;
  readonly origin: string;
  readonly destination: string;
  readonly status: TransferStatus;
  readonly orderId: string | null;
  readonly document: string | null;
  readonly expectedAt: Date | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  /** By SKU. */
  readonly lines: readonly TransferLine[];
}

export const transferLinesMax = 100;

export const newLine = (sku: string, quantity: number): TransferLine => ({
  sku,
  quantity,
  waiting: quantity,
  held: 0,
  inTransit: 0,
  received: 0,
  damaged: 0,
  lost: 0,
  released: 0,
});

export type TransferRefusal =
  | (InvalidTransition & { readonly message: string; readonly path: readonly string[] })
  | { readonly kind: 'InvalidInput'; readonly message: string; readonly path: readonly string[] };

/** The status after an action, or the refusal that names what can be done instead. */
export function statusAfter(transfer: Pick<Transfer, 'status'>, action: TransferAction): Result<TransferStatus, TransferRefusal> {
  const next = transition(transferTransitions, transfer.status, action);
  if (next.ok) return ok(next.value);
  return err({ ...next.error, message: `This is not possible while the transfer is ${transfer.status}.`, path: ['transferId'] });
}
