export type { Action as AutomationActionMapper } from '../../domain/automation/action.ts';
export type { Automation as AutomationMapper, AutomationVersion as AutomationVersionMapper } from '../../domain/automation/automation.ts';
