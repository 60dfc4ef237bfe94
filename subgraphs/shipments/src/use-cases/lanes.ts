import type { ChartedService, LaneChartInput } from '@baton/contracts';
import type { Clock } from '@baton/kernel';
import { holidaysAhead } from '@baton/platform';
import { chartOf } from '../domain/lanes.ts';
import { historyMonths } from '../domain/transit-history.ts';
import type { LaneRow } from '../persistence/carrier-repository.ts';

interface Destination {
  readonly countryCode: string;
  readonly region: string | null;
}
type ReadLanes = (originCountries: readonly string[], to: Destination & { readonly since: string }) => Promise<LaneRow[]>;

/** The carrier services of the retailer as every preview and every placement asks for them. */
export interface LaneBook {
  /** The services from countries to a destination, with the days on which they rest and nothing arrives. */
  chart(input: LaneChartInput): Promise<ChartedService[]>;
  /** What was read is read again: a calendar changed. */
  forget(): void;
}

/** Pairs of countries, and regions; beyond that it starts anew. */
const keptMax = 1_000;

/** Keeps the services between countries for `staleMs`. */
export function laneBook(read: ReadLanes, { clock, staleMs }: { readonly clock: Clock; readonly staleMs: number }): LaneBook {
  const kept = new Map<string, { readonly at: number; readonly service: Promise<ServiceBetween> }>();

  function between(origins: readonly string[], to: Destination, now: Date): Promise<ServiceBetween> {
    const key = [...origins, to.countryCode, to.region ?? ''].join(' ');
    const known = kept.get(key);
    const age = known ? now.getTime() - known.at : -1;
    if (known && age >= 0 && age < staleMs) return known.service;
    if (kept.size >= keptMax) kept.clear();
    const service = servicesBetween(read, origins, to, now);
    kept.set(key, { at: now.getTime(), service });
    service.catch(() => kept.delete(key));
    return service;
  }

  return {
    async chart({ originCountries, ...destination }) {
      const countries = [...new Set(originCountries)].sort();
      const { rows, closed, holidays } = await between(countries, destination, clock.now());
      return chartOf(rows, { destination: closed, holidays });
    },
    forget: () => kept.clear(),
  };
}

interface ServiceBetween {
  readonly rows: readonly LaneRow[];
  /** Dates on which nothing is delivered at the destination. */
  readonly closed: readonly string[];
  readonly holidays: ReadonlyMap<string, readonly string[]>;
}

async function servicesBetween(read: ReadLanes, origins: readonly string[], to: Destination, now: Date): Promise<ServiceBetween> {
  const rows = await read(origins, { countryCode: to.countryCode, region: to.region, since: monthsBefore(now, historyMonths) });
  const parts = rows[0]?.destinations ?? [];
  const regions = [...rows, ...parts].flatMap(({ holidayRegion }) => holidayRegion ?? []);
  const holidays = new Map(await Promise.all([...new Set(regions)].map(async (name) => [name, await holidaysAhead(name, now)] as const)));
  const closed = parts.flatMap((part) => [...part.noDeliveryOn, ...((part.holidayRegion && holidays.get(part.holidayRegion)) || [])]);
  return { rows, closed: [...new Set(closed)].sort(), holidays };
}

/** The first day of a month, as YYYY-MM-DD. */
const monthsBefore = (now: Date, months: number): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 10);
