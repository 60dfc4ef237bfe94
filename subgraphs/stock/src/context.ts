import type { PageRequest } from '@baton/kernel';
import type { BaseContext } from '@baton/platform';
import type DataLoader from 'dataloader';
import type { Claim } from './domain/backorder.ts';
import type { BufferRule } from './domain/buffer.ts';
import type { Work } from './domain/capacity.ts';
import type { InboundSupply } from './domain/inbound.ts';
import type { Location } from './domain/location.ts';
import type { Lot } from './domain/lot/lot.ts';
import type { Product } from './domain/product.ts';
import type { BrokenLimit } from './domain/purchase.ts';
import type { StandingSupply } from './domain/standing.ts';
import type { Transfer, TransferStatus } from './domain/transfer/transfer.ts';
import type { AvailabilityViews } from './loaders/availability.ts';
import type { ByKey } from './loaders/facts.ts';
import type { FutureLoader } from './loaders/future.ts';
import type { LedgerLoader } from './loaders/ledger-page.ts';
import type { LevelLoader } from './loaders/level-by-key.ts';
import type { OfferLoader } from './loaders/offers.ts';
import type { FeedProblem, Inconsistency } from './persistence/feed-pages.ts';
import type { Feed } from './persistence/feed-repository.ts';
import type { BasketPurchases } from './persistence/guard-repository.ts';
import type { LotHolder, LotLevel, LotToPick } from './persistence/lot-repository.ts';
import type { ReservationRecord } from './persistence/reservation-repository.ts';
import type { LotOfTransfer, LotOnTheWay } from './persistence/transfer-lot-repository.ts';
import type { TransferChange } from './persistence/transfer-repository.ts';
import type { CapacityView } from './read-model/capacity-view.ts';
import type { StockModel } from './read-model/stock-model.ts';
import type { AdjustStock } from './use-cases/adjust-stock.ts';
import type { ReadOffers } from './use-cases/backorder/read-offers.ts';
import type { SetBackorderPolicy } from './use-cases/backorder/set-policy.ts';
import type { ReadBasketAvailability } from './use-cases/basket-availability.ts';
import type { ChangeLocationCalendar } from './use-cases/change-location-calendar.ts';
import type { ChangeSettings } from './use-cases/change-settings.ts';
import type { ChangeSupply } from './use-cases/change-supply.ts';
import type { CancelFeed } from './use-cases/feed/cancel-feed.ts';
import type { UploadFeed } from './use-cases/feed/receive-feed.ts';
import type { FollowAvailability } from './use-cases/follow-availability.ts';
import type { ChangeHold } from './use-cases/hold/change-hold.ts';
import type { HoldStock } from './use-cases/hold/hold-stock.ts';
import type { ChangeLot } from './use-cases/lot/change-lot.ts';
import type { ReceiveStock } from './use-cases/receive-stock.ts';
import type { ReleaseReservation } from './use-cases/release-reservation.ts';
import type { ReserveStock } from './use-cases/reserve-stock.ts';
import type { SetLocationCapacity, SetPurchaseRule } from './use-cases/set-rules.ts';
import type { ReadSourcingView } from './use-cases/sourcing-view.ts';
import type { SetStandingSupply } from './use-cases/standing-supply.ts';
import type { ChangeTransfers } from './use-cases/transfer/change-transfer.ts';
import type { CreateTransfer } from './use-cases/transfer/create-transfer.ts';

/** What stands under a reservation's id, with what it claims of units that are still to come, and the days that its work counts for. */
export interface StandingReservation extends ReservationRecord {
  readonly backorders: readonly Claim[];
  readonly days: readonly Pick<Work, 'location' | 'day'>[];
}

export interface UseCases {
  readonly receiveStock: ReceiveStock;
  readonly adjustStock: AdjustStock;
  readonly settings: ChangeSettings;
  readonly supply: ChangeSupply;
  readonly basketAvailability: ReadBasketAvailability;
  readonly uploadFeed: UploadFeed;
  readonly cancelFeed: CancelFeed;
  readonly createTransfer: CreateTransfer;
  readonly holdLot: ChangeLot;
  readonly releaseLot: ChangeLot;
  readonly recallLot: ChangeLot;
  readonly changeTransfer: ChangeTransfers;
  readonly changeLocationCalendar: ChangeLocationCalendar;
  readonly reserveStock: ReserveStock['run'];
  readonly releaseReservation: ReleaseReservation;
  readonly setPurchaseRule: SetPurchaseRule;
  readonly setLocationCapacity: SetLocationCapacity;
  readonly setStandingSupply: SetStandingSupply;
  readonly standingSupply: (location: string) => Promise<readonly StandingSupply[]>;
  readonly holdStock: HoldStock;
  readonly extendHold: ChangeHold;
  readonly releaseHold: ChangeHold;
  readonly setBackorderPolicy: SetBackorderPolicy;
  readonly backorderOffers: ReadOffers;
  readonly reservation: (id: string) => Promise<StandingReservation | null>;
  readonly sourcingView: ReadSourcingView;
  /** The rules of purchase that a basket breaks now, before anything is reserved for it. */
  readonly brokenLimits: (basket: BasketPurchases) => Promise<BrokenLimit[]>;
  readonly followAvailability: FollowAvailability;
}

export interface Loaders {
  readonly productBySku: ByKey<Product>;
  readonly locationByCode: ByKey<Location>;
  readonly availability: AvailabilityViews;
  readonly future: FutureLoader;
  readonly offers: OfferLoader;
  readonly levelByKey: LevelLoader;
  readonly bufferPage: (page: PageRequest, locations: readonly string[] | null) => Promise<BufferRule[]>;
  readonly inboundPage: (sku: string, page: PageRequest, locations: readonly string[] | null) => Promise<InboundSupply[]>;
  /** The codes of the locations at which a product ever stood. */
  readonly locationsOf: DataLoader<string, readonly string[]>;
  readonly ledgerPage: LedgerLoader;
  readonly lotByKey: DataLoader<Pick<Lot, 'sku' | 'lot'>, Lot | null, string>;
  readonly lotLevels: (lot: Lot) => Promise<LotLevel[]>;
  readonly lotHolders: (lot: Lot, page: PageRequest) => Promise<LotHolder[]>;
  readonly lotOnTheWay: (lot: Lot) => Promise<LotOnTheWay[]>;
  readonly lotsOfTransfer: DataLoader<string, readonly LotOfTransfer[]>;
  readonly lotsToPick: DataLoader<string, readonly LotToPick[]>;
  /** The same by line of a fulfilment. */
  readonly lotsOfLine: DataLoader<string, readonly LotToPick[]>;
  readonly transferById: DataLoader<string, Transfer | null>;
  readonly transfersOf: (location: string, status: TransferStatus | null, page: PageRequest) => Promise<Transfer[]>;
  readonly transferChanges: (transferId: string, page: PageRequest) => Promise<TransferChange[]>;
  readonly feedById: DataLoader<string, Feed | null>;
  readonly feedsOf: (location: string, page: PageRequest) => Promise<Feed[]>;
  readonly feedProblems: (feedId: string, page: PageRequest) => Promise<FeedProblem[]>;
  readonly inconsistenciesOf: (location: string, page: PageRequest) => Promise<Inconsistency[]>;
}

/** What a resolver works with, for one request. */
export interface Context extends BaseContext {
  /** Products, locations and levels in memory. */
  readonly model: StockModel;
  readonly now: () => Date;
  /** What working days still take. */
  readonly capacity: CapacityView;
  readonly loaders: Loaders;
  readonly useCases: UseCases;
}
