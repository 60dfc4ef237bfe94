import { err, ok, type Result } from '@baton/kernel';
import { takeInOrder } from '../lot/take.ts';
import type { TransferRefusal } from './transfer.ts';

/** Units of a lot that went with a transfer, each in exactly one state. */
export interface TransferLot {
  readonly sku: string;
  readonly lot: string;
  /** YYYY-MM-DD; null: it does not expire. */
  readonly expiresOn: string | null;
  readonly inTransit: number;
  readonly received: number;
  readonly damaged: number;
  readonly lost: number;
}

/** Units of a product that came in, of the named lot; null: nobody said of which. */
export interface CameIn {
  readonly sku: string;
  readonly lot: string | null;
  readonly good: number;
  readonly damaged: number;
}

/** What becomes of a lot of a transfer. */
export interface MovedLot {
  readonly sku: string;
  readonly lot: string;
  readonly sent: number;
  readonly good: number;
  readonly damaged: number;
  readonly lost: number;
}

const still = { sent: 0, good: 0, damaged: 0, lost: 0 };

/**
 * Which lots come in. Whoever unpacks says which; of what nobody says, those that expire first are in sale first, and those behind them came in damaged. With
 * nothing named, all that are on their way. `lots` come in the order of their expiry.
 */
export function arriving(lots: readonly TransferLot[], came: readonly CameIn[]): Result<MovedLot[], TransferRefusal> {
  const left = lots.map(({ sku, lot, inTransit }) => ({ sku, lot, quantity: inTransit }));
  if (came.length === 0) return ok(left.map(({ sku, lot, quantity }) => ({ ...still, sku, lot, good: quantity })));
  const moved = new Map<string, MovedLot>();
  // Named ones first: what is left of them is anybody's.
  for (const units of [...came].sort((one, other) => Number(one.lot === null) - Number(other.lot === null))) {
    const own = left.filter(({ sku, lot }) => sku === units.sku && (units.lot === null || lot === units.lot));
    const onTheWay = own.reduce((sum, { quantity }) => sum + quantity, 0);
    if (units.lot !== null && onTheWay < units.good + units.damaged) {
      const message = `At most ${onTheWay} units of the lot ${units.lot} of ${units.sku} can be named.`;
      return err({ kind: 'InvalidInput', message, path: ['lines'] });
    }
    for (const state of ['good', 'damaged'] as const) {
      for (const { sku, lot, quantity } of takeInOrder(own, units[state])) {
        const key = `${sku}\u0000${lot}`;
        const before = moved.get(key) ?? { ...still, sku, lot };
        moved.set(key, { ...before, [state]: before[state] + quantity });
        for (const each of own) if (each.lot === lot) each.quantity -= quantity;
      }
    }
  }
  return ok([...moved.values()]);
}

/** What is on its way of lots does not come. */
export const vanishing = (lots: readonly TransferLot[]): MovedLot[] =>
  lots.flatMap(({ sku, lot, inTransit }) => (inTransit > 0 ? [{ ...still, sku, lot, lost: inTransit }] : []));

/** What stands free at the origin: of a lot, or (null) of goods that are not told apart. */
export interface FreeUnits {
  readonly sku: string;
  readonly lot: string | null;
  readonly quantity: number;
}

/** By SKU, how many units cannot leave: only so many others stand there that are in sale. */
export function notSellable(
  units: readonly { readonly sku: string; readonly quantity: number }[],
  free: readonly FreeUnits[],
): Map<string, number> {
  return new Map(
    units.map(({ sku, quantity }) => {
      const there = free.reduce((sum, each) => sum + (each.sku === sku ? each.quantity : 0), 0);
      return [sku, Math.max(0, quantity - there)];
    }),
  );
}

/**
 * Which lots leave: those that expire first, of what is in sale (`free` comes in that order). Refused where only units are left that are too old, held or
 * recalled: those stay where they are.
 */
export function leaving(
  units: readonly { readonly sku: string; readonly quantity: number }[],
  free: readonly FreeUnits[],
): Result<MovedLot[], TransferRefusal> {
  const moved: MovedLot[] = [];
  for (const { sku, quantity } of units) {
    const chosen = takeInOrder(
      free.filter((each) => each.sku === sku),
      quantity,
    );
    const found = chosen.reduce((sum, each) => sum + each.quantity, 0);
    if (found < quantity) {
      const message = `Only ${found} of ${quantity} units of ${sku} are of lots that are in sale: let the others stay behind (onlySellable), or cancel the transfer.`;
      return err({ kind: 'InvalidInput', message, path: ['transferId'] });
    }
    moved.push(...chosen.flatMap(({ lot, quantity: sent }) => (lot === null ? [] : [{ ...still, sku, lot, sent }])));
  }
  return ok(moved);
}
