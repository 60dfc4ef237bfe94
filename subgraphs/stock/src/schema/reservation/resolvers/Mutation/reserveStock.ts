import { isId } from '@baton/kernel';
import { badUserInput, causeOf } from '@baton/platform';
import { addUp } from '../../../../domain/allocation.ts';
import type { Work } from '../../../../domain/capacity.ts';
import { addUpPurchases } from '../../../../domain/purchase.ts';
import type { BackorderedUnits, ReserveOutcome } from '../../../../domain/reservation.ts';
import { quantityMax } from '../../../../domain/stock-lines.ts';
import type { MutationResolvers, ReserveStockInput } from '../../../types.generated.ts';

const linesMax = 1000;
const workMax = 100;
const ordersMax = 1000;

export const reserveStock: NonNullable<MutationResolvers['reserveStock']> = async (_parent, { input }, { internal, useCases }) => {
  const { reservationId, orderId, channel, lines } = input;
  if (!isId('rsv', reservationId)) throw badUserInput('A reservation id is rsv_….');
  const purchases = input.purchases ?? [];
  const backorders = input.backorders ?? [];
  if (lines.length + purchases.length + backorders.length < 1 || [lines, purchases, backorders].some(({ length }) => length > linesMax)) {
    throw badUserInput(`Hold 1 to ${linesMax} lines.`);
  }
  if ([...lines, ...purchases, ...backorders].some(({ quantity }) => quantity < 1 || quantity > quantityMax)) {
    throw badUserInput(`A quantity is 1 to ${quantityMax}.`);
  }
  const request = {
    id: reservationId,
    orderId,
    channel,
    expiresAt: new Date(input.expiresAt),
    lines: addUp(lines),
    purchases: addUpPurchases(purchases),
    customerId: input.customerId ?? null,
    capacity: workOf(input),
    holdId: input.holdId ?? null,
    ...(backorders.length > 0 && { backorders: backordersOf(backorders) }),
  };
  return payloadOf(await useCases.reserveStock(request, causeOf(internal)));
};

/** Added up by SKU and location; of several dates the latest. */
function backordersOf(units: NonNullable<ReserveStockInput['backorders']>): BackorderedUnits[] {
  return addUp(units).map((sum) => {
    const dates = units
      .filter(({ sku, location }) => sku === sum.sku && location === sum.location)
      .map(({ promisedAt }) => Date.parse(promisedAt));
    return { ...sum, promisedAt: new Date(Math.max(...dates)) };
  });
}

function workOf({ capacity }: ReserveStockInput): Work[] {
  const work = capacity ?? [];
  if (work.length > workMax) throw badUserInput(`Give at most ${workMax} days.`);
  for (const { day, orders, units } of work) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) throw badUserInput('A day is YYYY-MM-DD.');
    if (orders < 0 || orders > ordersMax || units < 0 || units > quantityMax) throw badUserInput('That is no day of work.');
  }
  if (new Set(work.map(({ location, day }) => `${day} ${location}`)).size < work.length)
    throw badUserInput('A day of a location comes once.');
  return [...work];
}

function payloadOf(outcome: ReserveOutcome) {
  return {
    outcome: outcome.outcome,
    lines: 'lines' in outcome ? [...outcome.lines] : [],
    shortages: 'shortages' in outcome ? [...outcome.shortages] : [],
    full: 'full' in outcome ? [...outcome.full] : [],
    limits: 'limits' in outcome ? [...outcome.limits] : [],
  };
}
