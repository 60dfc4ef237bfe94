import type { Context } from '../context.ts';
import type { SourcingDecisionView } from '../domain/order-view.ts';
import type { Decision } from '../domain/sourcing/decision.ts';
import type { SourcingProfile } from '../domain/sourcing/profile.ts';
import { type Replay, replay } from '../domain/sourcing-rules/replay.ts';
import { builtInVersion } from '../domain/sourcing-rules/version.ts';
import { plainProfile } from '../persistence/channel-repository.ts';
import { documentOf } from './profile-answers.ts';

export interface ReplayedDecision extends Replay {
  readonly recorded: SourcingDecisionView;
}

/** Decides again what was decided for an order; null when there is no such order. */
export async function replaySourcing(context: Context, orderId: string): Promise<ReplayedDecision[] | null> {
  const { loaders } = context;
  if ((await loaders.orderById.load(orderId)) === null) return null;
  const decisions = await loaders.decisionHistoryByOrder.load(orderId);
  return Promise.all(
    decisions.map(async (recorded) => {
      const [stored, profile] = await Promise.all([
        loaders.snapshotByDecision.load(recorded.id),
        profileNamed(context, recorded.ruleVersion),
      ]);
      // A record that lacks what a decision holds now is not replayed: its snapshot is of the old form, too.
      const decision = recorded.decision as Decision;
      return { recorded, ...replay({ ruleVersion: recorded.ruleVersion, decision, snapshot: stored?.snapshot }, profile) };
    }),
  );
}

/** The rules of a version; null when there is none of that name. */
export async function profileNamed({ profileLoaders }: Pick<Context, 'profileLoaders'>, name: string): Promise<SourcingProfile | null> {
  if (name === builtInVersion) return plainProfile;
  const version = await profileLoaders.versionByName.load(name);
  return version && documentOf(version);
}
