import type { Point } from '../domain/sourcing/geo.ts';
import { cities } from './places/cities.ts';
import { countryZones, postalAreas } from './places/postal-areas.ts';

/** What an address says of where it is. */
export interface LocatedAddress {
  readonly countryCode: string;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly city: string;
  readonly coordinates: Point | null;
}

/** Where an address is, as far as it is known. */
export interface Place {
  readonly point: Point | null;
  /** IANA zone. */
  readonly timeZone: string | null;
}

/** Checks and locates addresses. */
export interface AddressPort {
  /** A sentence on what is wrong with the postal code for its country, or null. */
  postalCodeFault(address: LocatedAddress): string | null;
  /** The address' own coordinates, else those of its postal area, else those of its city. */
  locate(address: LocatedAddress): Place;
}

/** How postal codes are written in the countries that we know. */
const POSTAL_CODES: Readonly<Record<string, RegExp>> = { US: /^\d{5}(-\d{4})?$/, DE: /^\d{5}$/, JP: /^\d{3}-?\d{4}$/ };

/** The address check without a network: postal areas and cities in a table. */
export const builtInAddresses: AddressPort = {
  postalCodeFault({ countryCode, postalCode }) {
    const form = POSTAL_CODES[countryCode];
    if (!form || (postalCode !== null && form.test(postalCode))) return null;
    return `${postalCode ?? 'Nothing'} is not a postal code of ${countryCode}.`;
  },
  locate(address) {
    const area = areaOf(address);
    const timeZone = area?.timeZone ?? countryZones[address.countryCode] ?? null;
    return { point: address.coordinates ?? area ?? cityOf(address), timeZone };
  },
};

/** By country and prefix. Were one named twice, the first would count. */
const areaByPrefix = new Map(
  postalAreas.toReversed().flatMap(({ country, prefixes, latitude, longitude, timeZone }) => {
    const area = { latitude, longitude, timeZone };
    return prefixes.map((prefix) => [`${country} ${prefix}`, area] as const);
  }),
);
const prefixMax = Math.max(...postalAreas.flatMap(({ prefixes }) => prefixes.map((prefix) => prefix.length)));

function areaOf({ countryCode, postalCode }: LocatedAddress): (Point & { readonly timeZone: string }) | null {
  if (postalCode === null) return null;
  for (let length = Math.min(prefixMax, postalCode.length); length > 0; length--) {
    const area = areaByPrefix.get(`${countryCode} ${postalCode.slice(0, length)}`);
    if (area) return area;
  }
  return null;
}

function cityOf({ countryCode, region, city }: LocatedAddress): Point | null {
  const name = city.trim().toLowerCase();
  const country = countryCode.toLowerCase();
  const found = cities.get(`${country}|${region?.toLowerCase() ?? ''}|${name}`) ?? cities.get(`${country}||${name}`);
  return found ? { latitude: found[0], longitude: found[1] } : null;
}
