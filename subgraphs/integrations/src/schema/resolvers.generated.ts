/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { events as Query_events } from './event/resolvers/Query/events.ts';
import    { webhookEndpoint as Query_webhookEndpoint } from './webhook-endpoint/resolvers/Query/webhookEndpoint.ts';
import    { webhookEndpoints as Query_webhookEndpoints } from './webhook-endpoint/resolvers/Query/webhookEndpoints.ts';
import    { changeWebhookEndpoint as Mutation_changeWebhookEndpoint } from './change-webhook-endpoint/resolvers/Mutation/changeWebhookEndpoint.ts';
import    { createWebhookEndpoint as Mutation_createWebhookEndpoint } from './create-webhook-endpoint/resolvers/Mutation/createWebhookEndpoint.ts';
import    { disableWebhookEndpoint as Mutation_disableWebhookEndpoint } from './disable-webhook-endpoint/resolvers/Mutation/disableWebhookEndpoint.ts';
import    { enableWebhookEndpoint as Mutation_enableWebhookEndpoint } from './enable-webhook-endpoint/resolvers/Mutation/enableWebhookEndpoint.ts';
import    { removeWebhookEndpoint as Mutation_removeWebhookEndpoint } from './remove-webhook-endpoint/resolvers/Mutation/removeWebhookEndpoint.ts';
import    { replayWebhookDeliveries as Mutation_replayWebhookDeliveries } from './replay-webhook-deliveries/resolvers/Mutation/replayWebhookDeliveries.ts';
import    { retryWebhookDelivery as Mutation_retryWebhookDelivery } from './retry-webhook-delivery/resolvers/Mutation/retryWebhookDelivery.ts';
import    { rotateWebhookSecret as Mutation_rotateWebhookSecret } from './rotate-webhook-secret/resolvers/Mutation/rotateWebhookSecret.ts';
import    { testWebhookEndpoint as Mutation_testWebhookEndpoint } from './test-webhook-endpoint/resolvers/Mutation/testWebhookEndpoint.ts';
import    { WebhookDelivery } from './webhook-delivery/resolvers/WebhookDelivery.ts';
import    { WebhookEndpoint } from './webhook-endpoint/resolvers/WebhookEndpoint.ts';
import    { DateTime } from './shared/resolvers/DateTime.ts';
    export const resolvers: Resolvers = {
      Query: { events: Query_events,webhookEndpoint: Query_webhookEndpoint,webhookEndpoints: Query_webhookEndpoints },
      Mutation: { changeWebhookEndpoint: Mutation_changeWebhookEndpoint,createWebhookEndpoint: Mutation_createWebhookEndpoint,disableWebhookEndpoint: Mutation_disableWebhookEndpoint,enableWebhookEndpoint: Mutation_enableWebhookEndpoint,removeWebhookEndpoint: Mutation_removeWebhookEndpoint,replayWebhookDeliveries: Mutation_replayWebhookDeliveries,retryWebhookDelivery: Mutation_retryWebhookDelivery,rotateWebhookSecret: Mutation_rotateWebhookSecret,testWebhookEndpoint: Mutation_testWebhookEndpoint },
      
      WebhookDelivery: WebhookDelivery,
WebhookEndpoint: WebhookEndpoint,
DateTime: DateTime
    }