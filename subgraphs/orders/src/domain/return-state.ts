import type { Transitions } from '@baton/kernel';

export type ReturnStatus =
  | 'REQUESTED'
  | 'LABEL_ISSUED'
  | 'DROP_OFF'
  | 'IN_TRANSIT'
  | 'PARTIALLY_RECEIVED'
  | 'RECEIVED'
  | 'INSPECTED'
  | 'CLOSED'
  | 'CANCELLED';

export type ReturnAction =
  | 'ISSUE_LABEL'
  | 'OFFER_DROP_OFF'
  | 'GIVE_UP'
  | 'MOVE'
  | 'RECEIVE_PART'
  | 'RECEIVE_ALL'
  | 'INSPECT_PART'
  | 'INSPECT_ALL'
  | 'SETTLE';

const receive = { RECEIVE_PART: 'PARTIALLY_RECEIVED', RECEIVE_ALL: 'RECEIVED' } as const;

/** The life of a return. Nothing leads out of CLOSED and CANCELLED. */
export const returnTransitions: Transitions<ReturnStatus, ReturnAction> = {
  REQUESTED: { ISSUE_LABEL: 'LABEL_ISSUED', OFFER_DROP_OFF: 'DROP_OFF', GIVE_UP: 'CANCELLED' },
  LABEL_ISSUED: { MOVE: 'IN_TRANSIT', ...receive },
  DROP_OFF: { ...receive },
  IN_TRANSIT: { ...receive },
  PARTIALLY_RECEIVED: { ...receive, INSPECT_PART: 'PARTIALLY_RECEIVED' },
  RECEIVED: { INSPECT_PART: 'RECEIVED', INSPECT_ALL: 'INSPECTED' },
  INSPECTED: { SETTLE: 'CLOSED' },
  CLOSED: {},
  CANCELLED: {},
};

/** The mutations that a return allows, in the words of the schema: what a refused one answers as `allowedActions`. */
export function returnMutations(status: ReturnStatus): string[] {
  const actions = Object.keys(returnTransitions[status]);
  const mutations: string[] = [];
  if (actions.some((action) => action.startsWith('RECEIVE'))) mutations.push('receiveReturn');
  if (actions.some((action) => action.startsWith('INSPECT'))) mutations.push('inspectReturn');
  return mutations;
}

export type RefundStatus = 'REQUESTED' | 'SETTLED' | 'FAILED';

/** Several refunds of one return as one: settled only when all are; failed when one is. */
export function refundStatus(refunds: readonly { readonly status: RefundStatus }[]): RefundStatus {
  if (refunds.some((refund) => refund.status === 'FAILED')) return 'FAILED';
  return refunds.every((refund) => refund.status === 'SETTLED') ? 'SETTLED' : 'REQUESTED';
}
