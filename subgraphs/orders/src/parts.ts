import type { Clock, IdSource } from '@baton/kernel';
import type { Bus, Database, Logger, Notices } from '@baton/platform';
import type { OrderSignals } from './events/order-signals.ts';
import type { Channels } from './persistence/channels.ts';
import type { PrismaClient } from './persistence/client.ts';
import type { FollowedOrders } from './persistence/followed-orders.ts';
import type { AddressPort } from './ports/address.ts';
import type { CustomersPort } from './ports/customers.ts';
import type { NotificationPort } from './ports/notifications.ts';
import type { OrderRecorder } from './ports/order-recorder.ts';
import type { PaymentProviders } from './ports/payments.ts';
import type { ShipmentsPort } from './ports/shipments.ts';
import type { StockPort } from './ports/stock.ts';

/** Everything that the subgraph's code works with, made once. */
export interface Parts {
  readonly database: Database;
  readonly prisma: PrismaClient;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Logger;
  readonly channels: Channels;
  /** Makes `channels` forget what was changed, as soon as it was. */
  readonly catalogueNotices: Notices;
  readonly stock: StockPort;
  readonly shipments: ShipmentsPort;
  readonly customers: CustomersPort;
  readonly address: AddressPort;
  readonly payments: PaymentProviders;
  readonly notifications: NotificationPort;
  readonly accessTokenSecret: string;
  readonly orderSignals: OrderSignals;
  /** What subscriptions to orders read. */
  readonly followed: FollowedOrders;
  /** Writes placed orders, those that wait together in one transaction. */
  readonly recorder: OrderRecorder;
}
