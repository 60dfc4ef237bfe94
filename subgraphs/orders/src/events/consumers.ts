import type { AtOnce, Consumers, Tx } from '@baton/platform';
import type { Parts } from '../parts.ts';
import { recordFilled } from '../use-cases/fill-backorder.ts';
import { recordHandedOver, recordParcelDelivered, recordParcelShipped } from '../use-cases/record-departure.ts';
import {
  newsAtOnce,
  recordAcknowledged,
  recordMissing,
  recordNews,
  recordPicked,
  recordRescheduled,
  recordStockMissing,
} from '../use-cases/record-work.ts';
import { recordReturnTracked } from '../use-cases/track-return.ts';
import { calendarChanged, recordAwaited, recordEstimate, recordTrouble } from '../use-cases/watch-promises.ts';
import { windowDue } from '../use-cases/window-due.ts';
import type { OrderEvent } from './tell.ts';

/** What an order makes of the news from shipments and stock. Each event stands in the order's timeline; some move its counters, its money, its sourcing. */
export function consumersOf(parts: Parts): Consumers {
  const news = {
    all: (tx: Tx, events: readonly OrderEvent[]): Promise<void> => recordNews(tx, parts, events),
    atOnce: (events: readonly OrderEvent[]): AtOnce => newsAtOnce(parts, events),
  };
  return {
    'location.calendar-changed': (tx, event) =>
      calendarChanged(tx, { location: event.payload.location, service: null, countryCode: null, isUnderWay: false }, event),
    'carrier.calendar-changed': (tx, event) =>
      calendarChanged(
        tx,
        { location: null, service: event.payload.service, countryCode: event.payload.destinationCountry, isUnderWay: true },
        event,
      ),
    'destination.calendar-changed': (tx, event) =>
      calendarChanged(tx, { location: null, service: null, countryCode: event.payload.countryCode, isUnderWay: true }, event),
    'stock.backorder-date-changed': (tx, event) => recordAwaited(tx, parts, event),
    'stock.backorder-filled': (tx, event) => recordFilled(tx, parts, event),
    'stock.supplied': { all: (tx, events) => windowDue(tx, parts, events) },
    'stock.feed-applied': { all: (tx, events) => windowDue(tx, parts, events) },
    'stock.settings-changed': { all: (tx, events) => windowDue(tx, parts, events) },
    'transfer.received': { all: (tx, events) => windowDue(tx, parts, events) },
    'stock.allocation-missing': (tx, event) => recordStockMissing(tx, parts, event),
    'fulfilment.released': news,
    'fulfilment.acknowledged': (tx, event) => recordAcknowledged(tx, parts, event),
    'fulfilment.picked': (tx, event) => recordPicked(tx, parts, event),
    'fulfilment.short-picked': (tx, event) => recordMissing(tx, parts, event),
    'fulfilment.rejected': (tx, event) => recordMissing(tx, parts, event),
    'fulfilment.transfer-short': (tx, event) => recordMissing(tx, parts, event),
    'transfer.allocated': news,
    'fulfilment.held': news,
    'fulfilment.hold-released': news,
    'fulfilment.rescheduled': (tx, event) => recordRescheduled(tx, parts, event),
    // The cancellation that took the units out counts them itself.
    'fulfilment.withdrawn': news,
    'fulfilment.ready-to-ship': news,
    'fulfilment.ready-for-pickup': news,
    'fulfilment.shipped': news,
    'fulfilment.handed-over': (tx, event) => recordHandedOver(tx, parts, event),
    'fulfilment.delivered': news,
    'parcel.shipped': (tx, event) => recordParcelShipped(tx, parts, event),
    'parcel.tracked': {
      async all(tx, events) {
        await recordNews(tx, parts, events);
        await recordTrouble(tx, events);
      },
    },
    'parcel.estimated': (tx, event) => recordEstimate(tx, parts, event),
    'parcel.delivered': (tx, event) => recordParcelDelivered(tx, parts, event),
    'return-parcel.tracked': (tx, event) => recordReturnTracked(tx, parts, event),
  };
}
