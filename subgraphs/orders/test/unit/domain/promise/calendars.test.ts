import { isOneOf } from '../../../../src/domain/promise/calendar.ts';
import { processStart } from '../../../../src/domain/promise/process-start.ts';
import { carrierPromise, counterPromise } from '../../../../src/domain/promise/promise.ts';
import { transferPromise } from '../../../../src/domain/promise/transfer.ts';
import { aLane, at, aUnit, everyDay, localOf } from '../../../support/calendars.ts';

const startAt = (unit: ReturnType<typeof aUnit>, placed: Date): string | undefined =>
  localOf(processStart(unit, placed, null)?.ms, unit.timeZone);

test.each([
  // The clocks go forward on Sunday 2025-03-09 and back on Sunday 2025-11-02; the business day after Friday is Monday, over the change.
  ['2025-03-07', '2025-03-07T18:00', '2025-03-10T18:00'],
  ['2025-10-31', '2025-10-31T18:00', '2025-11-03T18:00'],
  ['2025-06-05', '2025-06-05T18:00', '2025-06-06T18:00'],
])('at %s, 15:59:59 and 16:00:01 are one business day apart', (day, today, next) => {
  const dispatchOf = (time: string): string | undefined =>
    localOf(
      carrierPromise({ unit: aUnit({}), lane: aLane({}), placedAt: at(`${day}T${time}`), destinationZone: 'America/New_York' })?.dispatchBy,
    );

  expect([dispatchOf('15:59:59'), dispatchOf('16:00:01')]).toEqual([today, next]);
});

test.each([
  ['Europe/Berlin', '2025-03-30'],
  ['Europe/Berlin', '2025-10-26'],
  ['America/New_York', '2025-11-02'],
])('parts the very day on which the clocks of %s change, %s, at its cut-off', (timeZone, day) => {
  const unit = aUnit({ timeZone, openingHours: everyDay.map((weekday) => ({ weekday, opens: '08:00', closes: '20:00' })) });

  expect(startAt(unit, at(`${day}T15:59:59`, timeZone))).toBe(`${day}T15:59`);
  expect(startAt(unit, at(`${day}T16:00:01`, timeZone))?.slice(0, 10)).toBe(
    new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10),
  );
});

test('counts the leap day as a day like any other, and as none where there is none', () => {
  const lane = aLane({ transitWeekdays: everyDay, deliveryWeekdays: everyDay, minTransitDays: 2, maxTransitDays: 2 });
  const unit = aUnit({ openingHours: everyDay.map((weekday) => ({ weekday, opens: '08:00', closes: '20:00' })) });
  const arrival = (placed: string): string | undefined =>
    localOf(carrierPromise({ unit, lane, placedAt: at(placed), destinationZone: 'America/New_York' })?.latestAt)?.slice(0, 10);

  expect([arrival('2028-02-27T10:00'), arrival('2028-02-28T10:00')]).toEqual(['2028-02-29', '2028-03-01']);
  expect([arrival('2027-02-27T10:00'), arrival('2027-02-28T10:00')]).toEqual(['2027-03-01', '2027-03-02']);
  expect(startAt(aUnit({ closedOn: ['2028-02-29'] }), at('2028-02-28T17:00'))).toBe('2028-03-01T08:00');
});

test('promises over the date line: from UTC+14 to UTC-12 and back, each in its own days', () => {
  const unit = aUnit({ timeZone: 'Pacific/Kiritimati' });
  const promise = carrierPromise({
    unit,
    lane: aLane({ minTransitDays: 1, maxTransitDays: 1 }),
    placedAt: at('2025-06-05T10:00', 'Pacific/Kiritimati'),
    destinationZone: 'Etc/GMT+12',
  });

  expect(localOf(promise?.dispatchBy, 'Pacific/Kiritimati')).toBe('2025-06-05T18:00');
  expect(localOf(promise?.latestAt, 'Etc/GMT+12')).toBe('2025-06-06T20:00');
});

test('hours of their own win over the weekday, the holidays and the closures of a date', () => {
  const unit = aUnit({
    closedOn: ['2025-07-04'],
    exceptions: [
      { date: '2025-07-03', hours: [] },
      { date: '2025-07-04', hours: [{ opens: '10:00', closes: '12:00' }] },
      { date: '2025-07-05', hours: [{ opens: '09:00', closes: '11:00' }] },
    ],
  });

  expect(startAt(unit, at('2025-07-03T09:00'))).toBe('2025-07-04T10:00');
  expect(startAt(unit, at('2025-07-04T12:30'))).toBe('2025-07-05T09:00');
  expect(startAt(unit, at('2025-07-05T11:30'))).toBe('2025-07-07T08:00');
});

test('a day whose capacity is taken pushes the start to the next business day that has room', () => {
  const unit = aUnit({ fullOn: ['2025-06-05', '2025-06-06'] });

  expect(startAt(unit, at('2025-06-04T10:00'))).toBe('2025-06-04T10:00');
  expect(startAt(unit, at('2025-06-05T10:00'))).toBe('2025-06-09T08:00');
  expect(startAt(unit, at('2025-06-05T17:00'))).toBe('2025-06-09T08:00');
});

test('a holiday of the destination moves the arrival, not the transit', () => {
  const lane = aLane({ minTransitDays: 2, maxTransitDays: 3 });
  const question = { unit: aUnit({}), placedAt: at('2025-06-09T10:00'), destinationZone: 'America/New_York' };

  const usual = carrierPromise({ ...question, lane });
  const holiday = carrierPromise({ ...question, lane: { ...lane, noArrivalOn: ['2025-06-12'] } });
  const strike = carrierPromise({ ...question, lane: { ...lane, noDeliveryOn: ['2025-06-12'] } });

  expect([localOf(usual?.earliestAt), localOf(usual?.latestAt)]).toEqual(['2025-06-11T08:00', '2025-06-12T20:00']);
  expect([localOf(holiday?.earliestAt), localOf(holiday?.latestAt)]).toEqual(['2025-06-11T08:00', '2025-06-13T20:00']);
  // Goods that do not travel on the twelfth are a day behind on the thirteenth.
  expect(localOf(strike?.latestAt)).toBe('2025-06-13T20:00');
});

test('what is brought to a store for its customer is received and prepared in the store’s opening hours', () => {
  const store = {
    ...aUnit({ openingHours: everyDay.slice(1).map((weekday) => ({ weekday, opens: '10:00', closes: '18:00' })), cutOffs: [] }),
    prepMinutes: 60,
    receivingMinutes: 120,
  };
  const lane = aLane({ minTransitDays: 1, maxTransitDays: 1, transitWeekdays: everyDay, deliveryWeekdays: everyDay });
  const promised = (placed: string): string[] => {
    const promise = transferPromise({ from: aUnit({}), lane, store, placedAt: at(placed) });
    return [promise?.dispatchBy, promise?.earliestAt, promise?.latestAt].map((instant) => localOf(instant) ?? 'never');
  };

  // Placed on Thursday, sent on Thursday, there on Friday: three hours of work from ten o'clock.
  expect(promised('2025-06-05T10:00')).toEqual(['2025-06-05T18:00', '2025-06-06T13:00', '2025-06-06T18:00']);
  // Placed on Saturday: sent on Monday, when the store is closed already; there on Tuesday.
  expect(promised('2025-06-07T10:00')).toEqual(['2025-06-09T18:00', '2025-06-10T13:00', '2025-06-10T18:00']);
  // Sent on Sunday it would arrive on Monday, when the store is closed: it waits for Tuesday.
  expect(
    localOf(
      transferPromise({ from: aUnit({ openingHours: store.openingHours }), lane, store, placedAt: at('2025-06-08T10:30') })?.earliestAt,
    ),
  ).toBe('2025-06-10T13:00');
  expect(transferPromise({ from: aUnit({}), lane, store: { ...store, openingHours: [] }, placedAt: at('2025-06-05T10:00') })).toBeNull();
});

test('a unit that is full on every day promises nothing', () => {
  const dates = Array.from({ length: 500 }, (_, days) => new Date(Date.UTC(2025, 5, 1 + days)).toISOString().slice(0, 10));

  expect(counterPromise(aUnit({ fullOn: dates }), at('2025-06-05T10:00'), null)).toBeNull();
  expect(isOneOf(dates, Date.UTC(2025, 5, 1) / 86_400_000)).toBe(true);
});
