import type { QueryResolvers } from '../../../types.generated.ts';

export const reservation: NonNullable<QueryResolvers['reservation']> = async (_parent, { reservationId }, { useCases }) => {
  const record = await useCases.reservation(reservationId);
  if (!record) return null;
  // An order's reservation counts for it until somebody gives it back; a cart's hold is over when its time is.
  const state = record.kind === 'CART' && record.state === 'HELD' && record.isPast ? 'EXPIRED' : record.state;
  const backorders = record.backorders.map(({ sku, location, quantity, promisedAt }) => ({
    ...{ sku, location, quantity },
    promisedAt: new Date(promisedAt).toISOString(),
  }));
  return { state, lines: [...record.lines], backorders, days: [...record.days] };
};
