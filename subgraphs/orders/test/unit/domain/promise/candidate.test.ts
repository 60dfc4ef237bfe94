import fc from 'fast-check';
import { candidateDates, deliveryDays, unitPromise } from '../../../../src/domain/promise/candidate.ts';
import { noLanes } from '../../../../src/domain/promise/lanes.ts';
import { carrierPromise } from '../../../../src/domain/promise/promise.ts';
import { aLane, at, aUnit, everyDay, localOf, workdays } from '../../../support/calendars.ts';
import { lanesOf } from '../../../support/lanes.ts';

const east = aUnit({ code: 'east' });
const west = aUnit({ code: 'west', timeZone: 'America/Los_Angeles' });

test('answers each location’s dates by the lane that arrives first, and null for one that nothing comes from', () => {
  const dates = candidateDates({
    method: 'SHIP',
    service: 'STANDARD',
    placedAt: at('2025-06-05T10:00'),
    units: [east, west, aUnit({ code: 'alone' })],
    lanes: lanesOf([
      aLane({ carrier: 'ups', location: 'east', minTransitDays: 2, maxTransitDays: 4 }),
      aLane({ carrier: 'ups', location: 'east', minTransitDays: 1, maxTransitDays: 1 }),
      aLane({ carrier: 'ups', location: 'east', service: 'EXPRESS', minTransitDays: 0, maxTransitDays: 0 }),
      aLane({ carrier: 'ups', location: 'west', minTransitDays: 3, maxTransitDays: 3 }),
    ]),
    destinationZone: 'America/New_York',
  });

  expect(localOf(dates('east')?.deliveredBy)).toBe('2025-06-06T20:00');
  expect(localOf(dates('east')?.readyAt)).toBe('2025-06-05T18:00');
  expect(localOf(dates('west')?.deliveredBy)).toBe('2025-06-10T20:00');
  expect(dates('alone')).toBeNull();
  expect(dates('nowhere')).toBeNull();
  expect(dates('east')).toBe(dates('east'));
  const east1 = dates('east');
  expect(east1 && deliveryDays(east1, at('2025-06-05T10:00'), 'America/New_York')).toBe(1);
});

test('answers for a collection when it is ready, without any lane', () => {
  const dates = candidateDates({
    method: 'PICKUP',
    service: 'STANDARD',
    placedAt: at('2025-06-05T10:00'),
    units: [east],
    lanes: noLanes,
    destinationZone: null,
  });

  expect([localOf(dates('east')?.readyAt), localOf(dates('east')?.deliveredBy)]).toEqual(['2025-06-05T11:00', '2025-06-05T20:00']);
});

const zones = ['America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Etc/GMT+12', 'Australia/Lord_Howe'];
const instant = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2027, 0, 1) });
const date = fc.integer({ min: 0, max: 1100 }).map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const days = fc.constantFrom(workdays, everyDay, [2, 4], [7]);
const anyUnit = fc.record({
  timeZone: fc.constantFrom(...zones),
  openingHours: days.map((weekdays) => weekdays.map((weekday) => ({ weekday, opens: '08:00', closes: '18:30' }))),
  closedOn: fc.array(date, { maxLength: 60 }),
  exceptions: fc.array(fc.record({ date, hours: fc.constantFrom([], [{ opens: '09:00', closes: '13:00' }]) }), { maxLength: 10 }),
  fullOn: fc.array(date, { maxLength: 30 }),
  cutOffs: fc.constantFrom([], [{ service: null, localTime: '16:00' }], [{ service: 'STANDARD', localTime: '11:30' }]),
  prepMinutes: fc.integer({ min: 0, max: 2000 }),
});
const anyLane = fc
  .record({
    min: fc.integer({ min: 0, max: 5 }),
    more: fc.integer({ min: 0, max: 4 }),
    transit: days,
    delivery: days,
    closed: fc.array(date),
    off: fc.array(date),
  })
  .map(({ min, more, transit, delivery, closed, off }) =>
    aLane({
      minTransitDays: min,
      maxTransitDays: min + more,
      transitWeekdays: transit,
      deliveryWeekdays: delivery,
      noDeliveryOn: closed,
      noArrivalOn: off,
    }),
  );
const runs = { numRuns: Number(process.env['BATON_RUNS'] ?? 200) };

test('a promise is never earlier than the carrier alone could be there', () => {
  fc.assert(
    fc.property(anyUnit, anyLane, instant, fc.constantFrom(...zones), (unit, lane, placed, destinationZone) => {
      const promise = carrierPromise({ unit, lane, placedAt: new Date(placed), destinationZone });
      // The same carrier at a dock that never closes, with nothing to prepare.
      const always = {
        ...unit,
        openingHours: everyDay.map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' })),
        prepMinutes: 0,
        cutOffs: [],
      };
      const dock = { ...always, closedOn: [], exceptions: [], fullOn: [] };
      const carrier = carrierPromise({ unit: dock, lane, placedAt: new Date(placed), destinationZone });
      if (promise === null || carrier === null) return;
      expect(promise.earliestAt.getTime()).toBeGreaterThanOrEqual(carrier.earliestAt.getTime());
      expect(promise.latestAt.getTime()).toBeGreaterThanOrEqual(carrier.latestAt.getTime());
      expect(promise.earliestAt.getTime()).toBeGreaterThanOrEqual(promise.dispatchBy.getTime());
    }),
    runs,
  );
});

test('who orders later is never promised an earlier date', () => {
  fc.assert(
    fc.property(anyUnit, anyLane, instant, fc.integer({ min: 1, max: 3 * 86_400_000 }), (unit, lane, placed, later) => {
      const promised = (ms: number): number[] => {
        const promise = carrierPromise({ unit, lane, placedAt: new Date(ms), destinationZone: 'Europe/Berlin' });
        return promise === null ? [] : [promise.earliestAt.getTime(), promise.latestAt.getTime(), promise.dispatchBy.getTime()];
      };
      const [first, second] = [promised(placed), promised(placed + later)];
      if (first.length === 0 || second.length === 0) return;
      expect(first.map((value, place) => value <= (second[place] ?? 0))).toEqual([true, true, true]);
    }),
    runs,
  );
});

test('what is worked out once a minute is what would be worked out at each instant of it, for whichever zone it goes to', () => {
  const minute = 60_000;
  // Around whole minutes, since a cut-off is over, or a collection missed, one millisecond after its minute.
  const offsets = fc.array(fc.constantFrom(-minute, -1, 0, 1, 30_000, minute - 1, minute, minute + 1), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(anyUnit, anyLane, instant, offsets, (anywhere, anyhow, placed, asked) => {
      const unit = { ...anywhere, code: 'unit', prepMinutes: anywhere.prepMinutes % 180 };
      const lane = { ...anyhow, carrier: 'ups' };
      const lanes = lanesOf([{ ...lane, location: 'unit' }]);
      // Of every second one the local clock shows a cut-off, or the collection.
      const near = asked.length % 2 === 0 ? placed - (placed % 1_800_000) : placed - (placed % minute);
      for (const offset of asked) {
        const placedAt = new Date(near + offset);
        for (const destinationZone of zones) {
          const question = { method: 'SHIP', service: lane.service, placedAt, lanes, destinationZone };
          const alone = carrierPromise({ unit, lane, placedAt, destinationZone });
          expect(unitPromise(unit, question)).toEqual(alone && { ...alone, lane });
        }
      }
    }),
    runs,
  );
});

test('an order at the very minute of the cut-off is in time, one a millisecond later is not, whichever is asked first', () => {
  const unit = aUnit({ code: 'east', cutOffs: [{ service: null, localTime: '12:00' }] });
  const lanes = lanesOf([aLane({ carrier: 'ups', location: 'east', minTransitDays: 1, maxTransitDays: 1 })]);
  const promised = (placedAt: Date) => {
    const question = { method: 'SHIP', service: 'STANDARD', placedAt, lanes, destinationZone: 'America/New_York' };
    return localOf(unitPromise(unit, question)?.latestAt)?.slice(0, 10);
  };
  const noon = at('2025-06-05T12:00');
  const after = new Date(noon.getTime() + 1);

  expect([promised(after), promised(noon), promised(after)]).toEqual(['2025-06-09', '2025-06-06', '2025-06-09']);
});
