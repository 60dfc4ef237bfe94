import { err, ok, present, type Result } from '@baton/kernel';
import {
  audit,
  causeOf,
  emit,
  type IdempotencyRefusal,
  type InternalContext,
  isHolidayRegion,
  mayAccessLocation,
  onceResult,
  validIdempotencyKey,
} from '@baton/platform';
import { DateTime } from 'luxon';
import type { StockError } from '../domain/errors.ts';
import type { Location } from '../domain/location.ts';
import { type CalendarChange, changedCalendar } from '../domain/location-calendar.ts';
import { lockLocation, saveCalendar } from '../persistence/location-repository.ts';
import type { UseCasePorts } from './ports.ts';
import { noSuchLocation } from './receive-stock.ts';
import { withHolidays } from './working-calendar.ts';

export interface ChangeLocationCalendarCommand extends CalendarChange {
  readonly idempotencyKey: string;
  readonly location: string;
}
type Refusal = Exclude<StockError, { kind: 'StockBelowZero' }> | IdempotencyRefusal;
export type ChangeLocationCalendar = (
  context: InternalContext,
  command: ChangeLocationCalendarCommand,
) => Promise<Result<Location, Refusal>>;

/** Changes when a location works, once for its key. The next promise counts with it; orders recalculates those that it breaks. */
export const changeLocationCalendar =
  (ports: UseCasePorts): ChangeLocationCalendar =>
  async (context, { idempotencyKey, ...input }) => {
    const { database, clock } = ports;
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const { location: code, ...change } = input;
    if (change.holidayRegion && !(await isHolidayRegion(change.holidayRegion))) return err(noSuchRegion(change.holidayRegion));
    const request = { context, mutation: 'changeLocationCalendar', key: idempotencyKey, input };
    const result = await onceResult<Location, Refusal>(database, request, async (tx) => {
      const location = mayAccessLocation(context, code) ? await lockLocation(tx, code) : null;
      if (!location) return err(noSuchLocation);
      const today = present(DateTime.fromJSDate(clock.now(), { zone: location.timeZone }).toISODate(), 'the local date');
      const calendar = changedCalendar(location, change, today);
      if (!calendar.ok) return calendar;
      await saveCalendar(tx, code, calendar.value, clock.now());
      const changed = { type: 'location.calendar-changed', aggregate: `location:${code}`, payload: { location: code } } as const;
      await emit(tx, [changed], causeOf(context), ports);
      const detail = { fields: Object.keys(change).filter((field) => Object.hasOwn(change, field)) };
      await audit(tx, { context, action: 'changeLocationCalendar', target: `location:${code}`, detail }, ports);
      tx.afterCommit(() => ports.feed?.settingsChanged());
      return ok({ ...location, ...calendar.value });
    });
    return result.ok ? ok(present((await withHolidays([result.value], clock.now()))[0], 'the location')) : result;
  };

const noSuchRegion = (region: string): Refusal => ({
  kind: 'InvalidInput',
  message: `No holidays are known for ${region.slice(0, 20)}: give a country as in US, or a country and its state as in DE-BY.`,
  path: ['holidayRegion'],
});
