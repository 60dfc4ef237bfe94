import { assert, transition } from '@baton/kernel';
import type { FulfilmentMethod } from './fulfilment.ts';
import { type FulfilmentStatus, fulfilmentTable } from './fulfilment-state.ts';

/** A work order as orders releases it. Its ids are minted there. */
export interface ReleasedFulfilment {
  readonly fulfilmentId: string;
  readonly groupId: string;
  readonly method: FulfilmentMethod;
  readonly location: string;
  readonly service: string | null;
  readonly dispatchBy: string | null;
  readonly lines: readonly {
    readonly fulfilmentLineId: string;
    readonly orderLineId: string;
    readonly sku: string;
    readonly quantity: number;
  }[];
}

/** Where a work order stands once it was sent to its unit, which happens as it is created. */
export const releasedStatus: FulfilmentStatus = released();

function released(): FulfilmentStatus {
  const status = transition(fulfilmentTable, 'PLANNED', 'RELEASE');
  assert(status.ok, 'a planned work order can be released');
  return status.value;
}
