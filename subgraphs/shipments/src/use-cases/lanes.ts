import type { LanesInput } from '@baton/contracts';
import type { Clock } from '@baton/kernel';
import { holidaysAhead } from '@baton/platform';
import { lanesBetween, type OfferedLane } from '../domain/lanes.ts';
import { historyMonths } from '../domain/transit-history.ts';
import type { LaneRow } from '../persistence/carrier-repository.ts';

type ReadLanes = (
  originCountries: readonly string[],
  to: { readonly countryCode: string; readonly region: string | null; readonly since: string },
) => Promise<LaneRow[]>;

/** The carrier services from units to a destination, with the days on which they rest and nothing arrives. */
export const lanes =
  (carrierLanes: ReadLanes, clock: Clock) =>
  async ({ origins, destination }: LanesInput): Promise<OfferedLane[]> => {
    const now = clock.now();
    const countries = [...new Set(origins.map(({ countryCode }) => countryCode))];
    const { countryCode, region } = destination;
    const rows = await carrierLanes(countries, { countryCode, region, since: monthsBefore(now, historyMonths) });
    const parts = rows[0]?.destinations ?? [];
    const regions = [...rows, ...parts].flatMap(({ holidayRegion }) => holidayRegion ?? []);
    const holidays = new Map(await Promise.all([...new Set(regions)].map(async (name) => [name, await holidaysAhead(name, now)] as const)));
    const closed = parts.flatMap((part) => [...part.noDeliveryOn, ...((part.holidayRegion && holidays.get(part.holidayRegion)) || [])]);
    return lanesBetween(origins, destination, rows, { destination: [...new Set(closed)].sort(), holidays });
  };

/** The first day of a month, as YYYY-MM-DD. */
const monthsBefore = (now: Date, months: number): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 10);
