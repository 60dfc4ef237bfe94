import { isId } from '@baton/kernel';
import { badUserInput, causeOf } from '@baton/platform';
import { addUp } from '../../../../domain/allocation.ts';
import { quantityMax } from '../../../../domain/stock-lines.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

const linesMax = 1000;

export const reserveStock: NonNullable<MutationResolvers['reserveStock']> = async (_parent, { input }, { internal, useCases }) => {
  const { reservationId, orderId, channel, lines } = input;
  if (!isId('rsv', reservationId)) throw badUserInput('A reservation id is rsv_….');
  if (lines.length < 1 || lines.length > linesMax) throw badUserInput(`Hold 1 to ${linesMax} lines.`);
  if (lines.some(({ quantity }) => quantity < 1 || quantity > quantityMax)) throw badUserInput(`A quantity is 1 to ${quantityMax}.`);
  const request = { id: reservationId, orderId, channel, expiresAt: new Date(input.expiresAt), lines: addUp(lines) };
  const { outcome, lines: held, shortages } = await useCases.reserveStock(request, causeOf(internal));
  return { outcome, lines: [...held], shortages: [...shortages] };
};
