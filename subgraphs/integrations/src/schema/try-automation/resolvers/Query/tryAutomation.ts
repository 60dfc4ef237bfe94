import { pageSizeMax } from '@baton/kernel';
import { badUserInput } from '@baton/platform';
import type { QueryResolvers } from '../../../types.generated.ts';

const eventIdsMax = 100;

export const tryAutomation: NonNullable<QueryResolvers['tryAutomation']> = async (_parent, asked, { loaders }) => {
  const { id, version, first, after = null, fromAt = null, untilAt = null, eventIds, onlyMatched } = asked;
  if (first < 1 || first > pageSizeMax) throw badUserInput(`A page has 1 to ${pageSizeMax} items.`);
  if ((eventIds?.length ?? 0) > eventIdsMax) throw badUserInput(`Name at most ${eventIdsMax} events.`);
  const question = { automationId: id, version, first, after, fromAt, untilAt, eventIds: eventIds ?? [], onlyMatched };
  const trial = await loaders.trial(question);
  if (trial === null) return null;
  if (!trial.ok) throw badUserInput(trial.error);
  const { tried, reached, hasMore, lookedAt } = trial.value;
  return { nodes: [...tried], cursor: String(reached), hasMore, lookedAtCount: lookedAt };
};
