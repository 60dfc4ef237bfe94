import { rearrangeWork } from '../../../../use-cases/rearrange-work.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { rearranged } from '../../rearranged.ts';

export const splitFulfilment: NonNullable<MutationResolvers['splitFulfilment']> = async (_, { input }, ctx) =>
  rearranged(
    ctx,
    await rearrangeWork(ctx, 'splitFulfilment', input.idempotencyKey, {
      kind: 'SPLIT',
      fulfilmentIds: [input.fulfilmentId],
      lines: input.lines,
      location: input.location ?? null,
    }),
  );
