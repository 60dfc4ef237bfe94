import type { VendorHours } from '../../../src/domain/vendor.ts';
import { afterWorkingMinutes } from '../../../src/domain/working-time.ts';

/** Chicago, 9 to 17 from Monday to Friday: UTC−6 in winter, UTC−5 in summer. */
const hours: VendorHours = {
  timeZone: 'America/Chicago',
  workingWeekdays: [1, 2, 3, 4, 5],
  opensAt: '09:00',
  closesAt: '17:00',
  closedOn: [],
};
const later = (from: string, minutes: number, given: Partial<VendorHours> = {}): string =>
  afterWorkingMinutes(new Date(from), minutes, { ...hours, ...given }).toISOString();

test.each([
  ['within the day', '2026-11-23T15:00:00Z', 60, '2026-11-23T16:00:00.000Z'],
  ['until the minute it closes', '2026-11-23T22:00:00Z', 60, '2026-11-23T23:00:00.000Z'],
  ['over the night', '2026-11-23T22:30:00Z', 60, '2026-11-24T15:30:00.000Z'],
  ['before it opens', '2026-11-23T09:00:00Z', 60, '2026-11-23T16:00:00.000Z'],
  ['over the weekend', '2026-11-27T22:30:00Z', 60, '2026-11-30T15:30:00.000Z'],
  ['two days on', '2026-11-23T15:00:00Z', 2 * 480 + 1, '2026-11-25T15:01:00.000Z'],
  ['into summer time, an hour of UTC earlier', '2026-03-06T22:30:00Z', 60, '2026-03-09T14:30:00.000Z'],
])('%s', (_name, from, minutes, to) => {
  expect(later(from, minutes)).toBe(to);
});

test('no time passes on a day on which it is closed', () => {
  expect(later('2026-11-25T22:30:00Z', 60, { closedOn: ['2026-11-26', '2026-11-27'] })).toBe('2026-11-30T15:30:00.000Z');
});

test('however little it works, nobody waits longer than ten years', () => {
  expect(later('2026-11-23T15:00:00Z', 100_000, { opensAt: '09:00', closesAt: '09:01', workingWeekdays: [1] })).toBe(
    '2036-11-30T15:00:00.000Z',
  );
});
