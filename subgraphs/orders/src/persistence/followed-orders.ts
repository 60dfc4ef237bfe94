import { batcher, type Database } from '@baton/platform';
import type { OrderView, TimelineEntryView } from '../domain/order-view.ts';
import { type LogPlace, logsOfOrders, ordersById } from './order-repository.ts';

/**
 * What followers of orders read, all who ask at the same moment by one statement. When a gateway comes back thousands of them do: one by one they would keep
 * everybody else from the connections.
 */
export interface FollowedOrders {
  /** The order as it is now; null when there is none. */
  order(id: string): Promise<OrderView | null>;
  /** What stands behind a place, in the order of writing: the first entries of it, none at its end. */
  log(place: LogPlace): Promise<readonly TimelineEntryView[]>;
}

/** How many share a statement at most. */
const sharedMax = 200;
/** Entries of one order in memory for one follower at most: the next ones are read when these are gone. */
const pageSize = 50;

export function followedOrders(database: Database): FollowedOrders {
  const orders = batcher<string, OrderView | null>({
    name: 'followed-orders',
    max: sharedMax,
    async run(ids) {
      const found = new Map((await ordersById(database, [...new Set(ids)])).map((order) => [order.id, order]));
      return ids.map((id) => found.get(id) ?? null);
    },
  });
  const logs = batcher<LogPlace, readonly TimelineEntryView[]>({
    name: 'followed-logs',
    max: sharedMax,
    async run(places) {
      const asked = new Map(places.map((place) => [nameOf(place), place]));
      const pages = await logsOfOrders(database, [...asked.values()], pageSize);
      const found = new Map([...asked.keys()].map((name, nth) => [name, pages[nth] ?? []]));
      return places.map((place) => found.get(nameOf(place)) ?? []);
    },
  });
  return { order: orders.add, log: logs.add };
}

/** The same for followers of one order who are at the same place. */
const nameOf = ({ orderId, after }: LogPlace): string => `${orderId}:${after}`;
