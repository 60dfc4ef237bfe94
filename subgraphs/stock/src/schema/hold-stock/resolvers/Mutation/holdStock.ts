import { holdErrors } from '../../../stock-hold/refusals.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const holdStock: NonNullable<MutationResolvers['holdStock']> = async (_parent, { input }, { internal, useCases }) => {
  const result = await useCases.holdStock(internal, {
    ...input,
    lines: input.lines.map((line) => ({ ...line, location: line.location ?? null })),
  });
  if (result.ok) return { hold: await useCases.reservation(result.value), errors: [] };
  return { hold: null, errors: holdErrors(result.error, input.idempotencyKey) };
};
