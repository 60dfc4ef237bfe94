import { groupBy } from '@baton/kernel';
import type { Database } from '@baton/platform';
import type { CapacityDay } from '../domain/capacity.ts';
import { daysAhead } from '../persistence/guard-repository.ts';
import type { StockModel } from './stock-model.ts';

/** Nothing that is answered is older than this. */
const staleMsMax = 250;

/** What working days of a location still take. */
export interface LocationCapacity {
  readonly location: string;
  readonly days: readonly CapacityDay[];
}

export interface CapacityView {
  /** Today and the next 13 local days of every location with a limit, by location. */
  read(): Promise<readonly LocationCapacity[]>;
  /** What is kept was found wrong: the next reader gets better. */
  doubted(): void;
}

/**
 * Capacity as it was at most 250 ms ago: orders change it, and reserving decides. A shop without limits asks the database once for each change of
 * settings, else one statement serves all who ask meanwhile.
 */
export function capacityView(database: Database, model: Pick<StockModel, 'prepare' | 'settingsVersion'>): CapacityView {
  let kept: { readonly locations: readonly LocationCapacity[]; readonly version: bigint; readonly at: number } | null = null;
  let running: Promise<readonly LocationCapacity[]> | null = null;

  async function load(): Promise<readonly LocationCapacity[]> {
    const [version, at] = [model.settingsVersion(), performance.now()];
    const days = await daysAhead(database);
    const locations = [...groupBy(days, (day) => day.location)].map(([location, of]) => ({ location, days: of }));
    kept = { locations, version, at };
    return locations;
  }

  return {
    async read() {
      await model.prepare([]);
      if (kept?.version === model.settingsVersion()) {
        if (kept.locations.length === 0 || performance.now() - kept.at < staleMsMax) return kept.locations;
      }
      running ??= load().finally(() => {
        running = null;
      });
      return running;
    },
    doubted() {
      if (kept) kept = { ...kept, at: Number.NEGATIVE_INFINITY };
    },
  };
}
