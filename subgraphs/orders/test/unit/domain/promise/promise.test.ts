import fc from 'fast-check';
import { DateTime } from 'luxon';
import type { UnitCalendar } from '../../../../src/domain/promise/calendar.ts';
import { processStart } from '../../../../src/domain/promise/process-start.ts';
import { carrierPromise, counterPromise, latestOf } from '../../../../src/domain/promise/promise.ts';
import { arrivalDay, type CarrierLane } from '../../../../src/domain/promise/transit.ts';

const weekdays = [1, 2, 3, 4, 5];

const aUnit = (some: Partial<UnitCalendar> = {}): UnitCalendar => ({
  timeZone: 'America/New_York',
  openingHours: weekdays.map((weekday) => ({ weekday, opens: '08:00', closes: '20:00' })),
  closedOn: [],
  cutOffs: [{ service: null, localTime: '16:00' }],
  prepMinutes: 60,
  ...some,
});

const aLane = (some: Partial<CarrierLane> = {}): CarrierLane => ({
  service: 'STANDARD',
  minTransitDays: 3,
  maxTransitDays: 3,
  transitWeekdays: weekdays,
  deliveryWeekdays: weekdays,
  noDeliveryOn: [],
  pickupLocalTime: '18:00',
  ...some,
});

const at = (local: string, zone = 'America/New_York'): Date => DateTime.fromISO(local, { zone }).toJSDate();
const local = (instant: Date | undefined, zone = 'America/New_York'): string | undefined =>
  instant && DateTime.fromJSDate(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
const startOf = (start: ReturnType<typeof processStart>): string | undefined => local(start === null ? undefined : new Date(start.ms));
const dayOf = (date: string): number => Date.parse(date) / 86_400_000;

test('ships Thursday 2025-06-26 with three transit days over a weekend and a holiday on 2025-07-01: arrives Wednesday 2025-07-02', () => {
  const lane = aLane({ noDeliveryOn: ['2025-07-01'] });

  expect(arrivalDay(lane, dayOf('2025-06-26'), 3)).toBe(dayOf('2025-07-02'));

  const promise = carrierPromise({ unit: aUnit(), lane, placedAt: at('2025-06-26T10:00'), destinationZone: 'America/Chicago' });
  expect(local(promise?.dispatchBy)).toBe('2025-06-26T18:00');
  expect(local(promise?.earliestAt, 'America/Chicago')).toBe('2025-07-02T08:00');
  expect(local(promise?.latestAt, 'America/Chicago')).toBe('2025-07-02T20:00');
});

test('moves an arrival on a day without delivery forward', () => {
  const lane = aLane({ transitWeekdays: [1, 2, 3, 4, 5, 6, 7], deliveryWeekdays: weekdays });

  expect(arrivalDay(lane, dayOf('2025-06-26'), 2)).toBe(dayOf('2025-06-30'));
});

test('parts a business day at the cut-off: 15:59:59 today, 16:00:01 on the next one', () => {
  const before = carrierPromise({ unit: aUnit(), lane: aLane(), placedAt: at('2025-06-05T15:59:59'), destinationZone: 'America/New_York' });
  const after = carrierPromise({ unit: aUnit(), lane: aLane(), placedAt: at('2025-06-05T16:00:01'), destinationZone: 'America/New_York' });

  expect(local(before?.dispatchBy)).toBe('2025-06-05T18:00');
  expect(local(before?.latestAt)).toBe('2025-06-10T20:00');
  expect(local(after?.dispatchBy)).toBe('2025-06-06T18:00');
  expect(local(after?.latestAt)).toBe('2025-06-11T20:00');
});

test('starts at once at the very cut-off, at opening time before it, and on Monday after it on a Friday', () => {
  expect(startOf(processStart(aUnit(), at('2025-06-06T16:00:00'), null))).toBe('2025-06-06T16:00');
  expect(startOf(processStart(aUnit(), at('2025-06-06T05:00:00'), null))).toBe('2025-06-06T08:00');
  expect(startOf(processStart(aUnit(), at('2025-06-06T16:00:01'), null))).toBe('2025-06-09T08:00');
});

test('prefers the cut-off of the service to the general one', () => {
  const unit = aUnit({
    cutOffs: [
      { service: null, localTime: '16:00' },
      { service: 'EXPRESS', localTime: '12:00' },
    ],
  });

  expect(startOf(processStart(unit, at('2025-06-05T13:00'), 'STANDARD'))).toBe('2025-06-05T13:00');
  expect(startOf(processStart(unit, at('2025-06-05T13:00'), 'EXPRESS'))).toBe('2025-06-06T08:00');
});

test('skips a day on which the unit is closed', () => {
  expect(startOf(processStart(aUnit({ closedOn: ['2025-07-04'] }), at('2025-07-04T09:00'), null))).toBe('2025-07-07T08:00');
});

test('keeps wall clock times over both changes of summer time, in any zone', () => {
  const around = aUnit({
    openingHours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '08:00', closes: '24:00' })),
    cutOffs: [],
  });
  const lane = aLane({
    transitWeekdays: [1, 2, 3, 4, 5, 6, 7],
    deliveryWeekdays: [1, 2, 3, 4, 5, 6, 7],
    minTransitDays: 1,
    maxTransitDays: 2,
  });

  for (const placed of ['2025-03-08T17:30', '2025-11-01T17:30']) {
    const promise = carrierPromise({ unit: around, lane, placedAt: at(placed), destinationZone: 'America/New_York' });
    expect(local(promise?.dispatchBy)?.slice(11)).toBe('18:00');
    expect(local(promise?.earliestAt)?.slice(11)).toBe('08:00');
  }
  for (const zone of ['Pacific/Kiritimati', 'Etc/GMT+12']) {
    const promise = carrierPromise({
      unit: { ...around, timeZone: zone, prepMinutes: 0 },
      lane,
      placedAt: at('2025-06-05T10:00', zone),
      destinationZone: zone,
    });
    expect(local(promise?.dispatchBy, zone)).toBe('2025-06-05T18:00');
    expect(local(promise?.earliestAt, zone)).toBe('2025-06-06T08:00');
    expect(local(promise?.latestAt, zone)).toBe('2025-06-07T20:00');
  }
});

test('spends the preparation of a collection in opening hours only', () => {
  const store = aUnit({
    openingHours: weekdays.map((weekday) => ({ weekday, opens: '10:00', closes: '18:00' })),
    cutOffs: [],
    prepMinutes: 120,
  });

  const promise = counterPromise(store, at('2025-06-06T17:00'), null);

  expect(local(promise?.earliestAt)).toBe('2025-06-09T11:00');
  expect(local(promise?.latestAt)).toBe('2025-06-09T18:00');
});

test('makes no promise for a unit that never opens and a carrier that never delivers', () => {
  const never = { destinationZone: 'America/New_York', placedAt: at('2025-06-05T10:00') };

  expect(carrierPromise({ ...never, unit: aUnit({ openingHours: [] }), lane: aLane() })).toBeNull();
  expect(carrierPromise({ ...never, unit: aUnit(), lane: aLane({ deliveryWeekdays: [] }) })).toBeNull();
  expect(counterPromise(aUnit({ openingHours: [] }), never.placedAt, null)).toBeNull();
});

test('never promises earlier than the carrier can, nor an end before the beginning', () => {
  const instant = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 0, 1) }).map((ms) => new Date(ms));
  const zone = fc.constantFrom('America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Etc/GMT+12');
  const lane = fc
    .record({
      min: fc.integer({ min: 0, max: 5 }),
      more: fc.integer({ min: 0, max: 4 }),
      pickup: fc.constantFrom('00:30', '12:00', '18:00', '23:59'),
    })
    .map(({ min, more, pickup }) => aLane({ minTransitDays: min, maxTransitDays: min + more, pickupLocalTime: pickup }));
  fc.assert(
    fc.property(instant, zone, zone, lane, (placedAt, timeZone, destinationZone, some) => {
      const promise = carrierPromise({ unit: aUnit({ timeZone }), lane: some, placedAt, destinationZone });
      if (!promise) throw new Error('no promise');
      const dispatch = DateTime.fromJSDate(promise.dispatchBy, { zone: timeZone });
      expect(promise.dispatchBy.getTime()).toBeGreaterThanOrEqual(placedAt.getTime());
      expect(promise.earliestAt.getTime()).toBeGreaterThanOrEqual(promise.dispatchBy.getTime());
      expect(promise.latestAt.getTime()).toBeGreaterThanOrEqual(promise.earliestAt.getTime());
      const arrival = DateTime.fromJSDate(promise.earliestAt, { zone: destinationZone }).toISODate() ?? '';
      expect(arrival >= (dispatch.plus({ days: some.minTransitDays }).toISODate() ?? '') || destinationZone !== timeZone).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('promises several shipments for when the last of them is there', () => {
  const day = (date: string): Date => new Date(`${date}T00:00:00Z`);
  const one = { earliestAt: day('2025-06-01'), latestAt: day('2025-06-05'), dispatchBy: day('2025-06-01') };
  const other = { earliestAt: day('2025-06-02'), latestAt: day('2025-06-03'), dispatchBy: day('2025-06-01') };

  expect(latestOf([one, other])).toEqual({ earliestAt: day('2025-06-02'), latestAt: day('2025-06-05') });
  expect(latestOf([one, null])).toBeNull();
});
