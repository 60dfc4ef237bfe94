import { isId } from '@baton/kernel';
import { badUserInput, causeOf } from '@baton/platform';
import type { MutationResolvers } from '../../../types.generated.ts';

export const releaseReservation: NonNullable<MutationResolvers['releaseReservation']> = async (
  _parent,
  { reservationId },
  { internal, useCases },
) => {
  // What is no reservation's id is never buried: a tombstone stays.
  if (!isId('rsv', reservationId)) throw badUserInput('A reservation id is rsv_….');
  return { released: await useCases.releaseReservation(reservationId, causeOf(internal)) };
};
