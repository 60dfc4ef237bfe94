import type { QueryResolvers } from '../../../types.generated.ts';

export const me: NonNullable<QueryResolvers['me']> = async (_parent, _arguments, { internal, loaders }) =>
  internal.actor.kind === 'customer' ? loaders.customerById.load(internal.actor.id) : null;
