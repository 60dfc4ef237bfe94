/** A location with what a channel can sell from there. */
export interface Sellable {
  readonly location: string;
  readonly sellable: number;
}

/** Units of a product that other channels leave to this one. */
export interface Protection {
  readonly channel: string;
  readonly quantity: number;
  /** Codes of the locations that serve the protected channel. */
  readonly locations: Pick<ReadonlySet<string>, 'has'>;
}

/**
 * What a channel leaves to others, by location: of each protection as many units as stand at the locations that both channels share, where most is left
 * first. Never more than can be sold there. Locations that leave nothing are not in it.
 */
export function leftToOthers(places: readonly Sellable[], protections: readonly Protection[]): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  const left = ({ location, sellable }: Sellable): number => sellable - (given.get(location) ?? 0);
  for (const { locations, quantity } of protections) {
    const shared = places
      .filter((place) => locations.has(place.location))
      .sort((a, b) => left(b) - left(a) || (a.location < b.location ? -1 : 1));
    let rest = quantity;
    for (const place of shared) {
      const units = Math.min(rest, left(place));
      if (units <= 0) break;
      given.set(place.location, (given.get(place.location) ?? 0) + units);
      rest -= units;
    }
  }
  return given;
}
