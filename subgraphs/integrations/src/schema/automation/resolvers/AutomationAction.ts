import { scopeOf, sentenceOf } from '../../../domain/automation/action.ts';
import type { AutomationActionResolvers } from '../../types.generated.ts';

export const AutomationAction: AutomationActionResolvers = {
  description: (action) => sentenceOf(action),
  scope: ({ kind }) => scopeOf[kind],
};
