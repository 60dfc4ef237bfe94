export { AssertionError, assert, present, unreachable } from './assert.ts';
export type { Clock } from './clock.ts';
export { manualClock, systemClock } from './clock.ts';
export { sha256Hex } from './digest.ts';
export { groupBy } from './group-by.ts';
export type { IdPrefix, IdSource } from './ids.ts';
export { derivedId, idSource, isId } from './ids.ts';
export type { Money, MoneyJson } from './money.ts';
export {
  add,
  divideHalfUp,
  exponentOf,
  formatDecimal,
  fromJson,
  money,
  parseDecimal,
  prorate,
  shareOfUnits,
  sum,
  times,
  toJson,
  zero,
} from './money.ts';
export type { Connection, PageArguments, PageRequest } from './pagination.ts';
export { connection, decodeCursor, encodeCursor, pageRequest, pageSizeMax } from './pagination.ts';
export { recordOf } from './record-of.ts';
export type { Result } from './result.ts';
export { err, ok } from './result.ts';
export type { InvalidTransition, Transitions } from './state-machine.ts';
export { allowedActions, transition, unreachableStates } from './state-machine.ts';
