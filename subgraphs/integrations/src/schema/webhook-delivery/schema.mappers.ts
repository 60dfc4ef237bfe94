export type { WebhookDelivery as WebhookDeliveryMapper } from '../../domain/webhook.ts';
