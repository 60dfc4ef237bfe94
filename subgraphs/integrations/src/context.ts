import type { Result } from '@baton/kernel';
import type { BaseContext } from '@baton/platform';
import type DataLoader from 'dataloader';
import type { Automation, AutomationActionRun, AutomationRun, AutomationVersion } from './domain/automation/automation.ts';
import type { AutomationStatus } from './domain/automation/state.ts';
import type { WebhookAttempt, WebhookDelivery, WebhookEndpoint } from './domain/webhook.ts';
import type { RunQuestion } from './persistence/automation-repository.ts';
import type { DeliveryQuestion } from './persistence/webhook-repository.ts';
import type { changeEndpoint } from './use-cases/change-endpoint.ts';
import type { createEndpoint } from './use-cases/create-endpoint.ts';
import type { draftAutomation, editAutomation } from './use-cases/draft-automation.ts';
import type { EventPage, EventQuestion } from './use-cases/read-events.ts';
import type { replay, retryDelivery } from './use-cases/replay.ts';
import type { retryAutomationRun } from './use-cases/retry-automation-run.ts';
import type { activateAutomation, archiveAutomation, pauseAutomation } from './use-cases/switch-automation.ts';
import type { disableEndpoint, enableEndpoint, removeEndpoint, rotateSecret } from './use-cases/switch-endpoint.ts';
import type { testEndpoint } from './use-cases/test-endpoint.ts';
import type { Trial, TrialQuestion } from './use-cases/try-automation.ts';

export interface UseCases {
  readonly createEndpoint: ReturnType<typeof createEndpoint>;
  readonly changeEndpoint: ReturnType<typeof changeEndpoint>;
  readonly removeEndpoint: ReturnType<typeof removeEndpoint>;
  readonly enableEndpoint: ReturnType<typeof enableEndpoint>;
  readonly disableEndpoint: ReturnType<typeof disableEndpoint>;
  readonly rotateSecret: ReturnType<typeof rotateSecret>;
  readonly replay: ReturnType<typeof replay>;
  readonly retryDelivery: ReturnType<typeof retryDelivery>;
  readonly testEndpoint: ReturnType<typeof testEndpoint>;
  readonly draftAutomation: ReturnType<typeof draftAutomation>;
  readonly editAutomation: ReturnType<typeof editAutomation>;
  readonly activateAutomation: ReturnType<typeof activateAutomation>;
  readonly pauseAutomation: ReturnType<typeof pauseAutomation>;
  readonly archiveAutomation: ReturnType<typeof archiveAutomation>;
  readonly retryAutomationRun: ReturnType<typeof retryAutomationRun>;
}

/** What a resolver works with, for one request. */
export interface Context extends BaseContext {
  readonly loaders: {
    readonly endpointById: DataLoader<string, WebhookEndpoint | null>;
    readonly deliveryById: DataLoader<string, WebhookDelivery | null>;
    readonly attemptsByDelivery: DataLoader<string, readonly WebhookAttempt[]>;
    readonly automationById: DataLoader<string, Automation | null>;
    readonly versionsByAutomation: DataLoader<string, readonly AutomationVersion[]>;
    readonly automationRunById: DataLoader<string, AutomationRun | null>;
    readonly actionsByRun: DataLoader<string, readonly AutomationActionRun[]>;
    automations(status: AutomationStatus | null): Promise<readonly Automation[]>;
    automationRuns(question: RunQuestion): Promise<AutomationRun[]>;
    trial(question: TrialQuestion): Promise<Result<Trial, string> | null>;
    /** Not a loader: a list has one reader a request. */
    allEndpoints(): Promise<readonly WebhookEndpoint[]>;
    deliveries(question: DeliveryQuestion): Promise<WebhookDelivery[]>;
    events(question: EventQuestion): Promise<Result<EventPage, string>>;
  };
  readonly useCases: UseCases;
}
