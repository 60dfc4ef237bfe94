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

function areaOf({ countryCode, postalCode }: LocatedAddress): (Point & { readonly timeZone: string }) | null {
  if (postalCode === null) return null;
  let best: { readonly length: number; readonly area: (typeof postalAreas)[number] } | null = null;
  for (const area of postalAreas) {
    if (area.country !== countryCode) continue;
    for (const prefix of area.prefixes) {
      if (postalCode.startsWith(prefix) && prefix.length > (best?.length ?? 0)) best = { length: prefix.length, area };
    }
  }
  return best && { latitude: best.area.latitude, longitude: best.area.longitude, timeZone: best.area.timeZone };
}

function cityOf({ countryCode, region, city }: LocatedAddress): Point | null {
  const name = city.trim().toLowerCase();
  const country = countryCode.toLowerCase();
  const found = cities.get(`${country}|${region?.toLowerCase() ?? ''}|${name}`) ?? cities.get(`${country}||${name}`);
  return found ? { latitude: found[0], longitude: found[1] } : null;
}
