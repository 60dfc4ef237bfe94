import type { Transitions } from '@baton/kernel';

export type FulfilmentStatus =
  | 'PLANNED'
  | 'RELEASED'
  | 'ACKNOWLEDGED'
  | 'PICKING'
  | 'READY_TO_SHIP'
  | 'SHIPPED'
  | 'READY_FOR_PICKUP'
  | 'HANDED_OVER'
  | 'DELIVERED'
  | 'REJECTED'
  | 'CANCELLED';

/**
 * What happens to a work order. A step ending in `_ALL` is the one that leaves nothing to do: units that are refused, cancelled or not found take
 * the work order to its end only when none was picked and none is open.
 */
export type FulfilmentStep =
  | 'RELEASE'
  | 'ACKNOWLEDGE'
  | 'PICK'
  | 'FIND_NOTHING'
  | 'REJECT'
  | 'REJECT_ALL'
  | 'WITHDRAW'
  | 'WITHDRAW_ALL'
  | 'MARK_READY_TO_SHIP'
  | 'SHIP'
  | 'SHIP_ALL'
  | 'DELIVER_ALL'
  | 'MARK_READY_FOR_PICKUP'
  | 'HAND_OVER';

/** The life of a work order. A unit may begin to pick what it has not acknowledged: beginning says that it knows. */
export const fulfilmentTable: Transitions<FulfilmentStatus, FulfilmentStep> = {
  PLANNED: { RELEASE: 'RELEASED', FIND_NOTHING: 'REJECTED', WITHDRAW: 'PLANNED', WITHDRAW_ALL: 'CANCELLED' },
  RELEASED: {
    ACKNOWLEDGE: 'ACKNOWLEDGED',
    PICK: 'PICKING',
    FIND_NOTHING: 'REJECTED',
    REJECT: 'RELEASED',
    REJECT_ALL: 'REJECTED',
    WITHDRAW: 'RELEASED',
    WITHDRAW_ALL: 'CANCELLED',
  },
  ACKNOWLEDGED: {
    PICK: 'PICKING',
    FIND_NOTHING: 'REJECTED',
    REJECT: 'ACKNOWLEDGED',
    REJECT_ALL: 'REJECTED',
    WITHDRAW: 'ACKNOWLEDGED',
    WITHDRAW_ALL: 'CANCELLED',
  },
  PICKING: {
    PICK: 'PICKING',
    FIND_NOTHING: 'REJECTED',
    REJECT: 'PICKING',
    REJECT_ALL: 'REJECTED',
    WITHDRAW: 'PICKING',
    WITHDRAW_ALL: 'CANCELLED',
    MARK_READY_TO_SHIP: 'READY_TO_SHIP',
    MARK_READY_FOR_PICKUP: 'READY_FOR_PICKUP',
  },
  READY_TO_SHIP: { SHIP: 'READY_TO_SHIP', SHIP_ALL: 'SHIPPED' },
  SHIPPED: { DELIVER_ALL: 'DELIVERED' },
  READY_FOR_PICKUP: { HAND_OVER: 'HANDED_OVER' },
  HANDED_OVER: {},
  DELIVERED: {},
  REJECTED: {},
  CANCELLED: {},
};

/** What a person can do: the steps that have a mutation. */
export type FulfilmentAction = Extract<
  FulfilmentStep,
  'ACKNOWLEDGE' | 'PICK' | 'REJECT' | 'MARK_READY_TO_SHIP' | 'SHIP' | 'MARK_READY_FOR_PICKUP' | 'HAND_OVER'
>;

export const fulfilmentActions: readonly FulfilmentAction[] = [
  'ACKNOWLEDGE',
  'PICK',
  'REJECT',
  'MARK_READY_TO_SHIP',
  'SHIP',
  'MARK_READY_FOR_PICKUP',
  'HAND_OVER',
];
