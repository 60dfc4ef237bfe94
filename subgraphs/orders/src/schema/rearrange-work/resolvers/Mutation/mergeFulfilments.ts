import { rearrangeWork } from '../../../../use-cases/rearrange-work.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { rearranged } from '../../rearranged.ts';

export const mergeFulfilments: NonNullable<MutationResolvers['mergeFulfilments']> = async (_, { input }, ctx) =>
  rearranged(
    ctx,
    await rearrangeWork(ctx, 'mergeFulfilments', input.idempotencyKey, {
      kind: 'MERGE',
      fulfilmentIds: input.fulfilmentIds,
      lines: null,
      location: null,
    }),
  );
