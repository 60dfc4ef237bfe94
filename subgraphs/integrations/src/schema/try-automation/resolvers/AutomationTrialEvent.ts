import type { AutomationTrialEventResolvers } from '../../types.generated.ts';

export const AutomationTrialEvent: AutomationTrialEventResolvers = {
  event: ({ logged: { event } }) => ({ id: event.id, type: event.type, aggregate: event.aggregate, at: event.at }),
  terms: ({ terms }) => [...terms],
  actions: ({ actions }) => [...actions],
};
