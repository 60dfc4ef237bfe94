import { keyOf, type LevelKey, type LevelStates, type Movement } from './movement.ts';
import type { Component, Product } from './product.ts';
import { standsInStock } from './product.ts';

export type Disposition = 'RESTOCK' | 'QUARANTINE' | 'REFURBISH' | 'SCRAP' | 'VENDOR';

/** What becomes of a returned unit that stands held; null when it goes on standing there. */
export function dispositionMove(disposition: Disposition): Pick<Movement, 'type' | 'from' | 'to'> | null {
  switch (disposition) {
    case 'RESTOCK':
      return { type: 'QUARANTINE', from: 'QUALITY_HOLD', to: 'AVAILABLE' };
    case 'SCRAP':
    case 'VENDOR':
      return { type: 'SCRAP', from: 'QUALITY_HOLD', to: 'NONE' };
    case 'QUARANTINE':
    case 'REFURBISH':
      return null;
  }
}

/** What stands in stock of some units of a product: themselves, the parts of a kit, or nothing. */
export function standingUnits(
  product: Pick<Product, 'sku' | 'kind' | 'components'>,
  quantity: number,
): { sku: string; quantity: number }[] {
  const parts: readonly Pick<Component, 'sku' | 'kind' | 'quantity'>[] =
    product.kind === 'BUNDLE' ? product.components : [{ sku: product.sku, kind: product.kind, quantity: 1 }];
  return parts.filter((part) => standsInStock(part.kind)).map((part) => ({ sku: part.sku, quantity: part.quantity * quantity }));
}

/**
 * What of the movements out of a hold can still happen: units that somebody took out of the books meanwhile are not moved a second time, least of all onto the
 * shelf. Of several that want the same units, the earlier come first.
 */
export function heldStill(movements: readonly Movement[], levelOf: (key: LevelKey) => Pick<LevelStates, 'qualityHold'>): Movement[] {
  const left = new Map<string, number>();
  return movements.flatMap((movement): Movement[] => {
    const held = left.get(keyOf(movement)) ?? levelOf(movement).qualityHold;
    const quantity = Math.min(held, movement.quantity);
    left.set(keyOf(movement), held - quantity);
    return quantity > 0 ? [{ ...movement, quantity }] : [];
  });
}
