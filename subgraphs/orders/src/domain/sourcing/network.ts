import { keptFor } from '../kept-for.ts';
import { milesTo, type Point } from './geo.ts';
import type { SourcingSite } from './question.ts';

/** A list of locations, with what an order would else ask of every one of them. */
export interface Network {
  /** By code, the place in the list. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Places where shipments may be brought together. */
  readonly mergePoints: readonly number[];
  /** What the locations are to a destination. */
  seenFrom(destination: Point | null): Sight;
}

export interface Sight {
  /** By place; null where one of the two is nowhere. */
  miles(place: number): number | null;
  /** Places, the nearest first; of two that are equally far the one with the first code. Those that are nowhere come last. */
  readonly nearest: ArrayLike<number>;
}

/** Destinations that a network is remembered from, at twelve bytes a location. */
const destinationsMax = 500;

/** Worked out once for as long as stock tells of the same locations: what an order costs is not to grow with them. */
export const networkOf: (sites: readonly SourcingSite[]) => Network = keptFor((sites) => {
  const sights = new Map<string, Sight>();
  return {
    placeOf: new Map(sites.map(({ code }, place) => [code, place])),
    mergePoints: [...sites.keys()].filter((place) => sites[place]?.type === 'MERGE_POINT'),
    seenFrom(destination) {
      const key = destination ? `${destination.latitude} ${destination.longitude}` : '';
      const known = sights.get(key);
      if (known) return known;
      if (sights.size >= destinationsMax) sights.clear();
      const sight = sightOf(sites, destination);
      sights.set(key, sight);
      return sight;
    },
  };
});

function sightOf(sites: readonly SourcingSite[], destination: Point | null): Sight {
  const far = Float64Array.from(sites, (site) => milesTo(site, destination) ?? Infinity);
  const codeOf = (place: number): string => sites[place]?.code ?? '';
  const byMiles = (a: number, b: number): number => {
    const [first = 0, second = 0] = [far[a], far[b]];
    return first === second ? (codeOf(a) < codeOf(b) ? -1 : 1) : first - second;
  };
  const miles = (place: number): number | null => (far[place] === Infinity ? null : (far[place] ?? null));
  return { miles, nearest: Uint32Array.from(sites.keys()).sort(byMiles) };
}
