import { toStockBelowZeroError, toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const adjustStock: NonNullable<MutationResolvers['adjustStock']> = async (_parent, { input }, { internal, useCases }) => {
  const lines = input.lines.map((line) => ({ ...line, state: line.state ?? 'AVAILABLE' }));
  const result = await useCases.adjustStock(internal, { ...input, lines });
  if (result.ok) return { levels: [...result.value], errors: [] };
  const { error } = result;
  return {
    levels: [],
    errors: [error.kind === 'StockBelowZero' ? toStockBelowZeroError(error) : toUserError(error, input.idempotencyKey)],
  };
};
