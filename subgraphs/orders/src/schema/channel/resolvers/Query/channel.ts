import type { QueryResolvers } from '../../../types.generated.ts';

export const channel: NonNullable<QueryResolvers['channel']> = async (_parent, { code }, { captureLoaders }) =>
  captureLoaders.channel.load(code);
