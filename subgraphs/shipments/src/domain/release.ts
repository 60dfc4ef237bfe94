import { assert, transition } from '@baton/kernel';
import { type FulfilmentStatus, fulfilmentTable } from './fulfilment-state.ts';

/** Where a work order stands once it was sent to its unit, which happens as it is created. */
export const releasedStatus: FulfilmentStatus = released();

function released(): FulfilmentStatus {
  const status = transition(fulfilmentTable, 'PLANNED', 'RELEASE');
  assert(status.ok, 'a planned work order can be released');
  return status.value;
}
