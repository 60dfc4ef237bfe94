import { holidaysAhead } from '@baton/platform';
import type { Location } from '../domain/location.ts';

/** Locations with the public holidays of their regions among the dates on which they are closed. The holidays of a region are kept in the process. */
export function withHolidays(locations: readonly Location[], now: Date): Promise<Location[]> {
  return Promise.all(
    locations.map(async (location) => {
      const holidays = await holidaysAhead(location.holidayRegion, now);
      return holidays.length === 0 ? location : { ...location, closedOn: [...new Set([...location.closedOn, ...holidays])].sort() };
    }),
  );
}
