import { badUserInput } from '@baton/platform';
import { isScope } from '../../../../use-cases/read-sourcing.ts';
import type { QueryResolvers } from '../../../types.generated.ts';
import { activeAt } from '../../active.ts';

export const activeSourcingProfile: NonNullable<QueryResolvers['activeSourcingProfile']> = async (_, { market, channel, at }, ctx) => {
  const instant = at == null ? ctx.parts.clock.now() : new Date(at);
  if (Number.isNaN(instant.getTime())) throw badUserInput('`at` is no instant.');
  const scope = { market, channel: channel ?? null };
  return (await isScope(ctx, scope)) ? activeAt(ctx, scope, instant) : null;
};
