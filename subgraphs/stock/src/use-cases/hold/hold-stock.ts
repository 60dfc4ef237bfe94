import { err, ok, type Result } from '@baton/kernel';
import { audit, causeOf, type IdempotencyRefusal, type InternalContext, onceResult, type Tx, validIdempotencyKey } from '@baton/platform';
import { addUp, type Units } from '../../domain/allocation.ts';
import { guestsMayHold, type HoldWish, holdLimits, planHold } from '../../domain/hold.ts';
import { available, keyOf } from '../../domain/movement.ts';
import { standsInStock } from '../../domain/product.ts';
import { addUpPurchases } from '../../domain/purchase.ts';
import { countHoldsOf, heldByGuests, holdEnd } from '../../persistence/hold-repository.ts';
import { lockLevels } from '../../persistence/ledger-repository.ts';
import type { StockModel } from '../../read-model/stock-model.ts';
import { expireReservationsAt } from '../expire-reservations.ts';
import type { UseCasePorts } from '../ports.ts';
import { reserveIn } from '../reserve-alone.ts';
import { type HoldRefusal, ownerOf } from './refusals.ts';

export interface HoldLine {
  readonly sku: string;
  readonly quantity: number;
  /** Where it is to be collected; null: anywhere. */
  readonly location: string | null;
}
export interface HoldStockCommand {
  readonly idempotencyKey: string;
  readonly channel: string;
  readonly lines: readonly HoldLine[];
}
export type HoldStock = (context: InternalContext, command: HoldStockCommand) => Promise<Result<string, HoldRefusal | IdempotencyRefusal>>;

const invalid = (message: string, ...path: string[]): HoldRefusal => ({ kind: 'InvalidInput', message, path: path });

/** Holds the stock of a cart for a while, all lines or none, once for its key. Answers the hold's id. */
export function holdStock(ports: UseCasePorts, model: StockModel, ttlMs: number): HoldStock {
  return async (context, { idempotencyKey, ...input }) => {
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const { channel, lines } = input;
    const checked = checkLines(lines);
    if (checked) return err(checked);
    await model.prepare(lines.map(({ sku }) => sku));
    const wishes = wishesOf(model, lines);
    if (!wishes.ok) return wishes;
    const placesOf = (sku: string) => model.goods(channel, sku).places;
    // What expired where it will be held is given back first: the transaction below could not wait for that.
    const first = planHold(wishes.value, placesOf);
    if (first.ok) await expireReservationsAt(ports, first.lines);
    const request = { context, mutation: 'holdStock', key: idempotencyKey, input };
    const held = await onceResult<string, HoldRefusal>(ports.database, request, async (tx) => {
      if (!first.ok) return err({ kind: 'Short', ...first });
      const units = addUp(first.lines);
      const bound = await checkBounds(tx, context, units);
      if (bound) return err(bound);
      return takeHold(tx, ports, context, { channel, lines: units, bought: lines, expiresAt: await holdEnd(tx, ttlMs) });
    });
    // Stock was planned with what was seen a moment ago: whoever asks next is to see better.
    if (!held.ok && held.error.kind === 'Short') ports.feed?.doubted(lines.map(({ sku }) => sku));
    return held;
  };
}

function checkLines(lines: readonly HoldLine[]): HoldRefusal | null {
  if (lines.length < 1 || lines.length > holdLimits.lines) return invalid(`Hold 1 to ${holdLimits.lines} lines.`, 'lines');
  const wrong = lines.findIndex(({ quantity }) => quantity < 1 || quantity > holdLimits.unitsPerLine);
  return wrong < 0 ? null : invalid(`Hold 1 to ${holdLimits.unitsPerLine} units of a line.`, 'lines', String(wrong), 'quantity');
}

/** The goods that lines ask for: kits as their components; what is not counted needs no hold. */
function wishesOf(model: StockModel, lines: readonly HoldLine[]): Result<HoldWish[], HoldRefusal> {
  const wishes: HoldWish[] = [];
  for (const [index, { sku, quantity, location }] of lines.entries()) {
    const product = model.product(sku);
    if (!product?.isActive) return err({ kind: 'NotFound', message: `There is no product ${sku}.`, path: ['lines', String(index), 'sku'] });
    const parts = product.kind === 'BUNDLE' ? product.components : [{ ...product, quantity: 1 }];
    for (const part of parts) {
      if (standsInStock(part.kind)) wishes.push({ sku: part.sku, quantity: part.quantity * quantity, location });
    }
  }
  return wishes.length > 0 ? ok(wishes) : err(invalid('Nothing of it is counted: it can be had without a hold.', 'lines'));
}

/** Nobody holds the whole shop: a customer so many holds, guests together a share of each level. Locks what it counts. */
async function checkBounds(tx: Tx, context: InternalContext, units: readonly Units[]): Promise<HoldRefusal | null> {
  const owner = ownerOf(context);
  if (owner !== null) {
    const isFull = (await countHoldsOf(tx, owner)) >= holdLimits.perCustomer;
    return isFull ? { kind: 'TooMany', limit: 'HOLDS_OF_CUSTOMER', max: holdLimits.perCustomer } : null;
  }
  const levels = new Map((await lockLevels(tx, units)).map((level) => [keyOf(level), available(level)]));
  const held = new Map((await heldByGuests(tx, units)).map((each) => [keyOf(each), each.quantity]));
  const isTooMuch = units.some((line) => !guestsMayHold(levels.get(keyOf(line)) ?? 0, held.get(keyOf(line)) ?? 0, line.quantity));
  return isTooMuch ? { kind: 'TooMany', limit: 'SHARE_OF_GUESTS', max: holdLimits.guestsShare } : null;
}

async function takeHold(
  tx: Tx,
  ports: UseCasePorts,
  context: InternalContext,
  hold: { readonly channel: string; readonly lines: readonly Units[]; readonly bought: readonly HoldLine[]; readonly expiresAt: Date },
): Promise<Result<string, HoldRefusal>> {
  const { channel, lines, expiresAt, bought } = hold;
  const id = ports.ids.next('rsv');
  const owner = ownerOf(context);
  const purchases = addUpPurchases(bought);
  const request = {
    id,
    orderId: null,
    channel,
    expiresAt,
    lines,
    purchases,
    customerId: owner,
    capacity: [],
    holdId: null,
    cart: { owner },
  };
  const outcome = await reserveIn(tx, { request, cause: causeOf(context) }, ports);
  if (outcome.outcome === 'LIMITED') return err({ kind: 'Limited', limits: outcome.limits });
  if (outcome.outcome === 'INSUFFICIENT') {
    const [short] = outcome.shortages;
    return err({ kind: 'Short', sku: short?.sku ?? '', requested: short?.requested ?? 0, sellable: short?.sellable ?? 0 });
  }
  await audit(tx, { context, action: 'holdStock', target: `hold:${id}`, detail: { channel, lines: lines.length } }, ports);
  return ok(id);
}
