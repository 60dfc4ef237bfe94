import { runConnection } from '../../../run-connection.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const automationRuns: NonNullable<QueryResolvers['automationRuns']> = (_parent, { status, ...page }, { loaders }) =>
  runConnection({ automationId: null, status: status ?? null }, page, loaders);
