import type { AutomationVersionResolvers } from '../../types.generated.ts';

export const AutomationVersion: AutomationVersionResolvers = {
  eventTypes: ({ definition }) => [...definition.eventTypes],
  condition: ({ definition }) => (definition.condition === null ? null : JSON.stringify(definition.condition)),
  actions: ({ definition }) => [...definition.actions],
  hourlyLimit: ({ definition }) => definition.hourlyLimit,
  createdAt: ({ createdAt }) => createdAt.toISOString(),
};
