import type { QueryResolvers } from '../../../types.generated.ts';

export const carrierCalendars: NonNullable<QueryResolvers['carrierCalendars']> = async (_parent, { carrier }, { useCases }) => [
  ...(await useCases.carrierCalendars(carrier)),
];
