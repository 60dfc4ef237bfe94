import { spansOfScope } from '../../../../persistence/profile-repository.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

const spansMax = 100;

export const sourcingActivations: NonNullable<QueryResolvers['sourcingActivations']> = (_, { market, channel }, { parts }) =>
  spansOfScope(parts.database, { market, channel: channel ?? null }, spansMax);
