import { err, ok, type Result } from '@baton/kernel';
import type { StockError } from './errors.ts';
import { available, type LevelStates, type Movement } from './movement.ts';
import { type Product, standsInStock } from './product.ts';

export type InvalidInput = Extract<StockError, { kind: 'InvalidInput' }>;
type NotFound = Extract<StockError, { kind: 'NotFound' }>;
type BelowZero = Extract<StockError, { kind: 'StockBelowZero' }>;

export const linesMax = 100;
export const quantityMax = 1_000_000;
const textMax = 255;

export interface ReceiptLine {
  readonly sku: string;
  readonly quantity: number;
}

export interface AdjustmentLine {
  readonly sku: string;
  readonly delta: number;
  /** UNAVAILABLE is the older name of QUALITY_HOLD. */
  readonly state: 'AVAILABLE' | 'DAMAGED' | 'QUALITY_HOLD' | 'EXPIRED' | 'UNAVAILABLE';
}

const invalid = (message: string, ...path: string[]): InvalidInput => ({ kind: 'InvalidInput', message, path: path });

/** The rules of a receipt that need no look at the database. */
export function checkReceipt(input: { readonly document: string; readonly lines: readonly ReceiptLine[] }): Result<null, InvalidInput> {
  if (input.document.trim() === '' || input.document.length > textMax)
    return err(invalid(`A document has 1 to ${textMax} characters.`, 'document'));
  const count = checkCount(input.lines);
  if (!count.ok) return count;
  const wrong = input.lines.findIndex(({ quantity }) => quantity < 1 || quantity > quantityMax);
  return wrong < 0 ? ok(null) : err(invalid(`A quantity is 1 to ${quantityMax}.`, 'lines', String(wrong), 'quantity'));
}

/** The same for an adjustment. */
export function checkAdjustment(lines: readonly AdjustmentLine[]): Result<null, InvalidInput> {
  const count = checkCount(lines);
  if (!count.ok) return count;
  const wrong = lines.findIndex(({ delta }) => delta === 0 || Math.abs(delta) > quantityMax);
  return wrong < 0 ? ok(null) : err(invalid(`A delta is not 0 and at most ${quantityMax} either way.`, 'lines', String(wrong), 'delta'));
}

function checkCount(lines: readonly unknown[]): Result<null, InvalidInput> {
  return lines.length >= 1 && lines.length <= linesMax ? ok(null) : err(invalid(`Give 1 to ${linesMax} lines.`, 'lines'));
}

/** Whether every line names goods that stand in stock. */
export function checkProducts(
  lines: readonly { readonly sku: string }[],
  products: ReadonlyMap<string, Product>,
): Result<null, InvalidInput | NotFound> {
  for (const [position, { sku }] of lines.entries()) {
    const path = ['lines', String(position), 'sku'];
    const product = products.get(sku);
    if (!product) return err({ kind: 'NotFound', message: `There is no product ${sku}.`, path: path });
    if (!standsInStock(product.kind)) return err(invalid(`${sku} is not counted itself: name goods, or the components of a kit.`, ...path));
  }
  return ok(null);
}

/** The movements of a correction; refused as a whole when a level would give more than stands there free. */
export function planAdjustment(input: {
  readonly location: string;
  readonly reason: string;
  readonly lines: readonly AdjustmentLine[];
  readonly levelOf: (sku: string) => LevelStates;
}): Result<Movement[], BelowZero> {
  const { location, reason, lines, levelOf } = input;
  const rest = new Map<string, number>();
  const movements: Movement[] = [];
  for (const { sku, delta, state: named } of lines) {
    const state = stateOf(named);
    const key = `${state} ${sku}`;
    rest.set(key, (rest.get(key) ?? standing(levelOf(sku), state)) + delta);
    const states = delta > 0 ? { from: 'NONE' as const, to: state } : { from: state, to: 'NONE' as const };
    movements.push({ sku, location, type: 'ADJUST', quantity: Math.abs(delta), ...states, reason, document: null });
  }
  for (const [position, { sku, state: named }] of lines.entries()) {
    const state = stateOf(named);
    if ((rest.get(`${state} ${sku}`) ?? 0) >= 0) continue;
    const level = levelOf(sku);
    const free = standing(level, state);
    const path = ['lines', String(position), 'delta'];
    return err({ kind: 'StockBelowZero', sku, onHand: level.onHand, available: free, path });
  }
  return ok(movements);
}

type Adjustable = Exclude<AdjustmentLine['state'], 'UNAVAILABLE'>;

const stateOf = (named: AdjustmentLine['state']): Adjustable => (named === 'UNAVAILABLE' ? 'QUALITY_HOLD' : named);

/** Units in a state that a correction may take. */
function standing(level: LevelStates, state: Adjustable): number {
  switch (state) {
    case 'AVAILABLE':
      return available(level);
    case 'DAMAGED':
      return level.damaged;
    case 'QUALITY_HOLD':
      return level.qualityHold;
    case 'EXPIRED':
      return level.expired;
  }
}
