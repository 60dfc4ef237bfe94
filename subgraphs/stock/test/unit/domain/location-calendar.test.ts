import { type CalendarChange, changedCalendar, type LocationCalendar } from '../../../src/domain/location-calendar.ts';

const now: LocationCalendar = {
  openingHours: [{ weekday: 1, opens: '08:00', closes: '18:00' }],
  cutOffs: [{ service: null, localTime: '16:00' }],
  prepMinutes: 60,
  holidayRegion: 'US',
  exceptions: [
    { date: '2026-11-20', hours: [], reason: 'over' },
    { date: '2026-11-27', hours: [], reason: 'inventory' },
  ],
};
const change = (of: Partial<CalendarChange>) => changedCalendar(now, { setDays: [], resetDays: [], ...of }, '2026-11-22');
const closed = (date: string, until: string | null = null) => ({ date, until, hours: [], reason: null });

test('what is left out stays, exceptions that are over go, and a region can be taken away', () => {
  expect(change({})).toEqual({ ok: true, value: { ...now, exceptions: [now.exceptions[1]] } });
  expect(change({ holidayRegion: null })).toMatchObject({ ok: true, value: { holidayRegion: null } });
  expect(change({ prepMinutes: 0, cutOffs: [] })).toMatchObject({ ok: true, value: { prepMinutes: 0, cutOffs: [], holidayRegion: 'US' } });
});

test('a span of dates sets each of them, over the end of a month; a reset takes one back', () => {
  const dates = (of: Partial<CalendarChange>): string[] => {
    const result = change(of);
    return result.ok ? result.value.exceptions.map(({ date }) => date) : [];
  };

  expect(dates({ setDays: [closed('2026-11-29', '2026-12-02')] })).toEqual([
    '2026-11-27',
    '2026-11-29',
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
  ]);
  expect(dates({ resetDays: ['2026-11-27'] })).toEqual([]);
  expect(dates({ resetDays: ['2026-11-27'], setDays: [closed('2026-11-27')] })).toEqual(['2026-11-27']);
});

test.each<[Partial<CalendarChange>, string[]]>([
  [{ openingHours: [{ weekday: 8, opens: '08:00', closes: '18:00' }] }, ['openingHours', '0', 'weekday']],
  [{ openingHours: [{ weekday: 1, opens: '18:00', closes: '08:00' }] }, ['openingHours', '0']],
  [{ openingHours: [{ weekday: 1, opens: '8:00', closes: '18:00' }] }, ['openingHours', '0']],
  [{ openingHours: Array(22).fill({ weekday: 1, opens: '08:00', closes: '18:00' }) }, ['openingHours']],
  [{ cutOffs: [{ service: null, localTime: '24:00' }] }, ['cutOffs', '0', 'localTime']],
  [{ prepMinutes: -1 }, ['prepMinutes']],
  [{ prepMinutes: 20_161 }, ['prepMinutes']],
  [{ resetDays: ['2026-02-30'] }, ['resetDays', '0']],
  [{ setDays: [closed('2026-13-01')] }, ['setDays', '0']],
  [{ setDays: [closed('2026-12-02', '2026-12-01')] }, ['setDays', '0']],
  [{ setDays: [closed('2026-12-02', '2028-12-01')] }, ['setDays', '0']],
  [{ setDays: [{ ...closed('2026-12-02'), hours: [{ opens: '09:00', closes: '09:00' }] }] }, ['setDays', '0']],
  [{ setDays: [{ ...closed('2026-12-02'), reason: 'x'.repeat(201) }] }, ['setDays', '0']],
  [{ setDays: [closed('2026-12-01', '2027-12-30'), closed('2028-01-01', '2028-01-10')] }, ['setDays']],
])('refuses %j', (of, path) => {
  expect(change(of)).toMatchObject({ ok: false, error: { kind: 'InvalidInput', path } });
});
