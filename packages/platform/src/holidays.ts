import { assert } from '@baton/kernel';

/**
 * Public holidays by region and year, from the tables of `date-holidays`: computed here, so that what plans with them works on plain dates. The tables
 * are some tens of megabytes: they are loaded when the first region is asked for.
 */
const known = new Map<string, Promise<readonly string[]>>();
/** Regions times years; beyond that it starts anew. */
const knownMax = 2_000;

/** Local dates (YYYY-MM-DD) of the public holidays of a region, as in `US`, `US-NY` or `DE-BY`, in these years; earliest first. */
export async function publicHolidays(region: string, years: readonly number[]): Promise<readonly string[]> {
  const dates = await Promise.all(years.map((year) => holidaysOf(region, year)));
  return dates.flat().sort();
}

/** Whether there is a calendar for a region: a country, or a country with its state, and perhaps a part of that. */
export async function isHolidayRegion(region: string): Promise<boolean> {
  const { default: Holidays } = await import('date-holidays');
  const [country = '', state, part] = region.split('-');
  const tables = new Holidays();
  const among = (names: object | undefined, name: string): boolean => Object.hasOwn(names ?? {}, name);
  if (!among(tables.getCountries(), country)) return false;
  if (state === undefined) return true;
  if (!among(tables.getStates(country), state)) return false;
  return part === undefined || among(tables.getRegions(country, state), part);
}

function holidaysOf(region: string, year: number): Promise<readonly string[]> {
  const key = `${region} ${year}`;
  const kept = known.get(key);
  if (kept) return kept;
  if (known.size >= knownMax) known.clear();
  const dates = compute(region, year);
  known.set(key, dates);
  dates.catch(() => known.delete(key));
  return dates;
}

async function compute(region: string, year: number): Promise<readonly string[]> {
  const { default: Holidays } = await import('date-holidays');
  const [country, state, part] = region.split('-');
  assert(country, 'a region begins with its country');
  const calendar = new Holidays({ country, ...(state !== undefined && { state }), ...(part !== undefined && { region: part }) });
  const days = calendar.getHolidays(year).filter(({ type }) => type === 'public');
  return [...new Set(days.map(({ date }) => date.slice(0, 10)))].sort();
}

const dayMs = 86_400_000;
/** How far ahead a calendar is looked at: beyond the farthest promise. */
const aheadMs = 430 * dayMs;

/** The public holidays of a region from the day before an instant on, as far ahead as promises look; none without a region. */
export async function holidaysAhead(region: string | null, now: Date): Promise<readonly string[]> {
  if (region === null) return [];
  const first = new Date(now.getTime() - 2 * dayMs);
  const last = new Date(now.getTime() + aheadMs);
  const years = Array.from({ length: last.getUTCFullYear() - first.getUTCFullYear() + 1 }, (_, more) => first.getUTCFullYear() + more);
  const from = first.toISOString().slice(0, 10);
  return (await publicHolidays(region, years)).filter((date) => date >= from);
}
