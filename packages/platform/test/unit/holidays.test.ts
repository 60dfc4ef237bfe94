import { holidaysAhead, isHolidayRegion, publicHolidays } from '../../src/holidays.ts';

test('knows the public holidays of a country, and those of its states besides', async () => {
  const germany = await publicHolidays('DE', [2026]);
  const bavaria = await publicHolidays('DE-BY', [2026]);

  expect(germany).toEqual(expect.arrayContaining(['2026-01-01', '2026-05-01', '2026-10-03', '2026-12-25']));
  expect(germany).not.toContain('2026-11-01');
  expect(bavaria).toEqual(expect.arrayContaining([...germany, '2026-01-06', '2026-11-01']));
  expect(await publicHolidays('CA', [2025, 2026])).toEqual(expect.arrayContaining(['2025-07-01', '2026-07-01']));
});

test('looks from yesterday over the next year, also where that is one more year than it began in', async () => {
  const dates = await holidaysAhead('US', new Date('2026-12-24T12:00:00Z'));

  expect(dates.slice(0, 2)).toEqual(['2026-12-25', '2027-01-01']);
  expect(dates).toContain('2028-01-17');
  expect(await holidaysAhead(null, new Date('2026-12-24T12:00:00Z'))).toEqual([]);
});

test('tells a region that has a calendar from one that has none', async () => {
  const regions = ['US', 'US-NY', 'DE-BY', 'DE-BY-A', 'XX', 'US-XX', 'DE-BY-ZZ', '', 'toString'];

  expect(await Promise.all(regions.map(isHolidayRegion))).toEqual([true, true, true, true, false, false, false, false, false]);
});
