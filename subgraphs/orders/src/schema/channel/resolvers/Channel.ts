import type { ChannelResolvers } from '../../types.generated.ts';

export const Channel: ChannelResolvers = {
  __resolveReference: async ({ code }, { captureLoaders }) => captureLoaders.channel.load(code),
};
