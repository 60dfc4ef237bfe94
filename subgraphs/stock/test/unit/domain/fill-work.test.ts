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
  const days = daysFrom(now, store.timeZone, 8);
  expect(days[0]).toBe('2025-06-01');
  expect(workDays(store, days)).toEqual(['2025-06-02', '2025-06-04', '2025-06-06', '2025-06-07']);
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
