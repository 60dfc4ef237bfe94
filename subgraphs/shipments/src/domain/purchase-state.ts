import type { Transitions } from '@baton/kernel';
import type { FulfilmentStep } from './fulfilment-state.ts';

export type PurchaseStatus = 'PLACED' | 'ACKNOWLEDGED' | 'FIRM' | 'PARTIALLY_SHIPPED' | 'SHIPPED' | 'REFUSED' | 'EXPIRED' | 'CANCELLED';

/** What happens to a purchase order. A step ending in `_ALL` leaves the vendor nothing to do. */
export type PurchaseStep =
  | 'ACKNOWLEDGE'
  | 'ACKNOWLEDGE_FIRMLY'
  | 'REFUSE'
  | 'REFUSE_ALL'
  | 'EXPIRE'
  | 'EXPIRE_ALL'
  | 'CANCEL'
  | 'CANCEL_ALL'
  | 'SHIP'
  | 'SHIP_ALL';

/**
 * The life of a purchase order, beside that of its work order. A customer may cancel what the vendor has not acknowledged, and what it has where the
 * terms say so; never what is firm, and nothing of an order of which a parcel has left.
 */
export const purchaseTable: Transitions<PurchaseStatus, PurchaseStep> = {
  PLACED: {
    ACKNOWLEDGE: 'ACKNOWLEDGED',
    ACKNOWLEDGE_FIRMLY: 'FIRM',
    REFUSE: 'PLACED',
    REFUSE_ALL: 'REFUSED',
    EXPIRE_ALL: 'EXPIRED',
    CANCEL: 'PLACED',
    CANCEL_ALL: 'CANCELLED',
  },
  ACKNOWLEDGED: {
    REFUSE: 'ACKNOWLEDGED',
    REFUSE_ALL: 'REFUSED',
    EXPIRE: 'ACKNOWLEDGED',
    EXPIRE_ALL: 'EXPIRED',
    CANCEL: 'ACKNOWLEDGED',
    CANCEL_ALL: 'CANCELLED',
    SHIP: 'PARTIALLY_SHIPPED',
    SHIP_ALL: 'SHIPPED',
  },
  FIRM: {
    REFUSE: 'FIRM',
    REFUSE_ALL: 'REFUSED',
    EXPIRE: 'FIRM',
    EXPIRE_ALL: 'EXPIRED',
    SHIP: 'PARTIALLY_SHIPPED',
    SHIP_ALL: 'SHIPPED',
  },
  PARTIALLY_SHIPPED: { SHIP: 'PARTIALLY_SHIPPED', SHIP_ALL: 'SHIPPED' },
  SHIPPED: {},
  REFUSED: {},
  EXPIRED: {},
  CANCELLED: {},
};

/** That a work order is a purchase order, and where it stands. */
export interface Purchase {
  readonly status: PurchaseStatus;
  /** By the terms when it went out: once acknowledged it cannot be cancelled. */
  readonly isFirm: boolean;
}

/** What a step of the work order is to the vendor; null: nothing that changes the purchase order. */
export const purchaseStepOf: Readonly<Record<FulfilmentStep, PurchaseStep | null>> = {
  RELEASE: null,
  ACKNOWLEDGE: 'ACKNOWLEDGE',
  PICK: null,
  FIND_NOTHING: 'REFUSE_ALL',
  REJECT: 'REFUSE',
  REJECT_ALL: 'REFUSE_ALL',
  WITHDRAW: 'CANCEL',
  WITHDRAW_ALL: 'CANCEL_ALL',
  MARK_READY_TO_SHIP: null,
  SHIP: 'SHIP',
  SHIP_ALL: 'SHIP_ALL',
  DELIVER_ALL: null,
  MARK_READY_FOR_PICKUP: null,
  HAND_OVER: 'SHIP_ALL',
};

/** Whether units that are not picked may still be cancelled. */
export const isCancellable = (purchase: Purchase | null): boolean => purchase === null || 'CANCEL' in purchaseTable[purchase.status];

/** What somebody can do with a purchase order by a mutation of its own. */
export type PurchaseAction = 'ACKNOWLEDGE' | 'INVOICE';

/** An invoice is taken whenever it comes: one for goods that never left is recorded with that difference. */
export const purchaseActions = ({ status }: Purchase): PurchaseAction[] => (status === 'PLACED' ? ['ACKNOWLEDGE', 'INVOICE'] : ['INVOICE']);
