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
import { emptyLevel } from '../domain/movement.ts';
import { checkAdjustment, checkProducts, planAdjustment } from '../domain/stock-lines.ts';
import { causedBy, ensureLevels, lockLevels } from '../persistence/ledger-repository.ts';
import type { LevelView } from '../persistence/level-repository.ts';
import { locationsByCode } from '../persistence/location-repository.ts';
import { trackedSkus } from '../persistence/lot-repository.ts';
import { productsBySku } from '../persistence/product-repository.ts';
import { correctLots, type LotAdjustmentLine } from './lot/adjust-lots.ts';
import { checkLots } from './lot/receive-lots.ts';
import type { UseCasePorts } from './ports.ts';
import { levelsOf, noSuchLocation } from './receive-stock.ts';
import { recordMovements } from './record-movements.ts';
import { tellSupplied } from './tell-supplied.ts';

export interface AdjustStockCommand {
  readonly idempotencyKey: string;
  readonly location: string;
  readonly reason: 'COUNT' | 'DAMAGE' | 'LOSS' | 'FOUND' | 'OTHER';
  readonly lines: readonly LotAdjustmentLine[];
}
export type AdjustStockRefusal = StockError | IdempotencyRefusal;
export type AdjustStock = (
  context: InternalContext,
  command: AdjustStockCommand,
) => Promise<Result<readonly LevelView[], AdjustStockRefusal>>;

/** Corrects the stock of a location, once for its key: all lines or none. The levels are locked before it is decided, so the decision holds. */
export const adjustStock =
  (ports: UseCasePorts): AdjustStock =>
  async (context, { idempotencyKey, ...input }) => {
    const { database, clock, ids } = ports;
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const { location, reason, lines } = input;
    const checked = checkAdjustment(lines);
    if (!checked.ok) return checked;
    const skus = lines.map((line) => line.sku);
    const known = await productsBySku(database, skus);
    const goods = checkProducts(lines, new Map(known.map((product) => [product.sku, product])));
    if (!goods.ok && goods.error.kind === 'InvalidInput') return goods;
    const lots = checkLots(lines, await trackedSkus(database, skus));
    if (!lots.ok) return lots;
    const request = { context, mutation: 'adjustStock', key: idempotencyKey, input };
    return onceResult<readonly LevelView[], AdjustStockRefusal>(database, request, async (tx) => {
      if (!mayAccessLocation(context, location) || (await locationsByCode(tx, [location])).length === 0) return err(noSuchLocation);
      if (!goods.ok) return goods;
      const keys = skus.map((sku) => ({ sku, location }));
      const levels = new Map((await lockLevels(tx, keys)).map((level) => [level.sku, level]));
      const plan = planAdjustment({ location, reason, lines, levelOf: (sku) => levels.get(sku) ?? emptyLevel });
      if (!plan.ok) return plan;
      await ensureLevels(tx, keys);
      await recordMovements(tx, causedBy(`adjust:${ids.next('mov')}`, plan.value), causeOf(context), ports);
      const corrected = await correctLots(tx, location, lines);
      if (!corrected.ok) return corrected;
      await tellSupplied(tx, { location, cause: 'ADJUSTED', skus }, causeOf(context), ports);
      const detail = { reason, lines: lines.length };
      await audit(tx, { context, action: 'adjustStock', target: `location:${location}`, detail }, { clock, ids });
      return ok(await levelsOf(tx, skus, location));
    });
  };
