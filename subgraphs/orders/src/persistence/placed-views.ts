import type { AddressView, OrderGroupView, OrderView, PlannedUnits } from '../domain/order-view.ts';
import type { Tender } from '../domain/payment-state.ts';
import { deliveredAtPlacement, type PlacedLine, type PlacedOrder } from '../domain/placed-order.ts';
import type { ChannelConfig } from '../domain/quote/types.ts';
import type { OrderRecord } from './order-rows.ts';
import type { StoredLine } from './rows.ts';

/** An order that was committed a moment ago, with the channel that it was placed in. */
export interface JustPlaced {
  readonly record: OrderRecord;
  readonly channel: ChannelConfig;
}

/** What reading an order right after its placement answers, without asking the database again for what it was just given. */
export interface PlacedViews {
  readonly order: OrderView;
  readonly lines: readonly StoredLine[];
  readonly groups: readonly OrderGroupView[];
  readonly addresses: readonly AddressView[];
  readonly tenders: readonly Tender[];
  readonly plannedUnits: readonly PlannedUnits[];
}

export function placedViews({ record, channel }: JustPlaced): PlacedViews {
  const { order, payment } = record;
  return {
    order: orderView(record, channel),
    lines: order.lines.map((line) => lineView(order, line)),
    groups: order.groups.map((group) => groupView(order.id, group)),
    addresses: order.addresses.map((address) => addressView(order.id, address)),
    tenders: [{ authorisedMinor: payment.authorisedMinor, voidedMinor: 0n, capturedMinor: 0n, refundedMinor: 0n }],
    plannedUnits: plannedUnits(order),
  };
}

function addressView(orderId: string, address: PlacedOrder['addresses'][number]): AddressView {
  const { slot, name, company, line1, line2, city, region, postalCode, countryCode, phone, coordinates } = address;
  const [latitude, longitude] = [coordinates?.latitude ?? null, coordinates?.longitude ?? null];
  return { orderId, slot, name, company, line1, line2, city, region, postalCode, countryCode, phone, latitude, longitude };
}

function orderView({ order, number }: OrderRecord, channel: ChannelConfig): OrderView {
  const { id, currency, customerId, placedAt, totals } = order;
  return {
    id,
    number,
    channel: order.channel,
    currency,
    customerId,
    placedAt,
    workStartedAt: null,
    deliveredAt: deliveredAtPlacement(order),
    returnWindowDays: channel.returnWindowDays,
    isOnHold: false,
    isRestricted: false,
    goodsMinor: totals.goods,
    discountMinor: totals.discount,
    shippingMinor: totals.shipping,
    taxMinor: totals.tax,
    totalMinor: totals.total,
  };
}

function lineView(order: PlacedOrder, line: PlacedLine): StoredLine {
  const { id, groupId, parentLineId, perParent, position, kind, sku, title, ordered, allocated, backordered } = line;
  const gone = ordered - allocated - backordered;
  return {
    id,
    orderId: order.id,
    groupId,
    parentLineId,
    perParent,
    position,
    kind,
    sku,
    title,
    currency: order.currency,
    ordered,
    cancelled: 0,
    backordered,
    allocated,
    picked: gone,
    shipped: gone,
    delivered: gone,
    returnRequested: 0,
    returned: 0,
    refunded: 0,
    cancelling: 0,
    claimed: claimedOf(order, id),
    sourcingAttempts: 0,
    unitPriceMinor: line.unitPriceMinor,
    totalMinor: line.totalMinor,
    chargedMinor: line.chargedMinor,
    shippedMinor: gone > 0 ? line.chargedMinor : 0n,
    expectedRefundMinor: 0n,
  };
}

/** Units of a line that wait for goods that are still to come. */
function claimedOf({ rests }: PlacedOrder, lineId: string): number {
  const units = rests.flatMap(({ rest }) => (rest.action === 'BACKORDER' ? rest.units : []));
  return units.reduce((all, { key, quantity }) => all + (key === lineId ? quantity : 0), 0);
}

function groupView(orderId: string, group: PlacedOrder['groups'][number]): OrderGroupView {
  const { id, location, service, promiseEarliestAt, promiseLatestAt } = group;
  // The basket's methods are those of the view; the placed group keeps them as text.
  const method = group.method as OrderGroupView['method'];
  return { id, orderId, method, location, service, promiseEarliestAt, promiseLatestAt };
}

/** Added up by group, location and SKU, in the order of the statement that reads them. */
function plannedUnits(order: PlacedOrder): PlannedUnits[] {
  const units = new Map<string, PlannedUnits>();
  for (const { groupId, location, lines } of order.fulfilments) {
    for (const { sku, quantity } of lines) {
      const key = `${location}\n${sku}\n${groupId}`;
      units.set(key, { groupId, location, sku, quantity: (units.get(key)?.quantity ?? 0) + quantity });
    }
  }
  return [...units].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, planned]) => planned);
}
