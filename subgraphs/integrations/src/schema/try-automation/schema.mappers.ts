export type { Tried as AutomationTrialEventMapper } from '../../use-cases/try-automation.ts';
