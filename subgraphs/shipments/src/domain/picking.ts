import { err, ok, type Result } from '@baton/kernel';
import { type InvalidInput, type InvalidTransition, invalidInput, type NotFound, notFound } from './errors.ts';
import { after, allow, type Fulfilment, type FulfilmentLine, isExhausted, openUnits, type Units, unitsOf } from './fulfilment.ts';

type Refused = NotFound | InvalidInput | InvalidTransition;

export interface Picked {
  readonly fulfilment: Fulfilment;
  /** Whether picking also told that the unit knows of its work. */
  readonly acknowledged: Fulfilment | null;
  readonly picked: readonly Units[];
  readonly short: readonly Units[];
}

/** Picks lines: of each, the units found; the rest of what was open is short. */
export function pick(
  fulfilment: Fulfilment,
  picks: readonly { readonly fulfilmentLineId: string; readonly picked: number }[],
): Result<Picked, Refused> {
  const allowed = allow(fulfilment, 'PICK');
  if (!allowed.ok) return allowed;
  const chosen = choose(fulfilment, picks, 'picked', 0);
  if (!chosen.ok) return chosen;
  const found = chosen.value;
  const picked: Units[] = [];
  const short: Units[] = [];
  const lines = fulfilment.lines.map((line) => {
    const units = found.get(line.id);
    if (units === undefined) return line;
    const missing = openUnits(line) - units;
    if (units > 0) picked.push(unitsOf(fulfilment, line, units));
    if (missing > 0) short.push(unitsOf(fulfilment, line, missing));
    return { ...line, picked: line.picked + units, short: line.short + missing };
  });
  const step = isExhausted({ ...fulfilment, lines }) ? 'FIND_NOTHING' : 'PICK';
  const acknowledged = fulfilment.status === 'RELEASED' ? after(fulfilment, 'ACKNOWLEDGE') : null;
  return ok({ fulfilment: after(acknowledged ?? fulfilment, step, lines), acknowledged, picked, short });
}

/** Refuses open units; the rest goes on. */
export function reject(
  fulfilment: Fulfilment,
  rejections: readonly { readonly fulfilmentLineId: string; readonly quantity: number }[],
): Result<{ readonly fulfilment: Fulfilment; readonly rejected: readonly Units[] }, Refused> {
  const allowed = allow(fulfilment, 'REJECT');
  if (!allowed.ok) return allowed;
  const chosen = choose(fulfilment, rejections, 'quantity', 1);
  if (!chosen.ok) return chosen;
  const rejected: Units[] = [];
  const lines = fulfilment.lines.map((line) => {
    const units = chosen.value.get(line.id) ?? 0;
    if (units > 0) rejected.push(unitsOf(fulfilment, line, units));
    return { ...line, rejected: line.rejected + units };
  });
  const step = isExhausted({ ...fulfilment, lines }) ? 'REJECT_ALL' : 'REJECT';
  return ok({ fulfilment: after(fulfilment, step, lines), rejected });
}

/** Units by line id, each line named once, with open units to cover them. */
function choose<Field extends string>(
  fulfilment: Fulfilment,
  inputs: readonly ({ readonly fulfilmentLineId: string } & Readonly<Record<Field, number>>)[],
  field: Field,
  least: number,
): Result<Map<string, number>, Refused> {
  const chosen = new Map<string, number>();
  for (const [index, input] of inputs.entries()) {
    const line: FulfilmentLine | undefined = fulfilment.lines.find(({ id }) => id === input.fulfilmentLineId);
    if (!line) return err(notFound('The work order has no such line.', 'lines', index, 'fulfilmentLineId'));
    if (chosen.has(line.id)) return err(invalidInput('Name each line once.', 'lines', index, 'fulfilmentLineId'));
    const open = openUnits(line);
    if (open === 0) return err(invalidInput('Nothing of this line is open.', 'lines', index, 'fulfilmentLineId'));
    const units = input[field];
    if (units < least || units > open) return err(invalidInput(`Give ${least} to ${open}: that many are open.`, 'lines', index, field));
    chosen.set(line.id, units);
  }
  return chosen.size === 0 ? err(invalidInput('Name at least one line.', 'lines')) : ok(chosen);
}
