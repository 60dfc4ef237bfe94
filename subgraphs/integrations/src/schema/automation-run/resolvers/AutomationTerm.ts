import type { AutomationTermResolvers } from '../../types.generated.ts';

export const AutomationTerm: AutomationTermResolvers = {
  values: ({ values }) => [...values],
  found: ({ found }) => [...found],
  isTrue: ({ holds }) => holds,
};
