import { mayAccessLocation } from '@baton/platform';
import type { QueryResolvers } from '../../../types.generated.ts';

export const transfer: NonNullable<QueryResolvers['transfer']> = async (_parent, { id }, { internal, loaders }) => {
  const found = await loaders.transferById.load(id);
  return found && (mayAccessLocation(internal, found.origin) || mayAccessLocation(internal, found.destination)) ? found : null;
};
