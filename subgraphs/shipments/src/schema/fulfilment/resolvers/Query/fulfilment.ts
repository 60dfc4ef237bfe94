import { isId } from '@baton/kernel';
import type { QueryResolvers } from '../../../types.generated.ts';

export const fulfilment: NonNullable<QueryResolvers['fulfilment']> = async (_parent, { id }, { loaders }) =>
  isId('ful', id) ? loaders.fulfilmentById.load(id) : null;
