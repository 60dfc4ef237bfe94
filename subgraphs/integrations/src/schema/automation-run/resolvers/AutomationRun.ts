import type { AutomationRunResolvers } from '../../types.generated.ts';

export const AutomationRun: AutomationRunResolvers = {
  automation: ({ automationId }, _arguments, { loaders }) => loaders.automationById.load(automationId),
  event: ({ event: { id, type, aggregate, at } }) => ({ id, type, aggregate, at }),
  chain: async ({ chain }, _arguments, { loaders }) =>
    (await Promise.all(chain.map((id) => loaders.automationById.load(id)))).filter((found) => found !== null),
  terms: ({ terms }) => [...terms],
  actions: async ({ id }, _arguments, { loaders }) => [...(await loaders.actionsByRun.load(id))],
  createdAt: ({ createdAt }) => createdAt.toISOString(),
  endedAt: ({ endedAt }) => endedAt?.toISOString() ?? null,
};
