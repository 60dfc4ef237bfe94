import { sourceGroup } from '../sourcing/group.ts';
import { needsOf, shipmentPromise, sourcingQuestion } from './options.ts';
import type { Alternative } from './problem.ts';
import { partAndRest } from './rest.ts';
import { restPromises } from './rest-promise.ts';
import { servicePrices } from './shipping.ts';
import type { QuotedLine } from './types.ts';
import type { AlternativeSearch } from './way.ts';

/** All units in the way that was asked for, those later that are not there now. Null when they cannot be promised. */
export function comesLater({ question, groupIndex, levels }: AlternativeSearch, line: QuotedLine): Alternative | null {
  const group = question.basket.groups[groupIndex];
  const { offers = [], channel } = question;
  if (!group || offers.length === 0) return null;
  const { method, location, address, service: wanted } = group;
  const place = { country: address?.countryCode ?? channel.country, region: address?.region ?? null };
  for (const { service } of servicePrices(channel, method, place)) {
    if (wanted !== null && service !== wanted) continue;
    const asked = sourcingQuestion(question, groupIndex, needsOf([line]), levels, service);
    const found = sourceGroup(asked);
    const short = found.ok ? null : partAndRest(asked, found.error, offers, () => true);
    if (!short) continue;
    const promises = [
      ...short.source.shipments.map((shipment) => shipmentPromise(question, groupIndex, shipment, service)),
      ...restPromises(question, groupIndex, short.rest, service),
    ];
    const instants = promises.flatMap((promise) => (promise === null || promise === 'NEVER' ? [] : [promise.latestAt.getTime()]));
    if (instants.length < promises.length) continue;
    const { sku, quantity, unitPrice } = line;
    return {
      ...{ kind: 'LATER_DATE', sku, method, location: null, quantity, price: unitPrice * BigInt(quantity) },
      availableAt: new Date(Math.max(...instants)),
      ways: [{ stays: true, waits: true, sku, quantity, method, location, service: wanted, address: address ? groupIndex : null }],
    };
  }
  return null;
}
