import { type Life, type Said, tell } from './asking.ts';
import type { Dice } from './dice.ts';
import { type FulfilmentLook, type Look, pickupCode, type ReturnLook } from './look.ts';
import { goods, sites, store } from './shop.ts';

/** Something that somebody does to an order, with dice of its own. */
export type Act = (life: Life, dice: Dice) => Promise<unknown>;

const say = (life: Life, dice: Dice, name: string, input: object): Promise<Said | null> => tell({ ...life, dice }, name, input);
const open = (line: FulfilmentLook['lines'][number]): number => line.quantity - line.picked - line.short;

const acknowledge =
  ({ id }: FulfilmentLook): Act =>
  (life, dice) =>
    say(life, dice, 'acknowledgeFulfilment', { fulfilmentId: id });

/** All of it, or of some lines some. What is picked of less than all is short. */
const pick =
  ({ id, lines }: FulfilmentLook): Act =>
  (life, dice) => {
    const left = lines.filter((line) => open(line) > 0);
    const chosen = dice.chance(0.7) ? left : dice.some(left);
    const picked = (line: (typeof left)[number]): number => (dice.chance(0.85) ? open(line) : dice.between(0, open(line)));
    const picks = chosen.map((line) => ({ fulfilmentLineId: line.id, picked: picked(line) }));
    return say(life, dice, 'pickFulfilment', { fulfilmentId: id, lines: picks });
  };

const reject =
  ({ id, lines }: FulfilmentLook): Act =>
  (life, dice) => {
    const chosen = dice.some(lines.filter((line) => open(line) > 0));
    const refused = chosen.map((line) => ({ fulfilmentLineId: line.id, quantity: dice.between(1, open(line)) }));
    const reason = dice.one(['DAMAGED', 'NOT_FOUND', 'NO_CAPACITY', 'CLOSED', 'OTHER']);
    return say(life, dice, 'rejectFulfilment', { fulfilmentId: id, reason, lines: refused });
  };

/** Everything into one parcel, or each line's units somewhere into two. */
const pack =
  ({ id, lines }: FulfilmentLook): Act =>
  (life, dice) => {
    const isSplit = dice.chance(0.4);
    const boxes: { fulfilmentLineId: string; quantity: number }[][] = [[], []];
    for (const line of lines.filter(({ picked }) => picked > 0)) {
      const second = isSplit ? dice.between(0, line.picked) : 0;
      if (line.picked > second) boxes[0]?.push({ fulfilmentLineId: line.id, quantity: line.picked - second });
      if (second > 0) boxes[1]?.push({ fulfilmentLineId: line.id, quantity: second });
    }
    const parcels = boxes.filter((contents) => contents.length > 0).map((contents) => ({ lines: contents, weightGrams: 400 }));
    return say(life, dice, 'markReadyToShip', { fulfilmentId: id, parcels });
  };

const numberOf = (parcelId: string): string => `1Z${parcelId.slice(-18)}`;

const ship =
  (parcelId: string): Act =>
  (life, dice) =>
    say(life, dice, 'shipParcel', { parcelId, carrier: 'ups', service: 'ground', trackingNumber: numberOf(parcelId) });

/** What the carrier reports, in any order, some of it twice; it may come before the parcel is known to have left. */
const track =
  (parcelId: string): Act =>
  async (life, dice) => {
    const way = dice.some(['HANDED_TO_CARRIER', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'ATTEMPT_FAILED', 'EXCEPTION']);
    const events = dice.shuffled([...way, ...(dice.chance(0.75) ? ['DELIVERED'] : []), ...(dice.chance(0.3) ? [dice.one(way)] : [])]);
    for (const status of events) {
      const occurredAt = new Date(Date.now() - 60_000 * dice.between(1, 600)).toISOString();
      await say(life, dice, 'recordTrackingEvent', { carrier: 'ups', trackingNumber: numberOf(parcelId), status, occurredAt });
    }
  };

const readyForPickup =
  ({ id }: FulfilmentLook): Act =>
  (life, dice) =>
    say(life, dice, 'markReadyForPickup', { fulfilmentId: id });

const handOver =
  ({ id }: FulfilmentLook): Act =>
  async (life, dice) => {
    const code = dice.chance(0.3) ? 'ZZZZZZ' : await pickupCode(life.client(dice), life.order, id);
    return say(life, dice, 'handOverPickup', { fulfilmentId: id, pickupCode: code });
  };

/** Everything that can be, or of some lines some: more than there is as well. */
const cancel =
  ({ id, lines }: Look): Act =>
  (life, dice) => {
    const chosen = dice.some(lines).map((line) => ({ orderLineId: line.id, quantity: dice.between(1, line.quantities.ordered) }));
    const reason = dice.one(['CUSTOMER', 'FRAUD', 'STOCK', 'OTHER']);
    return say(life, dice, 'cancelOrder', { orderId: id, reason, ...(dice.chance(0.6) && { lines: chosen }) });
  };

const giveBack =
  ({ id, lines }: Look): Act =>
  (life, dice) => {
    const chosen = dice.some(lines).map((line) => ({
      orderLineId: line.id,
      quantity: dice.between(1, Math.max(1, line.quantities.delivered + (dice.chance(0.2) ? 1 : 0))),
      reason: dice.one(['TOO_SMALL', 'DAMAGED', 'CHANGED_MIND', 'OTHER']),
    }));
    const way = dice.chance(0.5) ? { method: 'PARCEL' } : { method: 'STORE', location: store };
    return say(life, dice, 'requestReturn', { orderId: id, ...way, lines: chosen });
  };

const receive =
  ({ id, lines, destination }: ReturnLook): Act =>
  (life, dice) => {
    const left = lines.filter((line) => line.quantity > line.received);
    const units = dice.some(left).map((line) => ({ returnLineId: line.id, quantity: dice.between(1, line.quantity - line.received) }));
    const location = dice.chance(0.7) ? destination.code : dice.one(sites);
    return say(life, dice, 'receiveReturn', { returnOrderId: id, location, lines: units });
  };

const uninspected = (line: ReturnLook['lines'][number]): number =>
  line.received - line.inspections.reduce((sum, { quantity }) => sum + quantity, 0);

const inspect =
  ({ id, lines }: ReturnLook): Act =>
  (life, dice) => {
    const units = dice.some(lines.filter((line) => uninspected(line) > 0)).map((line) => ({
      returnLineId: line.id,
      quantity: dice.between(1, uninspected(line)),
      grade: dice.one(['A', 'B', 'C', 'D']),
      disposition: dice.one(['RESTOCK', 'QUARANTINE', 'REFURBISH', 'SCRAP', 'VENDOR']),
    }));
    return say(life, dice, 'inspectReturn', { returnOrderId: id, lines: units });
  };

/** Meanwhile at a location: goods come in, or a count says something else than the books. */
export const moveStock: Act = (life, dice) => {
  const [sku, location] = [dice.one(goods), dice.one(sites)];
  if (dice.chance(0.6)) {
    const lines = [{ sku, quantity: dice.between(1, 4) }];
    return say(life, dice, 'receiveStock', { location, document: `PO-${dice.word(6)}`, lines });
  }
  // What is held stays: a count that takes returned units away before they are inspected parks the inspection's event, as it should.
  const count = dice.chance(0.7)
    ? { delta: dice.one([-2, -1, 1]), state: 'AVAILABLE' }
    : { delta: dice.between(1, 2), state: 'UNAVAILABLE' };
  const lines = [{ sku, ...count }];
  return say(life, dice, 'adjustStock', { location, reason: dice.one(['COUNT', 'DAMAGE', 'LOSS', 'FOUND']), lines });
};

/** What brings the order on: each as often as it is likely to be done. */
export function nextSteps(order: Look): Act[] {
  const steps = order.fulfilments.flatMap((work) => {
    const can = (action: string): boolean => work.allowedActions.includes(action);
    return [
      ...(can('ACKNOWLEDGE') ? [acknowledge(work)] : []),
      ...(can('PICK') ? [pick(work), pick(work), pick(work), pick(work)] : []),
      ...(can('REJECT') ? [reject(work)] : []),
      ...(can('MARK_READY_TO_SHIP') ? [pack(work), pack(work)] : []),
      ...(can('MARK_READY_FOR_PICKUP') ? [readyForPickup(work)] : []),
      ...(can('HAND_OVER') ? [handOver(work)] : []),
      ...work.parcels.flatMap(({ id, status }) => {
        if (status === 'PACKED') return [ship(id), ship(id), ship(id), track(id)];
        return status === 'DELIVERED' ? [] : [track(id)];
      }),
    ];
  });
  const returns = order.returns.flatMap((each) => [
    ...(each.lines.some((line) => line.quantity > line.received) ? [receive(each), receive(each)] : []),
    ...(each.lines.some((line) => uninspected(line) > 0) ? [inspect(each), inspect(each)] : []),
  ]);
  return [...steps, ...returns, ...(order.allowedActions.includes('RETURN') ? [giveBack(order)] : [])];
}

/** What a person may try at any time, whether it can be done or not. */
export function whims(order: Look): Act[] {
  const blind = order.fulfilments.flatMap((work) => [acknowledge(work), pack(work), readyForPickup(work), handOver(work)]);
  return [cancel(order), cancel(order), cancel(order), giveBack(order), giveBack(order), moveStock, ...blind];
}
