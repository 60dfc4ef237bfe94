import type { TimelineEntryResolvers } from '../../types.generated.ts';

export const TimelineEntry: TimelineEntryResolvers = {
  at: ({ at }) => at.toISOString(),
};
