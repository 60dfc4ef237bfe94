import { fileURLToPath } from 'node:url';
import {
  createSubgraph,
  loaderByKey,
  loaderOfLists,
  PeerUnavailable,
  type Subgraph,
  type SubgraphClient,
  type SubgraphPorts,
} from '@baton/platform';
import { type IntegrationsConfig, readIntegrationsConfig } from './config.ts';
import type { Context, UseCases } from './context.ts';
import { consumersOf } from './events/consumers.ts';
import {
  actionsByRuns,
  automationRunsByIds,
  automationRunsOf,
  automationsByIds,
  automationsOf,
  versionsByAutomations,
} from './persistence/automation-repository.ts';
import { prismaOver } from './persistence/client.ts';
import { integrationsGauges } from './persistence/gauges.ts';
import { allEndpoints, attemptsByDeliveries, deliveriesByIds, deliveriesOf, endpointsByIds } from './persistence/webhook-repository.ts';
import { deedsOver } from './ports/deeds.ts';
import { httpSender } from './ports/sender.ts';
import { resolvers } from './schema/resolvers.generated.ts';
import { typeDefs } from './schema/typeDefs.generated.ts';
import { changeEndpoint } from './use-cases/change-endpoint.ts';
import { createEndpoint } from './use-cases/create-endpoint.ts';
import { createDeliverer } from './use-cases/deliver.ts';
import { draftAutomation, editAutomation } from './use-cases/draft-automation.ts';
import { forgetOldMessages } from './use-cases/forget-old-messages.ts';
import type { UseCasePorts } from './use-cases/ports.ts';
import { readEvents } from './use-cases/read-events.ts';
import { replay, replayFromLog, retryDelivery } from './use-cases/replay.ts';
import { retryAutomationRun } from './use-cases/retry-automation-run.ts';
import { runAutomation } from './use-cases/run-automation.ts';
import { activateAutomation, archiveAutomation, pauseAutomation } from './use-cases/switch-automation.ts';
import { disableEndpoint, enableEndpoint, removeEndpoint, rotateSecret } from './use-cases/switch-endpoint.ts';
import { testEndpoint } from './use-cases/test-endpoint.ts';
import { tryAutomation } from './use-cases/try-automation.ts';

/** Where this subgraph keeps its data. */
export const integrations = {
  name: 'integrations',
  schema: 'integrations',
  migrationsDir: fileURLToPath(new URL('../../../prisma/integrations/migrations', import.meta.url)),
} as const;

/** How long a message that is due may wait to be noticed, when no event wakes its sender. */
const pumpEveryMs = 500;
const forgetEveryMs = 10 * 60_000;

/** Stands for a subgraph that this one was not told of: what an automation does there fails, and is tried again. */
const nobody: SubgraphClient = {
  request: () => Promise.reject(new PeerUnavailable('It is not known where that subgraph is.')),
};

/** The subgraph over its database, bus and clock. */
export function createIntegrationsSubgraph(ports: SubgraphPorts, config: IntegrationsConfig = readIntegrationsConfig()): Subgraph {
  const { allowsPrivate } = config;
  const { orders = nobody, shipments = nobody } = ports.peers;
  const parts: UseCasePorts = {
    ...ports,
    allowsPrivate,
    sender: httpSender(config),
    deeds: deedsOver(orders, shipments),
    random: Math.random,
  };
  const deliverer = createDeliverer(parts);
  const reads = readsOf(parts);
  const useCases = useCasesOf(parts);
  return createSubgraph<Context>(
    {
      name: integrations.name,
      typeDefs,
      resolvers,
      context: (base) => ({ ...base, loaders: reads(), useCases }),
      consumers: consumersOf(parts, deliverer),
      jobs: { 'replay-from-log': replayFromLog(parts), 'run-automation': runAutomation(parts) },
      gauges: integrationsGauges(ports.database),
      timers: [
        { name: 'deliver-webhooks', everyMs: pumpEveryMs, run: deliverer.pump },
        { name: 'forget-webhook-messages', everyMs: forgetEveryMs, run: forgetOldMessages(parts) },
      ],
      services: [{ start: () => undefined, stop: deliverer.stop }],
    },
    ports,
  );
}

function readsOf({ database, bus }: UseCasePorts): () => Context['loaders'] {
  const prisma = prismaOver(database);
  const all = allEndpoints(prisma);
  const deliveries = deliveriesOf(database);
  return () => ({
    endpointById: loaderByKey({ batch: endpointsByIds(prisma), keyOf: ({ id }) => id }),
    deliveryById: loaderByKey({ batch: deliveriesByIds(database), keyOf: ({ id }) => id }),
    attemptsByDelivery: loaderOfLists({ batch: attemptsByDeliveries(prisma), keyOf: ({ deliveryId }) => deliveryId }),
    allEndpoints: all,
    deliveries,
    events: (question) => readEvents(bus, question),
    automationById: loaderByKey({ batch: automationsByIds(database), keyOf: ({ id }) => id }),
    versionsByAutomation: loaderOfLists({ batch: versionsByAutomations(database), keyOf: ({ automationId }) => automationId }),
    automationRunById: loaderByKey({ batch: automationRunsByIds(database), keyOf: ({ id }) => id }),
    actionsByRun: loaderOfLists({ batch: actionsByRuns(database), keyOf: ({ runId }) => runId }),
    automations: automationsOf(database),
    automationRuns: automationRunsOf(database),
    trial: (question) => tryAutomation({ database, bus }, question),
  });
}

function useCasesOf(ports: UseCasePorts): UseCases {
  return {
    createEndpoint: createEndpoint(ports),
    changeEndpoint: changeEndpoint(ports),
    removeEndpoint: removeEndpoint(ports),
    enableEndpoint: enableEndpoint(ports),
    disableEndpoint: disableEndpoint(ports),
    rotateSecret: rotateSecret(ports),
    replay: replay(ports),
    retryDelivery: retryDelivery(ports),
    testEndpoint: testEndpoint(ports),
    draftAutomation: draftAutomation(ports),
    editAutomation: editAutomation(ports),
    activateAutomation: activateAutomation(ports),
    pauseAutomation: pauseAutomation(ports),
    archiveAutomation: archiveAutomation(ports),
    retryAutomationRun: retryAutomationRun(ports),
  };
}
