import { err, ok, type Result } from '@baton/kernel';
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
import { type CarrierCalendar, closureFault, closuresMax, noSuchHolidays, weekFault } from '../domain/calendar.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '../domain/errors.ts';
import { type CarrierCalendarChange, changeCarrierCalendars } from '../persistence/calendar-repository.ts';
import type { LaneBook } from './lanes.ts';
import type { UseCasePorts } from './ports.ts';

export type CarrierCalendars = (carrier: string) => Promise<readonly CarrierCalendar[]>;
export interface ChangeCarrierCalendarCommand extends CarrierCalendarChange {
  readonly idempotencyKey: string;
}
export type ChangeCarrierCalendar = (
  context: InternalContext,
  command: ChangeCarrierCalendarCommand,
) => Promise<Result<readonly CarrierCalendar[], NotFound | InvalidInput | IdempotencyRefusal>>;

/** Changes when a carrier travels, collects and delivers, once for its key. */
export const changeCarrierCalendar =
  (ports: UseCasePorts, book: Pick<LaneBook, 'forget'>): ChangeCarrierCalendar =>
  async (context, { idempotencyKey: key, ...input }) => {
    const { database, clock } = ports;
    if (!validIdempotencyKey(key)) return err({ kind: 'BAD_KEY' });
    const fault = closureFault(input) ?? weekFault(input);
    if (fault) return err(fault);
    if (input.holidayRegion && !(await isHolidayRegion(input.holidayRegion))) return err(noSuchHolidays(input.holidayRegion));
    const request = { context, mutation: 'changeCarrierCalendar', key, input };
    return onceResult<readonly CarrierCalendar[], NotFound | InvalidInput>(database, request, async (tx) => {
      tx.afterCommit(() => book.forget());
      const calendars = await changeCarrierCalendars(tx, input, clock.now());
      if (calendars.length === 0) return err(notFound('The retailer has no such carrier, or it has no such service.', 'carrier'));
      if (calendars.some(({ noDeliveryOn }) => noDeliveryOn.length > closuresMax))
        return err(invalidInput(`A calendar holds at most ${closuresMax} dates.`, 'closeOn'));
      const { carrier, service, originCountry, destinationCountry } = input;
      const payload = { carrier, service, originCountry, destinationCountry };
      await emit(tx, [{ type: 'carrier.calendar-changed', aggregate: `carrier:${carrier}`, payload }], causeOf(context), ports);
      const detail = { service, originCountry, destinationCountry, services: calendars.length };
      await audit(tx, { context, action: 'changeCarrierCalendar', target: `carrier:${carrier}`, detail }, ports);
      return ok(calendars);
    });
  };
