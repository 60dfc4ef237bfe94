import { err, ok, type Result } from '@baton/kernel';
import { type InvalidInput, type InvalidTransition, invalidInput, type NotFound, notFound } from './errors.ts';
import { after, allow, type Fulfilment, type Units, unitsOf } from './fulfilment.ts';

export interface ParcelInput {
  readonly weightGrams: number | null;
  readonly lines: readonly { readonly fulfilmentLineId: string; readonly quantity: number }[];
}

export interface PackedParcel {
  readonly weightGrams: number | null;
  readonly contents: readonly Units[];
}

/** Packs all that was picked: the parcels together hold exactly the picked units of each line. */
export function pack(
  fulfilment: Fulfilment,
  inputs: readonly ParcelInput[],
): Result<{ readonly fulfilment: Fulfilment; readonly parcels: readonly PackedParcel[] }, NotFound | InvalidInput | InvalidTransition> {
  const allowed = allow(fulfilment, 'MARK_READY_TO_SHIP');
  if (!allowed.ok) return allowed;
  const packed = new Map<string, number>();
  const parcels: PackedParcel[] = [];
  for (const [index, input] of inputs.entries()) {
    if (input.lines.length === 0) return err(invalidInput('A parcel holds at least one line.', 'parcels', index, 'lines'));
    const named = new Set<string>();
    const contents: Units[] = [];
    for (const [position, { fulfilmentLineId, quantity }] of input.lines.entries()) {
      const at = ['parcels', index, 'lines', position] as const;
      const line = fulfilment.lines.find(({ id }) => id === fulfilmentLineId);
      if (!line) return err(notFound('The work order has no such line.', ...at, 'fulfilmentLineId'));
      if (named.has(line.id)) return err(invalidInput('Name each line once in a parcel.', ...at, 'fulfilmentLineId'));
      if (quantity < 1) return err(invalidInput('Give at least 1.', ...at, 'quantity'));
      named.add(line.id);
      packed.set(line.id, (packed.get(line.id) ?? 0) + quantity);
      contents.push(unitsOf(fulfilment, line, quantity));
    }
    parcels.push({ weightGrams: input.weightGrams, contents });
  }
  const off = fulfilment.lines.find((line) => (packed.get(line.id) ?? 0) !== line.picked);
  if (off) return err(invalidInput(`Of line ${off.id} ${off.picked} were picked and ${packed.get(off.id) ?? 0} packed.`, 'parcels'));
  return ok({ fulfilment: after(fulfilment, 'MARK_READY_TO_SHIP'), parcels });
}
