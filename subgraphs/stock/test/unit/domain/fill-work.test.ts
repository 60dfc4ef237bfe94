import { daysFrom, placeFills, workDays } from '../../../src/domain/fill-work.ts';
import type { Location } from '../../../src/domain/location.ts';

const store: Location = {
  ...{ code: 'west', name: 'West', type: 'STORE', isActive: true, coordinates: null, timeZone: 'America/Los_Angeles', holidayRegion: null },
  ...{
    address: { line1: '1 Dock Road', city: 'Ontario', region: 'CA', postalCode: '91761', countryCode: 'US' },
    cutOffs: [],
    prepMinutes: 0,
    methods: [],
  },
  openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '08:00', closes: '17:00' })),
  closedOn: ['2025-06-03'],
  exceptions: [
    { date: '2025-06-05', hours: [], reason: null },
    { date: '2025-06-07', hours: [{ opens: '08:00', closes: '12:00' }], reason: null },
  ],
};
/** A Monday, two in the morning in London: still Sunday in Los Angeles. */
const now = Date.parse('2025-06-02T01:00:00Z');

test('work is done on days on which the location works, by its own clock', () => {
  expect(daysFrom(now, store.timeZone, 8)[0]).toBe('2025-06-01');
  expect(workDays(store, now, 8)).toEqual(['2025-06-02', '2025-06-04', '2025-06-06', '2025-06-07']);
});

// Seen to fail: by the day alone, whatever the hour.
test.each([
  ['up to the cut-off', '2025-06-02T14:00:00-07:00', '2025-06-02'],
  ['a second after it', '2025-06-02T14:00:01-07:00', '2025-06-04'],
  ['before it opens', '2025-06-02T03:00:00-07:00', '2025-06-02'],
  ['as a day of other hours closes', '2025-06-07T12:00:00-07:00', '2025-06-09'],
])('what comes %s is begun on the day on which an order would be', (_, at, day) => {
  const cutOffs = [
    { service: 'EXPRESS', localTime: '09:00' },
    { service: null, localTime: '14:00' },
  ];
  expect(workDays({ ...store, cutOffs }, Date.parse(at), 8)[0]).toBe(day);
});

test('without a cut-off the day is over when it closes, also where a clock is put forward', () => {
  const berlin = { ...store, timeZone: 'Europe/Berlin', openingHours: [{ weekday: 7, opens: '10:00', closes: '13:00' }] };
  expect(workDays(berlin, Date.parse('2025-03-30T10:59:59Z'), 8)).toEqual(['2025-03-30', '2025-04-06']);
  expect(workDays(berlin, Date.parse('2025-03-30T11:00:00Z'), 8)).toEqual(['2025-04-06']);
});

const day = (date: string, orders: number, ordersMax: number | null, unitsMax: number | null = null) => ({
  ...{ location: 'west', day: date, orders, units: orders, ordersMax, unitsMax },
});
const fill = (id: string, units: number) => ({ id, location: 'west', units, days: ['2025-06-02', '2025-06-04'] });

test('each fill takes the first day that has room behind those before it', () => {
  const placed = placeFills([fill('a', 1), fill('b', 1), fill('c', 1)], [day('2025-06-02', 1, 2), day('2025-06-04', 0, 1)]);
  expect(placed.map(({ id, day: on }) => [id, on])).toEqual([
    ['a', '2025-06-02'],
    ['b', '2025-06-04'],
  ]);
});

test('units count as well as orders, and a day without a limit counts nothing', () => {
  expect(placeFills([fill('a', 5)], [day('2025-06-02', 0, null, 4), day('2025-06-04', 0, null, 9)])).toMatchObject([
    { day: '2025-06-04', units: 5 },
  ]);
  expect(placeFills([fill('a', 5)], [day('2025-06-04', 0, 9)])).toEqual([]);
});
