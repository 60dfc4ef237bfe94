import { err, ok, type Result } from '@baton/kernel';
import type { Cause, Tx } from '@baton/platform';
import type { InvalidInput } from '../../domain/stock-lines.ts';
import { addLotUnits, ensureLots } from '../../persistence/lot-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { takeOutOfSale } from './block-lots.ts';

/** What a line says of its lot. */
export interface NamedLot {
  readonly sku: string;
  readonly lot?: string | null | undefined;
  readonly expiresOn?: string | null | undefined;
}

/** A line of a receipt, with its lot where the product has lots. */
export interface LotLine extends NamedLot {
  readonly quantity: number;
}

const lotLengthMax = 100;
const date = /^\d{4}-\d{2}-\d{2}$/;
const invalid = (message: string, position: number, field: string): InvalidInput => ({
  kind: 'InvalidInput',
  message,
  path: ['lines', String(position), field],
});

/** Whether every line says its lot where it must, and nowhere else. */
export function checkLots(lines: readonly NamedLot[], tracked: ReadonlySet<string>): Result<null, InvalidInput> {
  for (const [position, { sku, lot, expiresOn }] of lines.entries()) {
    if (lot == null && tracked.has(sku)) return err(invalid(`${sku} is told apart by lot: say which lot it is.`, position, 'lot'));
    if (lot != null && !tracked.has(sku)) return err(invalid(`${sku} is not told apart by lot.`, position, 'lot'));
    if (lot != null && (lot.trim() === '' || lot.length > lotLengthMax))
      return err(invalid(`A lot has 1 to ${lotLengthMax} characters.`, position, 'lot'));
    if (expiresOn == null) continue;
    if (lot == null || !isDate(expiresOn))
      return err(invalid('The last good day of a lot is a date, as 2027-03-31.', position, 'expiresOn'));
  }
  return ok(null);
}

/** Whether no product is told apart by lot: what comes or goes without naming a lot would leave nobody knowing which one it was. */
export function checkNotByLot(skus: readonly string[], tracked: ReadonlySet<string>): Result<null, InvalidInput> {
  const position = skus.findIndex((sku) => tracked.has(sku));
  if (position < 0) return ok(null);
  return err(invalid(`${skus[position]} is told apart by lot: it cannot be moved without naming its lots.`, position, 'sku'));
}

const isDate = (text: string): boolean => date.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

/** Adds the lots of a receipt to its location, behind its movements. A lot has one expiry date, wherever and whenever it comes in. */
export async function receiveLots(
  tx: Tx,
  { location, lines, cause }: { readonly location: string; readonly lines: readonly LotLine[]; readonly cause: Cause },
  ports: UseCasePorts,
): Promise<Result<null, InvalidInput>> {
  const units = lines.flatMap(({ sku, quantity, lot, expiresOn }) =>
    lot == null ? [] : [{ sku, quantity, lot, expiresOn: expiresOn ?? null }],
  );
  if (units.length === 0) return ok(null);
  const lots = await ensureLots(tx, units);
  for (const [position, line] of lines.entries()) {
    const known = lots.find(({ sku, lot }) => sku === line.sku && lot === line.lot);
    if (known && known.expiresOn !== (line.expiresOn ?? null))
      return err(invalid(`The lot ${known.lot} is good until ${known.expiresOn ?? 'ever'}, as it was said before.`, position, 'expiresOn'));
  }
  await addLotUnits(tx, location, units);
  // Some may be held, recalled or too old already.
  await takeOutOfSale(
    tx,
    units.map(({ sku }) => ({ sku, location })),
    cause,
    ports,
  );
  return ok(null);
}
