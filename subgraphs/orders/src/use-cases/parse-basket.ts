import { err, ok, type Result } from '@baton/kernel';
import { type InvalidInputErrorData, invalidInput } from '@baton/platform';
import {
  addressTextMax,
  type Basket,
  type BasketAddress,
  type BasketCustomer,
  type BasketGroup,
  brought,
  collected,
  emailMax,
  groupsMax,
  linesMax,
  phoneMax,
  postalCodeMax,
  unitsPerLineMax,
} from '../domain/basket.ts';
import type { AddressPort } from '../ports/address.ts';
import type { AddressInput, BasketInput, CustomerInput, GroupInput } from './basket-input.ts';

/** Carried by throwing through the parser; never seen outside. */
class Fault extends Error {
  readonly fault: InvalidInputErrorData;
  constructor(message: string, path: readonly string[]) {
    super(message);
    this.fault = invalidInput(message, path);
  }
}

/** The basket of an input, or the first of its own rules that it breaks. Whether its SKUs and locations exist is another question. */
export function parseBasket(input: BasketInput, addresses: AddressPort): Result<Basket, InvalidInputErrorData> {
  return caught(() => {
    if (input.groups.length < 1 || input.groups.length > groupsMax) throw new Fault(`Send 1 to ${groupsMax} groups.`, ['groups']);
    const lines = input.groups.reduce((all, group) => all + group.lines.length, 0);
    if (lines > linesMax) throw new Fault(`A basket has at most ${linesMax} lines, this one has ${lines}.`, ['groups']);
    return {
      channel: input.channel,
      groups: input.groups.map((group, index) => groupOf(group, ['groups', String(index)], addresses)),
      billingAddress: input.billingAddress ? addressOf(input.billingAddress, ['billingAddress'], addresses) : null,
      holdId: input.hold ?? null,
    };
  });
}

/** The guest of an input, or what is wrong with it. */
export function parseCustomer(input: CustomerInput): Result<BasketCustomer, InvalidInputErrorData> {
  return caught(() => {
    const email = input.email.trim().toLowerCase();
    if (email.length > emailMax || !/^[^\s@]+@[^\s@]+$/.test(email)) {
      throw new Fault(`Send an e-mail address of at most ${emailMax} characters.`, ['customer', 'email']);
    }
    return { email, name: text(input.name, ['customer', 'name']) };
  });
}

function caught<T>(parse: () => T): Result<T, InvalidInputErrorData> {
  try {
    return ok(parse());
  } catch (error) {
    if (error instanceof Fault) return err(error.fault);
    throw error;
  }
}

function groupOf(group: GroupInput, path: readonly string[], addresses: AddressPort): BasketGroup {
  const { method } = group;
  if (group.lines.length < 1) throw new Fault('A group has at least one line.', [...path, 'lines']);
  if (collected.includes(method) && !group.location)
    throw new Fault(`${method} needs the location where it is collected.`, [...path, 'location']);
  if (!collected.includes(method) && group.location)
    throw new Fault(`${method} has no location of the customer's choice.`, [...path, 'location']);
  if (brought.includes(method) && !group.address) throw new Fault(`${method} needs an address.`, [...path, 'address']);
  return {
    method,
    location: group.location ?? null,
    service: group.service ?? null,
    address: group.address ? addressOf(group.address, [...path, 'address'], addresses) : null,
    lines: group.lines.map(({ sku, quantity, preferLocation, requireLocation }, index) => {
      if (quantity < 1 || quantity > unitsPerLineMax) {
        throw new Fault(`A line has 1 to ${unitsPerLineMax} units.`, [...path, 'lines', String(index), 'quantity']);
      }
      return { sku, quantity, ...(preferLocation && { preferLocation }), ...(requireLocation && { requireLocation }) };
    }),
  };
}

function addressOf(input: AddressInput, path: readonly string[], addresses: AddressPort): BasketAddress {
  const countryCode = input.countryCode.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(countryCode)) throw new Fault('Send the country as ISO 3166-1 alpha-2, as in `US`.', [...path, 'countryCode']);
  const { coordinates } = input;
  if (coordinates && !(Math.abs(coordinates.latitude) <= 90 && Math.abs(coordinates.longitude) <= 180)) {
    throw new Fault('Latitude is -90 to 90 and longitude -180 to 180 degrees.', [...path, 'coordinates']);
  }
  const address: BasketAddress = {
    name: text(input.name, [...path, 'name']),
    company: optional(input.company, [...path, 'company']),
    line1: text(input.line1, [...path, 'line1']),
    line2: optional(input.line2, [...path, 'line2']),
    city: text(input.city, [...path, 'city']),
    region: optional(input.region, [...path, 'region'])?.toUpperCase() ?? null,
    postalCode: optional(input.postalCode, [...path, 'postalCode'], postalCodeMax),
    countryCode,
    phone: optional(input.phone, [...path, 'phone'], phoneMax),
    coordinates: coordinates ? { latitude: coordinates.latitude, longitude: coordinates.longitude } : null,
  };
  const fault = addresses.postalCodeFault(address);
  if (fault) throw new Fault(fault, [...path, 'postalCode']);
  return address;
}

function text(value: string, path: readonly string[]): string {
  const trimmed = value.trim();
  if (trimmed.length < 1 || trimmed.length > addressTextMax) throw new Fault(`Send 1 to ${addressTextMax} characters.`, path);
  return trimmed;
}

function optional(value: string | null | undefined, path: readonly string[], max = addressTextMax): string | null {
  const trimmed = value?.trim() ?? '';
  if (trimmed.length > max) throw new Fault(`Send at most ${max} characters.`, path);
  return trimmed === '' ? null : trimmed;
}
