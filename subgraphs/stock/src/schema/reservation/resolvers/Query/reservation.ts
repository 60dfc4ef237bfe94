import type { QueryResolvers } from '../../../types.generated.ts';

export const reservation: NonNullable<QueryResolvers['reservation']> = async (_parent, { reservationId }, { useCases }) => {
  const record = await useCases.reservation(reservationId);
  return record && { state: record.state, lines: [...record.lines] };
};
