import { err, ok, type Result } from '@baton/kernel';
import { type InvalidInput, invalid } from './errors.ts';

/** An address before it has an id. */
export interface AddressDetails {
  readonly name: string;
  readonly company: string | null;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly region: string | null;
  readonly postalCode: string;
  readonly countryCode: string;
  readonly phone: string | null;
}

export interface Address extends AddressDetails {
  readonly id: string;
}

/** An address with whose it is. */
export type OwnedAddress = Address & { readonly customerId: string };

export const addressesMax = 50;

const REQUIRED = { name: 200, line1: 200, city: 200, postalCode: 20 } as const;
const OPTIONAL = { company: 200, line2: 200, region: 200, phone: 40 } as const;

/** What a caller may send for an address: an optional field may be null or left out. */
export type AddressInput = Readonly<Record<keyof typeof REQUIRED | 'countryCode', string>> &
  Readonly<Partial<Record<keyof typeof OPTIONAL, string | null | undefined>>>;

/** The address in normal form (trimmed, country in capitals, empty options as null), or which field is wrong. */
export function parseAddress(input: AddressInput): Result<AddressDetails, InvalidInput> {
  const required = { name: input.name.trim(), line1: input.line1.trim(), city: input.city.trim(), postalCode: input.postalCode.trim() };
  const optional = {
    company: input.company?.trim() || null,
    line2: input.line2?.trim() || null,
    region: input.region?.trim() || null,
    phone: input.phone?.trim() || null,
  };
  for (const [field, max] of Object.entries(REQUIRED)) {
    const { length } = required[field as keyof typeof REQUIRED]; // Object.entries widens the keys of a constant object
    if (length < 1 || length > max) return err(invalid(`${field} has 1 to ${max} characters.`, field));
  }
  for (const [field, max] of Object.entries(OPTIONAL)) {
    const value = optional[field as keyof typeof OPTIONAL]; // Object.entries widens the keys of a constant object
    if (value !== null && value.length > max) return err(invalid(`${field} has at most ${max} characters.`, field));
  }
  const countryCode = input.countryCode.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(countryCode)) return err(invalid('countryCode is an ISO 3166-1 alpha-2 code, as in US.', 'countryCode'));
  return ok({ ...required, ...optional, countryCode });
}
