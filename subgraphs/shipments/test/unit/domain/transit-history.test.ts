import fc from 'fast-check';
import { historyParcelsMin, transitDaysTaken, transitRange } from '../../../src/domain/transit-history.ts';

const table = { minTransitDays: 2, maxTransitDays: 5 };
const weekday = (day: number): number => ((day + 3) % 7) + 1;
const works = { travels: (day: number) => weekday(day) <= 5, delivers: (day: number) => weekday(day) <= 5 };
const dayOf = (date: string): number => Date.parse(date) / 86_400_000;

test('the table holds until enough parcels came', () => {
  expect(transitRange(table, [{ days: 3, parcels: historyParcelsMin - 1 }])).toEqual({ ...table, basis: 'TABLE' });
  expect(transitRange(table, [{ days: 3, parcels: historyParcelsMin }])).toEqual({
    minTransitDays: 3,
    maxTransitDays: 3,
    basis: 'HISTORY',
  });
});

test('the range goes from the median to what nine of ten did not exceed', () => {
  const history = [
    { days: 9, parcels: 10 },
    { days: 3, parcels: 50 },
    { days: 4, parcels: 40 },
  ];

  expect(transitRange(table, history)).toEqual({ minTransitDays: 3, maxTransitDays: 4, basis: 'HISTORY' });
  expect(transitRange(table, [...history, { days: 9, parcels: 5 }])).toEqual({ minTransitDays: 4, maxTransitDays: 9, basis: 'HISTORY' });
});

test('a run of luck promises nothing that the carrier does not', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ days: fc.nat({ max: 20 }), parcels: fc.integer({ min: 1, max: 100 }) })), (history) => {
      const { minTransitDays, maxTransitDays } = transitRange(table, history);
      expect(minTransitDays).toBeGreaterThanOrEqual(table.minTransitDays);
      expect(maxTransitDays).toBeGreaterThanOrEqual(minTransitDays);
    }),
  );
});

test('what waited over a weekend did not travel longer for it', () => {
  // Thursday to Monday over two days without transit: one would have been Friday, so it was two.
  expect(transitDaysTaken(works, dayOf('2025-06-26'), dayOf('2025-06-30'))).toBe(2);
  // Goods travel on the weekend, but nobody delivers: one day would have been Friday, two to four are Monday.
  const always = { ...works, travels: () => true };
  expect(transitDaysTaken(always, dayOf('2025-06-26'), dayOf('2025-06-30'))).toBe(2);
  expect(transitDaysTaken(works, dayOf('2025-06-26'), dayOf('2025-06-27'))).toBe(1);
  expect(transitDaysTaken(works, dayOf('2025-06-26'), dayOf('2025-06-26'))).toBe(0);
  expect(transitDaysTaken(works, dayOf('2025-01-01'), dayOf('2025-12-31'))).toBe(60);
});
