import { fileURLToPath } from 'node:url';
import { createSubgraph, type Database, loaderByKey, onDemand, readConfig, type Subgraph, type SubgraphPorts } from '@baton/platform';
import { type StockConfig, stockConfig } from './config.ts';
import type { Context, Loaders, UseCases } from './context.ts';
import { brokenLimits } from './domain/purchase.ts';
import type { Transfer } from './domain/transfer/transfer.ts';
import { consumersOf } from './events/consumers.ts';
import { type AvailabilityViews, availabilityViews } from './loaders/availability.ts';
import { locationByCode, productBySku } from './loaders/facts.ts';
import { futureLoader } from './loaders/future.ts';
import { ledgerLoader } from './loaders/ledger-page.ts';
import { levelLoader, locationsOfLoader } from './loaders/level-by-key.ts';
import { lotLoaders } from './loaders/lots.ts';
import { offerLoader } from './loaders/offers.ts';
import { claimsOf } from './persistence/backorder-repository.ts';
import { type PrismaClient, prismaOver } from './persistence/client.ts';
import { feedProblems, feedsOf, inconsistenciesOf } from './persistence/feed-pages.ts';
import { type Feed, feedsById } from './persistence/feed-repository.ts';
import { stockGauges } from './persistence/gauges.ts';
import { basketBounds, daysOfReservation } from './persistence/guard-repository.ts';
import { inboundPage } from './persistence/inbound-repository.ts';
import { keepCheckpoints } from './persistence/level-repository.ts';
import { readReservations } from './persistence/reservation-repository.ts';
import { bufferPage } from './persistence/settings-repository.ts';
import { standingOfLocation } from './persistence/standing-repository.ts';
import { transferChanges, transfersById, transfersOf } from './persistence/transfer-repository.ts';
import { type CapacityView, capacityView } from './read-model/capacity-view.ts';
import { createStockModel, type StockFeed, type StockModel } from './read-model/stock-model.ts';
import { resolvers } from './schema/resolvers.generated.ts';
import { typeDefs } from './schema/typeDefs.generated.ts';
import { adjustStock } from './use-cases/adjust-stock.ts';
import { lookAfterClaims } from './use-cases/backorder/look-after-claims.ts';
import { type ReadOffers, readOffers } from './use-cases/backorder/read-offers.ts';
import { setBackorderPolicy } from './use-cases/backorder/set-policy.ts';
import { basketAvailability } from './use-cases/basket-availability.ts';
import { changeLocationCalendar } from './use-cases/change-location-calendar.ts';
import { changeSettings } from './use-cases/change-settings.ts';
import { changeSupply } from './use-cases/change-supply.ts';
import { coverMissing } from './use-cases/cover-missing.ts';
import { expireReservations } from './use-cases/expire-reservations.ts';
import { applyFeeds } from './use-cases/feed/apply-feeds.ts';
import { cancelFeed } from './use-cases/feed/cancel-feed.ts';
import { forgetDeltas } from './use-cases/feed/forget-deltas.ts';
import { uploadFeed } from './use-cases/feed/receive-feed.ts';
import { settleCounts } from './use-cases/feed/settle-counts.ts';
import { followAvailability } from './use-cases/follow-availability.ts';
import { forgetSettled } from './use-cases/forget-settled.ts';
import { type ReadFuture, readFuture } from './use-cases/future.ts';
import { extendHold, releaseHold } from './use-cases/hold/change-hold.ts';
import { holdStock } from './use-cases/hold/hold-stock.ts';
import { loadStock } from './use-cases/load-stock.ts';
import { expireLots, settleLots } from './use-cases/lot/block-lots.ts';
import { changeLot } from './use-cases/lot/change-lot.ts';
import { receiveStock } from './use-cases/receive-stock.ts';
import { releaseReservation } from './use-cases/release-reservation.ts';
import { reserveStock } from './use-cases/reserve-stock.ts';
import { setLocationCapacity, setPurchaseRule } from './use-cases/set-rules.ts';
import { sourcingView } from './use-cases/sourcing-view.ts';
import { fillUpStanding, setStandingSupply } from './use-cases/standing-supply.ts';
import { changeTransfer } from './use-cases/transfer/change-transfer.ts';
import { createTransfer } from './use-cases/transfer/create-transfer.ts';
import { watchThresholds } from './use-cases/watch-thresholds.ts';
import { withHolidays } from './use-cases/working-calendar.ts';

export type { Feed } from './persistence/feed-repository.ts';

export { feedFile } from './use-cases/feed/feed-file.ts';
export type { FeedHead } from './use-cases/feed/receive-feed.ts';
export type { PromisedLine } from './use-cases/verify-promises.ts';
export {
  claimsOfOrders,
  comparePromises,
  findCountDifferences,
  longHeld,
  promisedLines,
  type WaitingUnits,
} from './use-cases/verify-promises.ts';
export { verifyStock } from './use-cases/verify-stock.ts';

/** Where this subgraph keeps its data. */
export const stock = {
  name: 'stock',
  schema: 'stock',
  migrationsDir: fileURLToPath(new URL('../../../prisma/stock/migrations', import.meta.url)),
} as const;

/** So many movements at most are folded for a level of the past, and those of the last minutes. */
const movementsPerCheckpoint = 1_000;
const checkpointEveryMs = 10 * 60_000;
const forgetEveryMs = 60 * 60_000;

/** The subgraph over its database, bus and clock. */
export function createStockSubgraph(given: SubgraphPorts, config: StockConfig = readConfig(stockConfig)): Subgraph {
  const { database, clock } = given;
  const prisma = prismaOver(database);
  const bounds = { levelsMax: config.BATON_STOCK_MODEL_LEVELS, staleMsMax: config.BATON_STOCK_STALE_MS };
  const model = createStockModel({ database, ...bounds, now: () => clock.now(), finish: withHolidays });
  const views = availabilityViews(model);
  const ports = { ...given, feed: model.feed };
  const now = (): Date => clock.now();
  const thresholds = watchThresholds({ ...ports, model });
  const future = readFuture({ database, clock, model });
  const offers = readOffers({ database, clock, model });
  const capacity = capacityView(database, model);
  const useCases = useCasesOf(ports, { model, capacity, offers, holdMs: config.BATON_STOCK_HOLD_MS });
  const contextOf = onDemand<object, Pick<Context, 'loaders'>>({
    loaders: () => loadersOf(database, { prisma, model, views, future, offers }),
  });
  return createSubgraph<Context>(
    {
      name: stock.name,
      typeDefs,
      resolvers,
      context: (base) => Object.assign(contextOf(base), { model, now, capacity, useCases }, base),
      consumers: consumersOf(ports),
      jobs: {},
      gauges: stockGauges(database),
      timers: [
        {
          name: 'reservation-sweeper',
          everyMs: config.BATON_STOCK_SWEEP_EVERY_MS,
          run: () => expireReservations(ports, config.BATON_STOCK_EXPIRY_GRACE_MS),
        },
        { name: 'inventory-feeds', everyMs: config.BATON_STOCK_FEED_EVERY_MS, run: () => applyFeeds(ports) },
        { name: 'expire-lots', everyMs: config.BATON_STOCK_SWEEP_EVERY_MS, run: () => expireLots(ports) },
        { name: 'settle-lots', everyMs: config.BATON_STOCK_SWEEP_EVERY_MS, run: () => settleLots(ports) },
        { name: 'settle-counts', everyMs: config.BATON_STOCK_SWEEP_EVERY_MS, run: () => settleCounts(ports) },
        {
          name: 'cover-missing',
          everyMs: config.BATON_STOCK_SWEEP_EVERY_MS,
          // What is filled up covers what is missing.
          run: async () => {
            await fillUpStanding(ports);
            await coverMissing(ports);
          },
        },
        { name: 'backorders', everyMs: config.BATON_STOCK_SWEEP_EVERY_MS, run: () => lookAfterClaims(ports) },
        { name: 'watch-thresholds', everyMs: config.BATON_STOCK_THRESHOLD_EVERY_MS, run: () => thresholds.run() },
        { name: 'forget-feed-deltas', everyMs: forgetEveryMs, run: () => forgetDeltas(ports) },
        { name: 'forget-settled', everyMs: forgetEveryMs, run: () => forgetSettled(ports, config.BATON_STOCK_KEEP_DAYS) },
        { name: 'level-checkpoints', everyMs: checkpointEveryMs, run: () => keepCheckpoints(database, movementsPerCheckpoint) },
      ],
      load: (part) => loadStock(ports, part),
    },
    ports,
  );
}

function useCasesOf(
  ports: SubgraphPorts & { readonly feed: StockFeed },
  given: { readonly model: StockModel; readonly capacity: CapacityView; readonly offers: ReadOffers; readonly holdMs: number },
): UseCases {
  const { model, capacity, offers, holdMs } = given;
  const { database } = ports;
  const reserve = reserveStock(ports);
  return {
    receiveStock: receiveStock(ports),
    adjustStock: adjustStock(ports),
    settings: changeSettings(ports),
    supply: changeSupply(ports),
    basketAvailability: basketAvailability(model),
    uploadFeed: uploadFeed(ports),
    cancelFeed: cancelFeed(ports),
    createTransfer: createTransfer(ports),
    holdLot: changeLot(ports, 'holdLot', 'HOLD'),
    releaseLot: changeLot(ports, 'releaseLot', 'RELEASE'),
    recallLot: changeLot(ports, 'recallLot', 'RECALL'),
    changeTransfer: changeTransfer(ports),
    changeLocationCalendar: changeLocationCalendar(ports),
    async reserveStock(request, cause) {
      const outcome = await reserve.run(request, cause);
      // Whoever sources again is to see it.
      if (outcome.outcome === 'NO_CAPACITY') capacity.doubted();
      return outcome;
    },
    releaseReservation: releaseReservation(ports),
    setBackorderPolicy: setBackorderPolicy(ports),
    backorderOffers: offers,
    setPurchaseRule: setPurchaseRule(ports),
    setLocationCapacity: setLocationCapacity(ports),
    setStandingSupply: setStandingSupply(ports),
    standingSupply: (location) => standingOfLocation(database, location),
    holdStock: holdStock(ports, model, holdMs),
    extendHold: extendHold(ports, holdMs),
    releaseHold: releaseHold(ports),
    async reservation(id) {
      const [known] = await readReservations(database, [id]);
      if (!known) return null;
      const [backorders, days] = await Promise.all([claimsOf(database, [id]), daysOfReservation(database, id)]);
      return { ...known, backorders, days };
    },
    sourcingView: sourcingView(model, capacity),
    brokenLimits: async (basket) => brokenLimits(await basketBounds(database, basket)),
    followAvailability: followAvailability({ bus: ports.bus, model }),
  };
}

function loadersOf(
  database: Database,
  parts: {
    readonly prisma: PrismaClient;
    readonly model: StockModel;
    readonly views: AvailabilityViews;
    readonly future: ReadFuture;
    readonly offers: ReadOffers;
  },
): Loaders {
  const { prisma, model, views, future, offers } = parts;
  return {
    productBySku: productBySku(model),
    locationByCode: locationByCode(model),
    availability: views,
    future: futureLoader(future),
    offers: offerLoader(offers),
    bufferPage: (page, locations) => bufferPage(database, page, locations),
    inboundPage: (sku, page, locations) => inboundPage(database, sku, page, locations),
    levelByKey: levelLoader(database),
    locationsOf: locationsOfLoader(database),
    ledgerPage: ledgerLoader(prisma),
    ...lotLoaders(database),
    transferById: loaderByKey<string, Transfer>({ batch: (ids) => transfersById(database, ids), keyOf: (transfer) => transfer.id }),
    transfersOf: (location, status, page) => transfersOf(database, location, status, page),
    transferChanges: (id, page) => transferChanges(database, id, page),
    feedById: loaderByKey<string, Feed>({ batch: (ids) => feedsById(database, ids), keyOf: (feed) => feed.id }),
    feedsOf: (location, page) => feedsOf(database, location, page),
    feedProblems: (feedId, page) => feedProblems(database, feedId, page),
    inconsistenciesOf: (location, page) => inconsistenciesOf(database, location, page),
  };
}
