import type { Result } from '@baton/kernel';
import type { BaseContext } from '@baton/platform';
import type DataLoader from 'dataloader';
import type { WebhookAttempt, WebhookDelivery, WebhookEndpoint } from './domain/webhook.ts';
import type { DeliveryQuestion } from './persistence/webhook-repository.ts';
import type { changeEndpoint } from './use-cases/change-endpoint.ts';
import type { createEndpoint } from './use-cases/create-endpoint.ts';
import type { EventPage, EventQuestion } from './use-cases/read-events.ts';
import type { replay, retryDelivery } from './use-cases/replay.ts';
import type { disableEndpoint, enableEndpoint, removeEndpoint, rotateSecret } from './use-cases/switch-endpoint.ts';
import type { testEndpoint } from './use-cases/test-endpoint.ts';

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
}

/** What a resolver works with, for one request. */
export interface Context extends BaseContext {
  readonly loaders: {
    readonly endpointById: DataLoader<string, WebhookEndpoint | null>;
    readonly deliveryById: DataLoader<string, WebhookDelivery | null>;
    readonly attemptsByDelivery: DataLoader<string, readonly WebhookAttempt[]>;
    /** Not a loader: a list has one reader a request. */
    allEndpoints(): Promise<readonly WebhookEndpoint[]>;
    deliveries(question: DeliveryQuestion): Promise<WebhookDelivery[]>;
    events(question: EventQuestion): Promise<Result<EventPage, string>>;
  };
  readonly useCases: UseCases;
}
