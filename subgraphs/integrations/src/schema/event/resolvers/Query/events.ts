import { pageSizeMax } from '@baton/kernel';
import { badUserInput } from '@baton/platform';
import type { QueryResolvers } from '../../../types.generated.ts';

const typesMax = 100;

export const events: NonNullable<QueryResolvers['events']> = async (_parent, { first, after, types }, { loaders }) => {
  if (first < 1 || first > pageSizeMax) throw badUserInput(`A page has 1 to ${pageSizeMax} items.`);
  if ((types?.length ?? 0) > typesMax) throw badUserInput(`Name at most ${typesMax} types.`);
  const page = await loaders.events({ first, after: after ?? null, types: types ?? [] });
  if (!page.ok) throw badUserInput(page.error);
  const { events: found, reached, hasMore } = page.value;
  const nodes = found.map(({ event: { payload, traceId, ...event } }) => ({ ...event, trace: traceId, payload: JSON.stringify(payload) }));
  return { nodes, cursor: String(reached), hasMore };
};
