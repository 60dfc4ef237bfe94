export type { WebhookEndpoint as WebhookEndpointMapper } from '../../domain/webhook.ts';
