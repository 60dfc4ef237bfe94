/**
 * The promises are counted in days and minutes, with offsets that are looked up once. Luxon, asked for every step, is the oracle: both must say the same
 * in every zone, around every change of the clocks.
 */

import fc from 'fast-check';
import * as counted from '../../../../src/domain/promise/promise.ts';
import * as oracle from '../../../support/luxon-promise/promise.ts';

// Zones whose clocks change at midnight, by half an hour, at odd quarters, on the southern half, and not at all.
const zones = [
  'America/New_York',
  'America/Santiago',
  'America/Havana',
  'Africa/Cairo',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
  'Europe/Dublin',
  'Africa/Casablanca',
];
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 });
const time = fc.constantFrom('00:00', '00:30', '01:30', '02:30', '06:00', '09:15', '12:00', '17:00', '18:00', '23:00', '23:59', '24:00');
const date = fc.integer({ min: 0, max: 1200 }).map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const service = fc.constantFrom('STANDARD', 'EXPRESS');

const unit = fc.record({
  timeZone: fc.constantFrom(...zones),
  openingHours: fc.array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), opens: time, closes: time }), { maxLength: 10 }),
  closedOn: fc.array(date, { maxLength: 40 }),
  cutOffs: fc.array(fc.record({ service: fc.option(service), localTime: time }), { maxLength: 2 }),
  prepMinutes: fc.integer({ min: 0, max: 3000 }),
});
const lane = fc.record({
  service,
  minTransitDays: fc.integer({ min: 0, max: 6 }),
  maxTransitDays: fc.integer({ min: 0, max: 9 }),
  transitWeekdays: weekdays,
  deliveryWeekdays: weekdays,
  noDeliveryOn: fc.array(date, { maxLength: 40 }),
  pickupLocalTime: time,
});
/** Any minute of three years, and the hours around the changes of clocks of many zones more often. */
const placedAt = fc
  .oneof(
    fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2027, 0, 1) }),
    fc
      .tuple(
        fc.constantFrom('2024-03-10', '2024-04-07', '2024-09-08', '2024-10-06', '2024-11-03', '2025-04-25', '2025-10-31', '2026-03-29'),
        fc.integer({ min: -30, max: 30 }),
      )
      .map(([day, hours]) => Date.parse(day) + hours * 3_600_000),
  )
  .map((ms) => new Date(ms));

test('promises by carrier are those that luxon finds', () => {
  fc.assert(
    fc.property(unit, lane, placedAt, fc.constantFrom(...zones), (each, by, at, destinationZone) => {
      const question = { unit: each, lane: by, placedAt: at, destinationZone };
      expect(counted.carrierPromise(question)).toEqual(oracle.carrierPromise(question));
    }),
    { numRuns: Number(process.env['BATON_RUNS'] ?? 150) },
  );
});

test('promises at the counter are those that luxon finds', () => {
  fc.assert(
    fc.property(unit, placedAt, service, (each, at, by) => {
      expect(counted.counterPromise(each, at, by)).toEqual(oracle.counterPromise(each, at, by));
    }),
    { numRuns: Number(process.env['BATON_RUNS'] ?? 150) },
  );
});
