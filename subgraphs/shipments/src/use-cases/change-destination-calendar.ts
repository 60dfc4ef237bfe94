import { err, ok, present, type Result } from '@baton/kernel';
import {
  audit,
  causeOf,
  emit,
  type IdempotencyRefusal,
  type InternalContext,
  isHolidayRegion,
  onceResult,
  validIdempotencyKey,
} from '@baton/platform';
import { closureFault, closuresMax, type DestinationCalendar, noSuchHolidays, regionLengthMax } from '../domain/calendar.ts';
import { type InvalidInput, invalidInput } from '../domain/errors.ts';
import { changeDestination, type DestinationCalendarChange } from '../persistence/calendar-repository.ts';
import type { LaneBook } from './lanes.ts';
import type { UseCasePorts } from './ports.ts';

export type ReadDestinationCalendar = (countryCode: string, region: string | null) => Promise<DestinationCalendar | null>;
export interface ChangeDestinationCalendarCommand extends DestinationCalendarChange {
  readonly idempotencyKey: string;
}
export type ChangeDestinationCalendar = (
  context: InternalContext,
  command: ChangeDestinationCalendarCommand,
) => Promise<Result<DestinationCalendar, InvalidInput | IdempotencyRefusal>>;

/** Changes on which days nothing is delivered in a country or a region of it, once for its key. */
export const changeDestinationCalendar =
  (ports: UseCasePorts, book: Pick<LaneBook, 'forget'>): ChangeDestinationCalendar =>
  async (context, { idempotencyKey: key, ...input }) => {
    const { database, clock } = ports;
    if (!validIdempotencyKey(key)) return err({ kind: 'BAD_KEY' });
    const { countryCode, region, holidayRegion } = input;
    if (!/^[A-Z]{2}$/.test(countryCode)) return err(invalidInput('Give a country as in US.', 'countryCode'));
    if (region !== null && (region.length < 1 || region.length > regionLengthMax))
      return err(invalidInput(`Give 1 to ${regionLengthMax} characters.`, 'region'));
    const fault = closureFault(input);
    if (fault) return err(fault);
    if (holidayRegion && !(await isHolidayRegion(holidayRegion))) return err(noSuchHolidays(holidayRegion));
    const request = { context, mutation: 'changeDestinationCalendar', key, input };
    return onceResult<DestinationCalendar, InvalidInput>(database, request, async (tx) => {
      tx.afterCommit(() => book.forget());
      const calendar = present(await changeDestination(tx, input, clock.now()), 'the calendar');
      if (calendar.noDeliveryOn.length > closuresMax) return err(invalidInput(`A calendar holds at most ${closuresMax} dates.`, 'closeOn'));
      const aggregate = `destination:${countryCode}`;
      await emit(tx, [{ type: 'destination.calendar-changed', aggregate, payload: { countryCode, region } }], causeOf(context), ports);
      await audit(tx, { context, action: 'changeDestinationCalendar', target: aggregate, detail: { region } }, ports);
      return ok(calendar);
    });
  };
