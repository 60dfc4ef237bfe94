import { present } from '@baton/kernel';
import { runConnection } from '../../run-connection.ts';
import type { AutomationResolvers } from '../../types.generated.ts';

export const Automation: AutomationResolvers = {
  latest: async ({ id, version }, _arguments, { loaders }) =>
    present(
      (await loaders.versionsByAutomation.load(id)).find(({ number }) => number === version),
      'the newest version',
    ),
  active: async ({ id, activeVersion }, _arguments, { loaders }) =>
    (await loaders.versionsByAutomation.load(id)).find(({ number }) => number === activeVersion) ?? null,
  versions: async ({ id }, _arguments, { loaders }) => [...(await loaders.versionsByAutomation.load(id))],
  runs: ({ id }, { status, ...page }, { loaders }) => runConnection({ automationId: id, status: status ?? null }, page, loaders),
  createdAt: ({ createdAt }) => createdAt.toISOString(),
  changedAt: ({ changedAt }) => changedAt.toISOString(),
};
