import { declareCrashPoints } from '@baton/platform';

/** Every instant of a placement at which tests let the process die: one on each side of every commit and of every remote call, in their order. */
export const placeOrderCrashPoints = declareCrashPoints([
  'place-order.after-claim',
  'place-order.before-reserve',
  'place-order.after-reserve',
  'place-order.before-authorise',
  'place-order.after-authorise',
  'place-order.before-record-guest',
  'place-order.after-record-guest',
  'place-order.before-record-commit',
  'place-order.after-record-commit',
  // the way back
  'place-order.before-give-up-commit',
  'place-order.after-give-up-commit',
  'place-order.before-release',
  'place-order.after-release',
  // the jobs that finish a way back, and tell customers later
  'void-authorisation.before-provider',
  'void-authorisation.after-provider',
  'record-guest.before-customers',
  'record-guest.after-customers',
] as const);
