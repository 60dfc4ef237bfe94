import { listActivations } from '../../../../use-cases/read-sourcing.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const sourcingActivations: NonNullable<QueryResolvers['sourcingActivations']> = (_, { market, channel }, ctx) =>
  listActivations(ctx, { market, channel: channel ?? null });
