import { badUserInput } from '@baton/platform';
import { quantityMax } from '../../../../domain/stock-lines.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

const linesMax = 100;

export const basketAvailability: NonNullable<QueryResolvers['basketAvailability']> = async (_parent, { channel, lines }, { useCases }) => {
  if (lines.length < 1 || lines.length > linesMax) throw badUserInput(`A basket has 1 to ${linesMax} lines.`);
  if (lines.some(({ quantity }) => quantity < 1 || quantity > quantityMax)) throw badUserInput(`A quantity is 1 to ${quantityMax}.`);
  return useCases.basketAvailability(channel, lines);
};
