import type { IdSource } from '@baton/kernel';
import { assert, derivedId } from '@baton/kernel';
import { type Basket, type BasketAddress, unmoved } from './basket.ts';
import { fulfilmentsOf } from './order-fulfilments.ts';
import { linesOf } from './order-lines.ts';
import type { PlacedDecision, PlacedGroup, PlacedLine, PlacedOrder, PlacedRest } from './placed-order.ts';
import { workFrom } from './quote/site-facts.ts';
import type { ChannelConfig, Quote } from './quote/types.ts';

export interface OrderBirth {
  readonly id: string;
  readonly customerId: string;
  readonly isGuest: boolean;
  readonly basket: Basket;
  readonly channel: ChannelConfig;
  /** Without problems. */
  readonly quote: Quote;
  readonly reservationId: string | null;
  readonly placedAt: Date;
  readonly ids: IdSource;
}

/** Makes the order of a quote that can be bought: groups, lines, decisions and the work orders of each location, all with their ids. */
export function placedOrder(birth: OrderBirth): PlacedOrder {
  const { basket, channel, quote, ids } = birth;
  assert(quote.problems.length === 0, 'an order is made of a quote without problems');
  const groupIds = quote.groups.map(() => ids.next('grp'));
  const groups = quote.groups.map((each, position) => placedGroup(each, groupIds[position] ?? '', position));
  const lines = linesOf(quote, groupIds, ids);
  const decisions = quote.groups.flatMap(({ chosen }, position): PlacedDecision[] => {
    if (!chosen?.source) return [];
    const { decision: made, snapshot } = chosen.source;
    const decision = chosen.rest ? { ...made, rest: chosen.rest } : made;
    const ruleVersion = `${channel.profile.ref}@${channel.profile.version}`;
    return [
      {
        id: ids.next('dec'),
        groupId: groupIds[position] ?? '',
        ruleVersion,
        decidedAt: birth.placedAt,
        currency: quote.currency,
        decision,
        snapshot,
      },
    ];
  });
  return {
    id: birth.id,
    channel: channel.code,
    market: channel.market,
    currency: quote.currency,
    customerId: birth.customerId,
    isGuest: birth.isGuest,
    pricesIncludeTax: channel.pricesIncludeTax,
    totals: quote.totals,
    placedAt: birth.placedAt,
    releaseAt:
      channel.releaseDelayMinutes && quote.groups.some(({ chosen }) => (chosen?.shipments ?? []).length > 0)
        ? workFrom({ placedAt: birth.placedAt, channel })
        : null,
    groups,
    lines: lines.map((line) => line.row),
    addresses: addressesOf(basket, groupIds),
    decisions,
    fulfilments: fulfilmentsOf({ quote, groups, decisions, lineIdByKey: new Map(lines.map((line) => [line.key, line.row.id])), ids }),
    reservationId: birth.reservationId,
    rests: restsOf(quote, decisions, groupIds, new Map(lines.map((line) => [line.key, line.row.id]))),
    immediate: immediateOf(lines.map((line) => line.row)),
  };
}

/** The id of the customer that a guest's order brings: one for each order, so asking customers again records nobody twice. */
export const guestIdOf = (orderId: string): string => derivedId('cus', orderId);

function placedGroup(each: Quote['groups'][number], id: string, position: number): PlacedGroup {
  const { group, chosen } = each;
  assert(chosen, 'every group of a quote without problems has an option');
  return {
    id,
    position,
    method: group.method,
    location: group.location,
    service: group.method === 'SHIP' ? chosen.service : null,
    promiseEarliestAt: chosen.promise?.earliestAt ?? null,
    promiseLatestAt: chosen.promise?.latestAt ?? null,
    shippingMinor: chosen.shipping.total,
    shippingTaxMinor: chosen.shipping.tax,
    shippingChargedMinor: chosen.shipping.charged,
  };
}

/** What cannot be had now, by the lines of the order. */
function restsOf(
  quote: Quote,
  decisions: readonly PlacedDecision[],
  groupIds: readonly string[],
  lineIds: ReadonlyMap<string, string>,
): PlacedRest[] {
  return quote.groups.flatMap(({ chosen }, position) => {
    const groupId = groupIds[position] ?? '';
    const decision = decisions.find((each) => each.groupId === groupId);
    if (!chosen?.rest || !decision) return [];
    const units = chosen.rest.units.map((each) => ({ ...each, key: lineIds.get(each.key) ?? each.key }));
    return [{ groupId, decisionId: decision.id, rest: { ...chosen.rest, units } }];
  });
}

/** Each group's address, and the bill's: by default the first address. */
function addressesOf(basket: Basket, groupIds: readonly string[]): PlacedOrder['addresses'][number][] {
  const groups = basket.groups.flatMap((group, index) =>
    group.address && !unmoved.includes(group.method) ? [addressAt(groupIds[index] ?? '', group.address)] : [],
  );
  const billing = basket.billingAddress ?? basket.groups.find((group) => group.address)?.address ?? null;
  return billing ? [...groups, addressAt('billing', billing)] : groups;
}

const addressAt = (slot: string, address: BasketAddress): PlacedOrder['addresses'][number] => ({
  slot,
  name: address.name,
  company: address.company,
  line1: address.line1,
  line2: address.line2,
  city: address.city,
  region: address.region,
  postalCode: address.postalCode,
  countryCode: address.countryCode,
  phone: address.phone,
  coordinates: address.coordinates,
});

function immediateOf(lines: readonly PlacedLine[]): PlacedOrder['immediate'] {
  const delivered = lines.filter((line) => line.allocated + line.backordered === 0);
  const charged = delivered.reduce((all, line) => all + line.chargedMinor, 0n);
  return charged === 0n ? null : { charged, lines: delivered.map(({ id, ordered }) => ({ orderLineId: id, quantity: ordered })) };
}
