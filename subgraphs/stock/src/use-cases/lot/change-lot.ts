import { err, ok, type Result, transition } from '@baton/kernel';
import {
  audit,
  causeOf,
  emit,
  type IdempotencyRefusal,
  type InternalContext,
  onceResult,
  type Tx,
  validIdempotencyKey,
} from '@baton/platform';
import type { StockError } from '../../domain/errors.ts';
import { type Lot, type LotAction, lotTransitions } from '../../domain/lot/lot.ts';
import type { LevelKey, Movement } from '../../domain/movement.ts';
import type { TransferRefusal } from '../../domain/transfer/transfer.ts';
import { causedBy, lockLevels } from '../../persistence/ledger-repository.ts';
import {
  changeWithheld,
  levelsOfLot,
  lockLot,
  refreshLotsDue,
  saveLotState,
  unblockLot,
  withheldAt,
} from '../../persistence/lot-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { recordMovements } from '../record-movements.ts';
import { takeOutOfSale } from './block-lots.ts';

export interface ChangeLotCommand {
  readonly idempotencyKey: string;
  readonly sku: string;
  readonly lot: string;
  readonly reason: string;
}
export type ChangeLotRefusal =
  | Extract<StockError, { kind: 'NotFound' | 'InvalidInput' }>
  | Extract<TransferRefusal, { kind: 'InvalidTransition' }>;
export type ChangeLot = (
  context: InternalContext,
  command: ChangeLotCommand,
) => Promise<Result<Pick<Lot, 'sku' | 'lot'>, ChangeLotRefusal | IdempotencyRefusal>>;

const reasonLengthMax = 255;
const noSuchLot: ChangeLotRefusal = { kind: 'NotFound', message: 'There is no such lot of this product.', path: ['lot'] };

/** Takes a lot out of sale everywhere, or puts it back, once for its key. */
export const changeLot =
  (ports: UseCasePorts, mutation: string, action: LotAction): ChangeLot =>
  async (context, { idempotencyKey, ...input }) => {
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const { sku, lot, reason } = input;
    if (reason.trim() === '' || reason.length > reasonLengthMax)
      return err({ kind: 'InvalidInput', message: `A reason has 1 to ${reasonLengthMax} characters.`, path: ['reason'] });
    const request = { context, mutation, key: idempotencyKey, input };
    return onceResult<Pick<Lot, 'sku' | 'lot'>, ChangeLotRefusal>(ports.database, request, async (tx) => {
      const known = await lockLot(tx, sku, lot);
      if (!known) return err(noSuchLot);
      const next = transition(lotTransitions, known.state, action);
      if (!next.ok) return err({ ...next.error, message: `This is not possible while the lot is ${known.state}.`, path: ['lot'] });
      await saveLotState(tx, known, next.value, reason, ports.clock.now());
      const levels = await levelsOfLot(tx, known);
      if (next.value === 'OK') await putBack(tx, known, levels, context, ports);
      await takeOutOfSale(tx, levels, causeOf(context), ports);
      const payload = { sku, lot, state: next.value, locations: levels.map(({ location }) => location) };
      await emit(tx, [{ type: 'stock.lot-changed', aggregate: `lot:${sku}:${lot}`, payload }], causeOf(context), ports);
      await audit(
        tx,
        { context, action: mutation, target: `lot:${sku}:${lot}`, detail: { state: next.value, locations: levels.length } },
        ports,
      );
      return ok({ sku, lot });
    });
  };

/** What was held is for sale again; what was only withheld is so no longer. What has become too old meanwhile goes out of sale again behind this. */
async function putBack(tx: Tx, lot: Lot, levels: readonly LevelKey[], context: InternalContext, ports: UseCasePorts): Promise<void> {
  await lockLevels(tx, levels);
  const back = await unblockLot(tx, lot);
  const withheld = new Map((await withheldAt(tx, back)).map(({ location, quantity }) => [location, quantity]));
  const split = back.map((each) => ({ ...each, kept: Math.min(each.quantity, withheld.get(each.location) ?? 0) }));
  await changeWithheld(
    tx,
    split.flatMap(({ sku, location, kept }) => (kept > 0 ? [{ sku, location, quantity: -kept }] : [])),
  );
  const movements = split.flatMap(({ sku, location, quantity, kept }): Movement[] => {
    const states = { type: 'QUARANTINE', from: 'QUALITY_HOLD', to: 'AVAILABLE' } as const;
    return quantity > kept ? [{ sku, location, quantity: quantity - kept, ...states, reason: 'LOT_RELEASED', document: lot.lot }] : [];
  });
  await recordMovements(tx, causedBy(`lots:${ports.ids.next('mov')}`, movements), causeOf(context), ports);
  await refreshLotsDue(tx, levels);
}
