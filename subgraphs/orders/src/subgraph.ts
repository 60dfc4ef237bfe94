import { fileURLToPath } from 'node:url';
import { present } from '@baton/kernel';
import {
  createSagaRunner,
  createSubgraph,
  type InternalContext,
  onDemand,
  readConfig,
  type Subgraph,
  type SubgraphPorts,
} from '@baton/platform';
import {
  afterPlacementConsumers,
  afterPlacementJobs,
  afterPlacementLoaders,
  afterPlacementSagas,
  afterPlacementTimers,
} from './after-placement.ts';
import { type OrdersConfig, ordersConfig } from './config.ts';
import type { Context } from './context.ts';
import { createOrderSignals } from './events/order-signals.ts';
import { captureJobs } from './jobs/capture-jobs.ts';
import { createCaptureLoaders } from './loaders/capture-loaders.ts';
import { createProfileLoaders } from './loaders/profile-loaders.ts';
import type { Parts } from './parts.ts';
import { catalogueNotices } from './persistence/catalogue-notices.ts';
import { channels } from './persistence/channels.ts';
import { prismaOver } from './persistence/client.ts';
import { followedOrders } from './persistence/followed-orders.ts';
import { builtInAddresses } from './ports/address.ts';
import { customersPort } from './ports/customers.ts';
import { mailbox, type NotificationPort } from './ports/notifications.ts';
import { shipmentsPort } from './ports/shipments.ts';
import { stockPort } from './ports/stock.ts';
import { testProvider } from './ports/test-provider.ts';
import { placeOrderSaga } from './saga/place-order.saga.ts';
import { resolvers } from './schema/resolvers.generated.ts';
import { typeDefs } from './schema/typeDefs.generated.ts';
import { loadRetailer } from './use-cases/load-retailer.ts';
import { productPromises } from './use-cases/product-promise.ts';
import { orderRecorder } from './use-cases/record-order.ts';

export { fatesOf, orderIdsAfter, whatStands, whatWaits } from './use-cases/what-stands.ts';

/** Where this subgraph keeps its data. */
export const orders = {
  name: 'orders',
  schema: 'orders',
  migrationsDir: fileURLToPath(new URL('../../../prisma/orders/migrations', import.meta.url)),
} as const;

/** The subgraph over its database, bus, clock and peers. */
export function createOrdersSubgraph(
  ports: SubgraphPorts,
  config: OrdersConfig = readConfig(ordersConfig),
  notifications: NotificationPort = mailbox,
): Subgraph {
  const { database, clock, ids, log } = ports;
  const parts = partsOf(ports, config, notifications);
  const placement = placeOrderSaga(parts);
  const sagas = createSagaRunner({ database, clock, ids, log, definitions: [placement, ...afterPlacementSagas(parts)] });
  const resume = { name: 'resume-sagas', everyMs: config.BATON_ORDERS_RESUME_EVERY_MS, run: () => sagas.resumeAbandoned() };
  // A placement uses none of these.
  const contextOf = onDemand<Asked, Pick<Context, 'captureLoaders' | 'productPromises' | 'profileLoaders'>>({
    captureLoaders: ({ now }) => createCaptureLoaders(parts, now),
    productPromises: ({ internal }) => productPromises(parts, internal),
    profileLoaders: () => createProfileLoaders(database),
  });
  return createSubgraph<Context>(
    {
      name: orders.name,
      typeDefs,
      resolvers,
      context: (base) => {
        const loaders = afterPlacementLoaders(parts, base.internal);
        return Object.assign(
          contextOf({ internal: base.internal, now: clock.now() }),
          { parts, sagas, placeOrderSaga: placement, loaders },
          base,
        );
      },
      consumers: afterPlacementConsumers(parts),
      jobs: { ...captureJobs(parts), ...afterPlacementJobs(parts) },
      timers: [resume, ...afterPlacementTimers(parts, config.BATON_ORDERS_WATCH_EVERY_MS)],
      services: [parts.catalogueNotices],
      async load(part) {
        await loadRetailer(parts, part);
        parts.channels.forget();
      },
    },
    ports,
  );
}

/** What a request's context is made of. */
interface Asked {
  readonly internal: InternalContext;
  readonly now: Date;
}

/** Ports over the peers, the built-in adapters, and what the use cases share. */
export function partsOf(
  ports: SubgraphPorts,
  config: OrdersConfig = readConfig(ordersConfig),
  notifications: NotificationPort = mailbox,
): Parts {
  const { database, bus, clock, ids, log, peers, secrets } = ports;
  const fresh = { clock, staleMs: config.BATON_ORDERS_STALE_MS };
  const orderSignals = createOrderSignals(bus);
  const provider = testProvider(database, clock);
  const catalogue = catalogueNotices(database, log, () => kept.forget());
  const kept = channels(database, { ...fresh, isTold: catalogue.isListening });
  return {
    database,
    prisma: prismaOver(database),
    bus,
    clock,
    ids,
    log,
    channels: kept,
    catalogueNotices: catalogue,
    stock: stockPort(present(peers['stock'], 'the peer stock')),
    shipments: shipmentsPort(present(peers['shipments'], 'the peer shipments'), {
      ...fresh,
      keepMs: config.BATON_ORDERS_LANES_KEEP_MS,
      log,
    }),
    customers: customersPort(present(peers['customers'], 'the peer customers')),
    address: builtInAddresses,
    payments: new Map([[provider.name, provider]]),
    notifications,
    accessTokenSecret: secrets.accessToken,
    orderSignals,
    followed: followedOrders(database),
    recorder: orderRecorder({ database, bus, clock, ids, orderSignals }),
  };
}
