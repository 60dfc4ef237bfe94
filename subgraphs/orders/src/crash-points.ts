import { declareCrashPoints } from '@baton/platform';

/** Every instant of a placement at which tests let the process die: one on each side of every commit and of every remote call, in their order. */
export const placeOrderCrashPoints = declareCrashPoints([
  'place-order.after-claim',
  'place-order.before-reserve',
  'place-order.after-reserve',
  // these two and the next two run beside each other
  'place-order.before-record-guest',
  'place-order.after-record-guest',
  'place-order.before-authorise',
  'place-order.after-authorise',
  'place-order.before-record-commit',
  'place-order.after-record-commit',
  // the way back
  'place-order.before-give-up-commit',
  'place-order.after-give-up-commit',
  'place-order.before-forget-guest',
  'place-order.after-forget-guest',
  'place-order.before-release',
  'place-order.after-release',
  // the jobs that finish a way back, and tell customers later
  'void-authorisation.before-provider',
  'void-authorisation.after-provider',
  'forget-guest.before-customers',
  'forget-guest.after-customers',
  'record-guest.before-customers',
  'record-guest.after-customers',
] as const);

/** Every instant after the placement of an order at which tests let the process die: one on each side of every commit and of every remote call. */
export const afterPlacementCrashPoints = declareCrashPoints([
  // cancelOrder
  'cancel-order.before-hold',
  'cancel-order.after-hold',
  'cancel-order.before-withdraw',
  'cancel-order.after-withdraw',
  'cancel-order.before-record-commit',
  'cancel-order.after-record',
  // moveFulfilment, splitFulfilment, mergeFulfilments
  'rearrange.before-reserve',
  'rearrange.after-reserve',
  'rearrange.before-withdraw',
  'rearrange.after-withdraw',
  'rearrange.before-record-commit',
  'rearrange.after-record',
  // requestReturn
  'request-return.before-view',
  'request-return.after-view',
  'request-return.before-record-commit',
  'request-return.after-record',
  'request-return.before-label',
  'request-return.after-label',
  'request-return.before-complete-commit',
  'request-return.after-complete',
  // inspectReturn: one transaction
  'inspect-return.before-commit',
  'inspect-return.after-commit',
  // the job that captures
  'capture.before-provider',
  'capture.after-provider',
  'capture.before-reauthorise',
  'capture.after-reauthorise',
  'capture.before-record-commit',
  'capture.after-record',
  // the job that gives up what is not captured
  'void.before-provider',
  'void.after-provider',
  'void.after-record',
  // the job that refunds
  'refund.before-provider',
  'refund.after-provider',
  'refund.before-record-commit',
  'refund.after-record',
  // the job that releases work for what came
  'fill-backorder.before-record',
  'fill-backorder.before-record-commit',
  'fill-backorder.after-record',
  // the job that sources again
  'resource.after-claim',
  'resource.before-reserve',
  'resource.after-reserve',
  'resource.before-record-commit',
  'resource.after-record',
  'resource.after-claims',
] as const);

export type AfterPlacementCrashPoint = (typeof afterPlacementCrashPoints)[number];
