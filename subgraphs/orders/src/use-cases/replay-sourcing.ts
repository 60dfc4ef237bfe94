import type { Context } from '../context.ts';
import type { SourcingDecisionView } from '../domain/order-view.ts';
import type { Decision } from '../domain/sourcing/decision.ts';
import { type Replay, replay } from '../domain/sourcing-rules/replay.ts';
import { profileNamed } from './profile-named.ts';

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
        profileNamed((name) => context.profileLoaders.versionByName.load(name), recorded.ruleVersion),
      ]);
      // A record that lacks what a decision holds now is not replayed: its snapshot is of the old form, too.
      const decision = recorded.decision as Decision;
      return { recorded, ...replay({ ruleVersion: recorded.ruleVersion, decision, snapshot: stored?.snapshot }, profile) };
    }),
  );
}
