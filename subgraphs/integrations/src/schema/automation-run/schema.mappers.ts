export type {
  AutomationActionRun as AutomationActionRunMapper,
  AutomationRun as AutomationRunMapper,
} from '../../domain/automation/automation.ts';
export type { JudgedTerm as AutomationTermMapper } from '../../domain/automation/condition.ts';
