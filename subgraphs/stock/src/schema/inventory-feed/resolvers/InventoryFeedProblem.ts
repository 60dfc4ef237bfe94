import { problemSentence } from '../../../domain/feed/problem-sentence.ts';
import type { InventoryFeedProblemResolvers } from '../../types.generated.ts';

export const InventoryFeedProblem: InventoryFeedProblemResolvers = {
  message: (problem) => problemSentence(problem),
};
