import { randomUUID } from 'node:crypto';
import { err, ok, type Result } from '@baton/kernel';
import {
  audit,
  type Cause,
  causeOf,
  type IdempotencyRefusal,
  type InternalContext,
  mayAccessLocation,
  onceResult,
  serviceContext,
  type Tx,
  validIdempotencyKey,
} from '@baton/platform';
import type { StockError } from '../domain/errors.ts';
import { available, emptyLevel, keyOf } from '../domain/movement.ts';
import type { StandingSupply } from '../domain/standing.ts';
import { checkProducts } from '../domain/stock-lines.ts';
import { causedBy, ensureLevels, lockLevels } from '../persistence/ledger-repository.ts';
import { locationsByCode } from '../persistence/location-repository.ts';
import { trackedSkus } from '../persistence/lot-repository.ts';
import { productsBySku } from '../persistence/product-repository.ts';
import { belowStanding, saveStanding, standingOfLocation } from '../persistence/standing-repository.ts';
import { checkNotByLot } from './lot/receive-lots.ts';
import type { UseCasePorts } from './ports.ts';
import { noSuchLocation, receipt } from './receive-stock.ts';
import { recordMovements } from './record-movements.ts';

export interface SetStandingSupplyCommand {
  readonly idempotencyKey: string;
  readonly location: string;
  readonly lines: readonly { readonly sku: string; readonly units: number | null }[];
}
type Refusal = Extract<StockError, { kind: 'NotFound' | 'InvalidInput' }>;
export type SetStandingSupply = (
  context: InternalContext,
  command: SetStandingSupplyCommand,
) => Promise<Result<readonly StandingSupply[], Refusal | IdempotencyRefusal>>;

/** Most products of a location, and most lines of a request. */
export const standingMax = 500;
const linesMax = 100;
export const standingUnitsMax = 1_000_000;

const invalid = (message: string, ...path: (string | number)[]): Refusal => ({ kind: 'InvalidInput', message, path: path.map(String) });

/**
 * Says what a vendor that does not count always has. Its level is filled up to that number whenever units were promised: by movements of the ledger, like
 * any stock, so that even of it no more is promised at once than stands there.
 */
export const setStandingSupply =
  (ports: UseCasePorts): SetStandingSupply =>
  async (context, { idempotencyKey, ...input }) => {
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const { location, lines } = input;
    const fault = faultOf(lines);
    if (fault) return err(fault);
    const request = { context, mutation: 'setStandingSupply', key: idempotencyKey, input };
    return onceResult<readonly StandingSupply[], Refusal>(ports.database, request, async (tx) => {
      const [place] = mayAccessLocation(context, location) ? await locationsByCode(tx, [location]) : [];
      if (!place) return err(noSuchLocation);
      if (place.type !== 'VENDOR') return err(invalid('Only what a vendor has is never counted.', 'location'));
      const goods = await checkGoods(tx, lines);
      if (!goods.ok) return goods;
      await saveStanding(tx, location, lines, ports.clock.now());
      const standing = await standingOfLocation(tx, location);
      if (standing.length > standingMax) return err(invalid(`A location has at most ${standingMax} of them.`, 'lines'));
      const named = new Set(lines.map(({ sku }) => sku));
      await fillUp(
        tx,
        standing.filter(({ sku }) => named.has(sku)),
        causeOf(context),
        ports,
      );
      await audit(tx, { context, action: 'setStandingSupply', target: `location:${location}`, detail: { lines } }, ports);
      return ok(standing);
    });
  };

function faultOf(lines: SetStandingSupplyCommand['lines']): Refusal | null {
  if (lines.length < 1 || lines.length > linesMax) return invalid(`Give 1 to ${linesMax} lines.`, 'lines');
  if (new Set(lines.map(({ sku }) => sku)).size < lines.length) return invalid('Name each product once.', 'lines');
  const wrong = lines.findIndex(({ units }) => units !== null && (units < 1 || units > standingUnitsMax));
  return wrong < 0 ? null : invalid(`Give 1 to ${standingUnitsMax} units.`, 'lines', wrong, 'units');
}

async function checkGoods(tx: Tx, lines: SetStandingSupplyCommand['lines']): Promise<Result<null, Refusal>> {
  const skus = lines.map(({ sku }) => sku);
  const products = checkProducts(lines, new Map((await productsBySku(tx, skus)).map((product) => [product.sku, product])));
  return products.ok ? checkNotByLot(skus, await trackedSkus(tx, skus)) : products;
}

/** Levels of one look. */
const pageMax = 200;

/** Fills up what was promised of. A look that finds nothing to do is one statement; one that dies is done again by the next. */
export async function fillUpStanding(ports: UseCasePorts): Promise<void> {
  for (let isMore = true; isMore; ) {
    const below = await belowStanding(ports.database, pageMax);
    if (below.length === 0) return;
    const cause = causeOf(serviceContext('stock', { traceId: randomUUID() }));
    const filled = await ports.database.transaction((tx) => fillUp(tx, below, cause, ports));
    // Whoever looked at the same time may have been first.
    isMore = filled > 0 && below.length === pageMax;
  }
}

/** Brings levels to what stands there always, decided under their locks: two that do it at once fill it up once. Answers how many it changed. */
async function fillUp(tx: Tx, standing: readonly StandingSupply[], cause: Cause, ports: UseCasePorts): Promise<number> {
  await ensureLevels(tx, standing);
  const levels = new Map((await lockLevels(tx, standing)).map((level) => [keyOf(level), level]));
  const receipts = standing.flatMap(({ sku, location, units }) => {
    const quantity = units - available(levels.get(keyOf({ sku, location })) ?? emptyLevel);
    return quantity > 0 ? [{ ...receipt({ sku, location, quantity, document: null }), reason: 'STANDING_SUPPLY' }] : [];
  });
  if (receipts.length > 0) await recordMovements(tx, causedBy(`standing:${ports.ids.next('mov')}`, receipts), cause, ports);
  return receipts.length;
}
