import type { FulfilmentRelease } from '@baton/contracts';
import { err, ok, type Result } from '@baton/kernel';
import { invalidInput, invalidTransition, notFound, type UserErrorData } from '@baton/platform';
import type { Answer } from './answer.ts';

/** What a person wants of work that nobody has begun to pick. */
export interface RearrangeCommand {
  readonly kind: 'MOVE' | 'SPLIT' | 'MERGE';
  readonly fulfilmentIds: readonly string[];
  /** Null: all units. */
  readonly lines: readonly { readonly fulfilmentLineId: string; readonly quantity: number }[] | null;
  /** Null: where they are. */
  readonly location: string | null;
}
export interface RearrangeAnswer extends Answer {
  /** Of the new work order. */
  readonly fulfilmentId: string | null;
}

/** A work order as orders know it, with the units in force. */
export interface Work {
  readonly fulfilmentId: string;
  readonly orderId: string;
  readonly groupId: string;
  readonly decisionId: string;
  readonly reservationId: string;
  readonly location: string;
  readonly method: FulfilmentRelease['method'];
  readonly service: string | null;
  readonly dispatchBy: Date | null;
  readonly lines: readonly (FulfilmentRelease['lines'][number] & { readonly picked: number })[];
}

export interface TakenUnits {
  readonly fulfilmentLineId: string;
  readonly orderLineId: string;
  readonly sku: string;
  readonly quantity: number;
}

export const mergeMax = 20;

export const begun = (): UserErrorData =>
  invalidTransition('Its units are picked, held back, or gone from there by now.', null, { status: 'NOT_OPEN', allowedActions: [] });

/** Which units leave their work orders, if what is asked for makes sense; shipments has the last word on whether they still can. */
export function unitsToTake(command: RearrangeCommand, works: readonly Work[]): Result<readonly TakenUnits[], UserErrorData> {
  const { kind, lines, location } = command;
  const [first] = works;
  if (first === undefined || works.length < command.fulfilmentIds.length) return err(notFound('There is no such work order.', null));
  const open = works.flatMap((work) => work.lines.filter((line) => line.quantity > 0));
  if (works.some((work) => work.lines.every((line) => line.quantity === 0)) || open.some((line) => line.picked > 0)) return err(begun());
  if (kind === 'MERGE') {
    const isOne = works.every((work) => work.groupId === first.groupId && work.location === first.location);
    return isOne ? ok(open) : err(invalidInput('Name work of one group at one location.', ['fulfilmentIds']));
  }
  if (kind === 'MOVE') return location === first.location ? err(invalidInput('It is there already.', ['location'])) : ok(open);
  return split(lines ?? [], open);
}

function split(lines: NonNullable<RearrangeCommand['lines']>, open: Work['lines']): Result<readonly TakenUnits[], UserErrorData> {
  const taken = new Map<string, TakenUnits>();
  for (const [index, { fulfilmentLineId, quantity }] of lines.entries()) {
    const line = open.find((each) => each.fulfilmentLineId === fulfilmentLineId);
    if (!line) return err(notFound('The work order has no such line.', ['lines', String(index), 'fulfilmentLineId']));
    if (taken.has(fulfilmentLineId)) return err(invalidInput('Name each line once.', ['lines', String(index), 'fulfilmentLineId']));
    if (quantity < 1 || quantity > line.quantity)
      return err(invalidInput(`Give 1 to ${line.quantity} units.`, ['lines', String(index), 'quantity']));
    taken.set(fulfilmentLineId, { ...line, quantity });
  }
  const isAll = open.every((line) => taken.get(line.fulfilmentLineId)?.quantity === line.quantity);
  return isAll ? err(invalidInput('That is all of it: something must stay.', ['lines'])) : ok([...taken.values()]);
}

/** The units by order line: what the new work order is about. */
export function unitsByOrderLine(taken: readonly TakenUnits[]): TakenUnits[] {
  const sums = new Map<string, TakenUnits>();
  for (const unit of taken) {
    sums.set(unit.orderLineId, { ...unit, quantity: (sums.get(unit.orderLineId)?.quantity ?? 0) + unit.quantity });
  }
  return [...sums.values()];
}
