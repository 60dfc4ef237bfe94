import type { AutomationActionRunResolvers } from '../../types.generated.ts';

export const AutomationActionRun: AutomationActionRunResolvers = {
  tryCount: ({ tries }) => tries,
  nextTryAt: ({ nextTryAt }) => nextTryAt?.toISOString() ?? null,
  endedAt: ({ endedAt }) => endedAt?.toISOString() ?? null,
};
