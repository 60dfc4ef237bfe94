import { present } from '@baton/kernel';
import { formatCost } from '../../../domain/sourcing/decision.ts';
import { parseVersionName, versionName } from '../../../domain/sourcing-rules/version.ts';
import { affectedOf } from '../../../persistence/simulation-repository.ts';
import { page } from '../../../show-order.ts';
import type { SourcingSimulationResolvers } from '../../types.generated.ts';

const decisionKey = /^dec_[0-9A-Z]{26}$/;

export const SourcingSimulation: SourcingSimulationResolvers = {
  profile: async ({ ref, version }, _, { profileLoaders }) =>
    present(await profileLoaders.versionByName.load(versionName(ref, version)), 'a version is never deleted'),
  // Of the built-in one there is no version to show.
  against: ({ against }, _, { profileLoaders }) =>
    against === null || parseVersionName(against) === null ? null : profileLoaders.versionByName.load(against),
  status: ({ finishedAt }) => (finishedAt === null ? 'RUNNING' : 'DONE'),
  report: ({ report: { costs, ...counts } }) => ({
    ...counts,
    costs: Object.entries(costs).map(([currencyCode, { before, after, afterByOldRules }]) => {
      const money = (micro: string) => ({ amount: formatCost(BigInt(micro)), currencyCode });
      return { before: money(before), after: money(after), afterByOldRules: money(afterByOldRules) };
    }),
  }),
  affected: ({ id }, args, { parts }) =>
    page(
      args,
      {
        fetch: (request) => affectedOf(parts.database, id, request),
        keyOf: ({ decidedAt, decisionId }) => [decidedAt, decisionId],
      },
      decisionKey,
    ),
  requestedAt: ({ requestedAt }) => requestedAt.toISOString(),
  finishedAt: ({ finishedAt }) => finishedAt?.toISOString() ?? null,
};
