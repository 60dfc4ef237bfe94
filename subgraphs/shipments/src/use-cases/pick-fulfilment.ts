import { err, ok } from '@baton/kernel';
import type { InternalContext, NewEvent } from '@baton/platform';
import { type InvalidTransition, invalidInput, type NotFound } from '../domain/errors.ts';
import { linesMax } from '../domain/limits.ts';
import { type Picked, pick } from '../domain/picking.ts';
import { fulfilmentAggregate, fulfilmentChange } from '../events/fulfilment-events.ts';
import type { UseCasePorts } from './ports.ts';
import { type FulfilmentCommand, type Worked, workOnFulfilment } from './work-on-fulfilment.ts';

export interface PickFulfilmentCommand extends FulfilmentCommand {
  readonly lines: readonly { readonly fulfilmentLineId: string; readonly picked: number }[];
}
export type PickFulfilment = (context: InternalContext, command: PickFulfilmentCommand) => Worked<InvalidTransition | NotFound>;

/** Units were found, or fewer than asked for: what is missing is short, the rest moves on. */
export const pickFulfilment =
  (ports: UseCasePorts): PickFulfilment =>
  async (context, command) => {
    if (command.lines.length > linesMax) return err(invalidInput(`Name at most ${linesMax} lines.`, 'lines'));
    return workOnFulfilment(ports, context, {
      mutation: 'pickFulfilment',
      command,
      decide: async (_tx, before) => {
        const result = pick(before, command.lines);
        return result.ok ? ok({ fulfilment: result.value.fulfilment, events: eventsOf(result.value) }) : result;
      },
    });
  };

function eventsOf({ fulfilment, acknowledged, picked, short }: Picked): NewEvent[] {
  const aggregate = fulfilmentAggregate(fulfilment.id);
  const change = fulfilmentChange(fulfilment);
  const events: NewEvent[] = [];
  if (acknowledged) events.push({ type: 'fulfilment.acknowledged', aggregate, payload: fulfilmentChange(acknowledged) });
  if (picked.length > 0) events.push({ type: 'fulfilment.picked', aggregate, payload: { ...change, lines: picked } });
  if (short.length > 0) events.push({ type: 'fulfilment.short-picked', aggregate, payload: { ...change, lines: short } });
  return events;
}
