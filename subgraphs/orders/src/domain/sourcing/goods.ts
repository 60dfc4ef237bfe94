import { parseDecimal } from '@baton/kernel';
import type { Need } from './need.ts';
import type { Constraint } from './profile/constraints.ts';

/** Units that may be sent apart and cost the same wherever they come from: of one SKU, with the same facts and wishes. */
export interface Goods {
  /** One of the needs, for its facts. */
  readonly need: Need;
  /** Micro units of the currency; zero when unknown. */
  readonly value: bigint;
  /** Zero when unknown. */
  readonly grams: bigint;
}

/** What is sent from one place at a time: one unit of goods, or a whole that has to stay together. */
export interface Item {
  /** How many of it are wanted. */
  readonly quantity: number;
  readonly parts: readonly { readonly goods: Goods; readonly units: number }[];
  /** The needs that it serves; a whole serves all of them at once. */
  readonly needs: readonly Need[];
  readonly isWhole: boolean;
}

const micro = 6;
export const microOf = (decimal: string | undefined): bigint => (decimal === undefined ? 0n : (parseDecimal(decimal, micro) ?? 0n));

/** Adds needs up to items. Without anything that tells them apart, that is one item a SKU. */
export function itemsOf(needs: readonly Need[], constraints: readonly Constraint[]): Item[] {
  const wholes = wholesOf(needs, constraints);
  const items = new Map<string, { isWhole: boolean; needs: Need[] }>();
  for (const [index, need] of needs.entries()) {
    if (need.quantity <= 0) continue;
    const whole = wholes?.[index];
    const key = whole === undefined ? goodsKey(need) : `whole ${whole}`;
    const item = items.get(key);
    if (item) item.needs.push(need);
    else items.set(key, { isWhole: whole !== undefined, needs: [need] });
  }
  // In an order of their own, so that the order of the lines decides nothing.
  return [...items]
    .map(([key, { isWhole, needs: served }]) => ({ key: isWhole ? wholeKey(served) : key, isWhole, served }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ isWhole, served }) => (isWhole ? wholeItem(served) : looseItem(served)));
}

const wholeKey = (needs: readonly Need[]): string =>
  JSON.stringify(needs.map((need) => [goodsKey(need), need.quantity, need.key].join(' ')).sort());

function looseItem(needs: readonly Need[]): Item {
  const [need] = needs;
  const parts = need ? [{ goods: goodsOf(need), units: 1 }] : [];
  return { quantity: needs.reduce((all, each) => all + each.quantity, 0), parts, needs, isWhole: false };
}

function wholeItem(needs: readonly Need[]): Item {
  return { quantity: 1, parts: needs.map((need) => ({ goods: goodsOf(need), units: need.quantity })), needs, isWhole: true };
}

const goodsOf = (need: Need): Goods => ({ need, value: microOf(need.value), grams: BigInt(Math.round(need.weightGrams ?? 0)) });

function goodsKey(need: Need): string {
  const { sku, value, weightGrams, brand, category, tags, originCountry, preferLocation, requireLocation, cubicCentimetres } = need;
  const facts = [cubicCentimetres, value, weightGrams, brand, category, tags, originCountry, preferLocation, requireLocation];
  return facts.every((fact) => fact === undefined) ? sku : JSON.stringify([sku, ...facts]);
}

/** By need, the number of the whole that it belongs to; null when nothing has to stay together. */
function wholesOf(needs: readonly Need[], constraints: readonly Constraint[]): (number | undefined)[] | null {
  const keys = needs.map((need) => keysOf(need, constraints));
  if (keys.every((each) => each.length === 0)) return null;
  // Needs that share a key stay together, and so do those that are joined through a third one.
  const wholes: (number | undefined)[] = keys.map((each, index) => (each.length > 0 ? index : undefined));
  const first = new Map<string, number>();
  for (const [index, each] of keys.entries()) {
    for (const key of each) {
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else join(wholes, wholes[other], wholes[index]);
    }
  }
  return wholes;
}

function join(wholes: (number | undefined)[], into: number | undefined, from: number | undefined): void {
  for (const [index, whole] of wholes.entries()) if (whole === from) wholes[index] = into;
}

function keysOf(need: Need, constraints: readonly Constraint[]): string[] {
  const keys = need.keepTogether === undefined ? [] : [`key ${need.keepTogether}`];
  for (const constraint of constraints) {
    if (constraint.kind !== 'KEEP_TOGETHER') continue;
    if (constraint.by === 'LINE') keys.push(`line ${need.key}`);
    if (constraint.by === 'BRAND' && need.brand !== undefined) keys.push(`brand ${need.brand}`);
    if (constraint.by === 'CATEGORY' && need.category !== undefined) keys.push(`category ${need.category}`);
    if (constraint.by === 'TAG' && constraint.tag !== undefined && need.tags?.includes(constraint.tag)) keys.push(`tag ${constraint.tag}`);
    if (constraint.by === 'GROUP') keys.push('group');
  }
  return keys;
}
