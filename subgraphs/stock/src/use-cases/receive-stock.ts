import { err, ok, type Result } from '@baton/kernel';
import {
  audit,
  causeOf,
  type IdempotencyRefusal,
  type InternalContext,
  mayAccessLocation,
  onceResult,
  validIdempotencyKey,
} from '@baton/platform';
import type { StockError } from '../domain/errors.ts';
import type { Movement } from '../domain/movement.ts';
import { checkProducts, checkReceipt } from '../domain/stock-lines.ts';
import { causedBy, ensureLevels } from '../persistence/ledger-repository.ts';
import { type LevelView, levelsByKey } from '../persistence/level-repository.ts';
import { locationsByCode } from '../persistence/location-repository.ts';
import { trackedSkus } from '../persistence/lot-repository.ts';
import { productsBySku } from '../persistence/product-repository.ts';
import { checkLots, type LotLine, receiveLots } from './lot/receive-lots.ts';
import type { UseCasePorts } from './ports.ts';
import { recordMovements } from './record-movements.ts';
import { tellSupplied } from './tell-supplied.ts';

export interface ReceiveStockCommand {
  readonly idempotencyKey: string;
  readonly location: string;
  readonly document: string;
  readonly lines: readonly LotLine[];
}
export type ReceiveStockRefusal = Extract<StockError, { kind: 'NotFound' | 'InvalidInput' }> | IdempotencyRefusal;
export type ReceiveStock = (
  context: InternalContext,
  command: ReceiveStockCommand,
) => Promise<Result<readonly LevelView[], ReceiveStockRefusal>>;

export const noSuchLocation = { kind: 'NotFound', message: 'There is no such location.', path: ['location'] } as const;

/** Takes goods in, once for its key. */
export const receiveStock =
  (ports: UseCasePorts): ReceiveStock =>
  async (context, { idempotencyKey, ...input }) => {
    const { database, clock, ids } = ports;
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const checked = checkReceipt(input);
    if (!checked.ok) return checked;
    const { location, document, lines } = input;
    const skus = lines.map((line) => line.sku);
    const known = await productsBySku(database, skus);
    const goods = checkProducts(lines, new Map(known.map((product) => [product.sku, product])));
    // A wrong input leaves nothing under the key; what is not found is an answer like any other.
    if (!goods.ok && goods.error.kind === 'InvalidInput') return goods;
    const lots = checkLots(lines, await trackedSkus(database, skus));
    if (!lots.ok) return lots;
    const request = { context, mutation: 'receiveStock', key: idempotencyKey, input };
    return onceResult<readonly LevelView[], ReceiveStockRefusal>(database, request, async (tx) => {
      if (!mayAccessLocation(context, location) || (await locationsByCode(tx, [location])).length === 0) return err(noSuchLocation);
      if (!goods.ok) return goods;
      const movements = lines.map(({ sku, quantity }): Movement => receipt({ sku, location, quantity, document }));
      await ensureLevels(tx, movements);
      await recordMovements(tx, causedBy(`receive:${ids.next('mov')}`, movements), causeOf(context), ports);
      const received = await receiveLots(tx, { location, lines, cause: causeOf(context) }, ports);
      if (!received.ok) return received;
      await tellSupplied(tx, { location, cause: 'RECEIVED', skus }, causeOf(context), ports);
      const detail = { document, lines: lines.length };
      await audit(tx, { context, action: 'receiveStock', target: `location:${location}`, detail }, { clock, ids });
      return ok(await levelsOf(tx, skus, location));
    });
  };

/** Goods that come in from outside and can be sold at once. */
export function receipt(of: Pick<Movement, 'sku' | 'location' | 'quantity' | 'document'>): Movement {
  return { ...of, type: 'RECEIPT', from: 'NONE', to: 'AVAILABLE', reason: null };
}

/** The levels of products at a location, by SKU. */
export async function levelsOf(tx: Parameters<typeof levelsByKey>[0], skus: readonly string[], location: string): Promise<LevelView[]> {
  const keys = [...new Set(skus)].map((sku) => ({ sku, location }));
  return (await levelsByKey(tx, keys)).sort((a, b) => (a.sku < b.sku ? -1 : 1));
}
