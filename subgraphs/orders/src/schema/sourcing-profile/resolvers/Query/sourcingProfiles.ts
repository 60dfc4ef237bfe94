import { listProfiles } from '../../../../use-cases/read-sourcing.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const sourcingProfiles: NonNullable<QueryResolvers['sourcingProfiles']> = (_, { ref, ...args }, ctx) =>
  listProfiles(ctx, ref ?? null, args);
