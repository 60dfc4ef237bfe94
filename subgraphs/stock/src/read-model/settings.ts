import { groupBy } from '@baton/kernel';
import { type BufferRule, nextChangeOf, rulesInForce } from '../domain/buffer.ts';
import type { Location } from '../domain/location.ts';
import type { ModelFacts } from '../persistence/model-repository.ts';

/** A channel's active locations, by code. */
export interface ModelNetwork {
  readonly locations: readonly Location[];
  /** Where a code stands in the list. */
  readonly codes: ReadonlyMap<string, number>;
}

/** Settings that are not of one product, as they hold from one instant to another. */
export interface Settings {
  readonly version: bigint;
  readonly locations: ReadonlyMap<string, Location>;
  readonly networks: ReadonlyMap<string, ModelNetwork>;
  /** Of no product, in force, the most specific first. */
  readonly buffers: readonly BufferRule[];
  /** YYYY-MM-DD of the instant. */
  readonly day: string;
  /** Epoch milliseconds at which it has to be worked out again. */
  readonly until: number;
}

/** Holidays are known for a horizon that moves with the day. */
const keptMsMax = 60 * 60_000;

export const noNetwork: ModelNetwork = { locations: [], codes: new Map() };

const placesOf = (locations: readonly Location[]): ReadonlyMap<string, number> =>
  new Map(locations.map(({ code }, position) => [code, position]));

/** The settings of a version at an instant. */
export function settingsOf(version: bigint, facts: ModelFacts, now: number): Settings {
  const locations = new Map(facts.locations.map((location) => [location.code, location]));
  const networks = new Map(
    [...groupBy(facts.networks, ({ channel }) => channel)].map(([channel, links]) => {
      const served = links.flatMap(({ location }) => locations.get(location) ?? []).filter(({ isActive }) => isActive);
      return [channel, { locations: served, codes: placesOf(served) }] as const;
    }),
  );
  const change = nextChangeOf(facts.buffers, now) ?? Number.POSITIVE_INFINITY;
  const day = new Date(now).toISOString().slice(0, 10);
  return { version, day, locations, networks, buffers: rulesInForce(facts.buffers, now), until: Math.min(change, now + keptMsMax) };
}
