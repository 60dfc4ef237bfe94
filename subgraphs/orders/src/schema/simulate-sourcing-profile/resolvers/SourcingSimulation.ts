import { present } from '@baton/kernel';
import { formatCost } from '../../../domain/sourcing/decision.ts';
import { parseVersionName, versionName } from '../../../domain/sourcing-rules/version.ts';
import { listAffected } from '../../../use-cases/read-sourcing.ts';
import type { SourcingSimulationResolvers } from '../../types.generated.ts';

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
  affected: ({ id }, args, ctx) => listAffected(ctx, id, args),
  requestedAt: ({ requestedAt }) => requestedAt.toISOString(),
  finishedAt: ({ finishedAt }) => finishedAt?.toISOString() ?? null,
};
