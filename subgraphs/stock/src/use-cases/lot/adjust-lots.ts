import { err, ok, type Result } from '@baton/kernel';
import type { Tx } from '@baton/platform';
import type { AdjustmentLine, InvalidInput } from '../../domain/stock-lines.ts';
import { adjustLots, type LotChange, refreshLotsDue } from '../../persistence/lot-repository.ts';

/** A line of a correction, with its lot where the product has lots. */
export interface LotAdjustmentLine extends AdjustmentLine {
  readonly lot?: string | null | undefined;
}

/** Corrects the lots of a correction beside its levels. Refused where a lot does not stand there, or has fewer units than are taken. */
export async function correctLots(tx: Tx, location: string, lines: readonly LotAdjustmentLine[]): Promise<Result<null, InvalidInput>> {
  const changes = new Map<string, LotChange>();
  for (const { sku, lot, delta, state } of lines) {
    if (lot == null) continue;
    const key = `${sku}\u0000${lot}`;
    const before = changes.get(key) ?? { sku, lot, free: 0, blocked: 0, onHold: 0 };
    changes.set(key, {
      ...before,
      free: before.free + (state === 'AVAILABLE' ? delta : 0),
      blocked: before.blocked + (state === 'AVAILABLE' ? 0 : delta),
      onHold: before.onHold + (state === 'QUALITY_HOLD' || state === 'UNAVAILABLE' ? delta : 0),
    });
  }
  if (changes.size === 0) return ok(null);
  const done = new Set((await adjustLots(tx, location, [...changes.values()])).map(({ sku, lot }) => `${sku}\u0000${lot}`));
  const position = lines.findIndex(({ sku, lot }) => lot != null && !done.has(`${sku}\u0000${lot}`));
  if (position >= 0) {
    const message = `So many units of the lot ${lines[position]?.lot} do not stand there, in sale or out of it.`;
    return err({ kind: 'InvalidInput', message, path: ['lines', String(position), 'lot'] });
  }
  await refreshLotsDue(
    tx,
    [...changes.values()].map(({ sku }) => ({ sku, location })),
  );
  return ok(null);
}
