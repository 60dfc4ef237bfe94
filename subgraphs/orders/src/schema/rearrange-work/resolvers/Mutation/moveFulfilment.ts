import { rearrangeWork } from '../../../../use-cases/rearrange-work.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { rearranged } from '../../rearranged.ts';

export const moveFulfilment: NonNullable<MutationResolvers['moveFulfilment']> = async (_, { input }, ctx) =>
  rearranged(
    ctx,
    await rearrangeWork(ctx, 'moveFulfilment', input.idempotencyKey, {
      kind: 'MOVE',
      fulfilmentIds: [input.fulfilmentId],
      lines: null,
      location: input.location,
    }),
  );
