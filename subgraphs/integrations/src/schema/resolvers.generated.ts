/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { automation as Query_automation } from './automation/resolvers/Query/automation.ts';
import    { automationRuns as Query_automationRuns } from './automation-run/resolvers/Query/automationRuns.ts';
import    { automations as Query_automations } from './automation/resolvers/Query/automations.ts';
import    { events as Query_events } from './event/resolvers/Query/events.ts';
import    { tryAutomation as Query_tryAutomation } from './try-automation/resolvers/Query/tryAutomation.ts';
import    { webhookEndpoint as Query_webhookEndpoint } from './webhook-endpoint/resolvers/Query/webhookEndpoint.ts';
import    { webhookEndpoints as Query_webhookEndpoints } from './webhook-endpoint/resolvers/Query/webhookEndpoints.ts';
import    { activateAutomation as Mutation_activateAutomation } from './activate-automation/resolvers/Mutation/activateAutomation.ts';
import    { archiveAutomation as Mutation_archiveAutomation } from './archive-automation/resolvers/Mutation/archiveAutomation.ts';
import    { changeWebhookEndpoint as Mutation_changeWebhookEndpoint } from './change-webhook-endpoint/resolvers/Mutation/changeWebhookEndpoint.ts';
import    { createWebhookEndpoint as Mutation_createWebhookEndpoint } from './create-webhook-endpoint/resolvers/Mutation/createWebhookEndpoint.ts';
import    { disableWebhookEndpoint as Mutation_disableWebhookEndpoint } from './disable-webhook-endpoint/resolvers/Mutation/disableWebhookEndpoint.ts';
import    { draftAutomation as Mutation_draftAutomation } from './draft-automation/resolvers/Mutation/draftAutomation.ts';
import    { editAutomation as Mutation_editAutomation } from './edit-automation/resolvers/Mutation/editAutomation.ts';
import    { enableWebhookEndpoint as Mutation_enableWebhookEndpoint } from './enable-webhook-endpoint/resolvers/Mutation/enableWebhookEndpoint.ts';
import    { pauseAutomation as Mutation_pauseAutomation } from './pause-automation/resolvers/Mutation/pauseAutomation.ts';
import    { removeWebhookEndpoint as Mutation_removeWebhookEndpoint } from './remove-webhook-endpoint/resolvers/Mutation/removeWebhookEndpoint.ts';
import    { replayWebhookDeliveries as Mutation_replayWebhookDeliveries } from './replay-webhook-deliveries/resolvers/Mutation/replayWebhookDeliveries.ts';
import    { retryAutomationRun as Mutation_retryAutomationRun } from './retry-automation-run/resolvers/Mutation/retryAutomationRun.ts';
import    { retryWebhookDelivery as Mutation_retryWebhookDelivery } from './retry-webhook-delivery/resolvers/Mutation/retryWebhookDelivery.ts';
import    { rotateWebhookSecret as Mutation_rotateWebhookSecret } from './rotate-webhook-secret/resolvers/Mutation/rotateWebhookSecret.ts';
import    { testWebhookEndpoint as Mutation_testWebhookEndpoint } from './test-webhook-endpoint/resolvers/Mutation/testWebhookEndpoint.ts';
import    { Automation } from './automation/resolvers/Automation.ts';
import    { AutomationAction } from './automation/resolvers/AutomationAction.ts';
import    { AutomationActionRun } from './automation-run/resolvers/AutomationActionRun.ts';
import    { AutomationRun } from './automation-run/resolvers/AutomationRun.ts';
import    { AutomationTerm } from './automation-run/resolvers/AutomationTerm.ts';
import    { AutomationTrialEvent } from './try-automation/resolvers/AutomationTrialEvent.ts';
import    { AutomationVersion } from './automation/resolvers/AutomationVersion.ts';
import    { WebhookDelivery } from './webhook-delivery/resolvers/WebhookDelivery.ts';
import    { WebhookEndpoint } from './webhook-endpoint/resolvers/WebhookEndpoint.ts';
import    { DateTime } from './shared/resolvers/DateTime.ts';
    export const resolvers: Resolvers = {
      Query: { automation: Query_automation,automationRuns: Query_automationRuns,automations: Query_automations,events: Query_events,tryAutomation: Query_tryAutomation,webhookEndpoint: Query_webhookEndpoint,webhookEndpoints: Query_webhookEndpoints },
      Mutation: { activateAutomation: Mutation_activateAutomation,archiveAutomation: Mutation_archiveAutomation,changeWebhookEndpoint: Mutation_changeWebhookEndpoint,createWebhookEndpoint: Mutation_createWebhookEndpoint,disableWebhookEndpoint: Mutation_disableWebhookEndpoint,draftAutomation: Mutation_draftAutomation,editAutomation: Mutation_editAutomation,enableWebhookEndpoint: Mutation_enableWebhookEndpoint,pauseAutomation: Mutation_pauseAutomation,removeWebhookEndpoint: Mutation_removeWebhookEndpoint,replayWebhookDeliveries: Mutation_replayWebhookDeliveries,retryAutomationRun: Mutation_retryAutomationRun,retryWebhookDelivery: Mutation_retryWebhookDelivery,rotateWebhookSecret: Mutation_rotateWebhookSecret,testWebhookEndpoint: Mutation_testWebhookEndpoint },
      
      Automation: Automation,
AutomationAction: AutomationAction,
AutomationActionRun: AutomationActionRun,
AutomationRun: AutomationRun,
AutomationTerm: AutomationTerm,
AutomationTrialEvent: AutomationTrialEvent,
AutomationVersion: AutomationVersion,
WebhookDelivery: WebhookDelivery,
WebhookEndpoint: WebhookEndpoint,
DateTime: DateTime
    }