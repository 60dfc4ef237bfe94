import type { Consumers } from '@baton/platform';
import type { Parts } from '../parts.ts';
import { recordFilled } from '../use-cases/fill-backorder.ts';
import { recordHandedOver, recordParcelDelivered, recordParcelShipped } from '../use-cases/record-departure.ts';
import {
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

/** What an order makes of the news from shipments and stock. Each event stands in the order's timeline; some move its counters, its money, its sourcing. */
export function consumersOf(parts: Parts): Consumers {
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
    'fulfilment.released': { all: (tx, events) => recordNews(tx, parts, events) },
    'fulfilment.acknowledged': (tx, event) => recordAcknowledged(tx, parts, event),
    'fulfilment.picked': (tx, event) => recordPicked(tx, parts, event),
    'fulfilment.short-picked': (tx, event) => recordMissing(tx, parts, event),
    'fulfilment.rejected': (tx, event) => recordMissing(tx, parts, event),
    'fulfilment.transfer-short': (tx, event) => recordMissing(tx, parts, event),
    'transfer.allocated': { all: (tx, events) => recordNews(tx, parts, events) },
    'fulfilment.held': { all: (tx, events) => recordNews(tx, parts, events) },
    'fulfilment.hold-released': { all: (tx, events) => recordNews(tx, parts, events) },
    'fulfilment.rescheduled': (tx, event) => recordRescheduled(tx, parts, event),
    // The cancellation that took the units out counts them itself.
    'fulfilment.withdrawn': { all: (tx, events) => recordNews(tx, parts, events) },
    'fulfilment.ready-to-ship': { all: (tx, events) => recordNews(tx, parts, events) },
    'fulfilment.ready-for-pickup': { all: (tx, events) => recordNews(tx, parts, events) },
    'fulfilment.shipped': { all: (tx, events) => recordNews(tx, parts, events) },
    'fulfilment.handed-over': (tx, event) => recordHandedOver(tx, parts, event),
    'fulfilment.delivered': { all: (tx, events) => recordNews(tx, parts, events) },
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
