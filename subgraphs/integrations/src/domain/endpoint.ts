import { err, ok, type Result } from '@baton/kernel';
import type { InvalidInput } from './errors.ts';

/** Most endpoints that are kept at once. */
export const endpointsMax = 100;
/** Most types that an endpoint names; without any it gets all. */
export const eventTypesMax = 100;
/** Most locations that an endpoint names; without any it is told of all. */
export const locationsMax = 100;
/** Longest time that an old secret signs beside the new one: 7 days. */
export const rotationHoursMax = 168;

const urlLengthMax = 2_000;
const descriptionLengthMax = 200;

/** What a retailer says of an endpoint. */
export interface EndpointDetails {
  readonly url: string;
  readonly description: string;
  readonly eventTypes: readonly string[];
  readonly locations: readonly string[];
}

export interface EndpointInput {
  readonly url: string;
  readonly description?: string | null | undefined;
  readonly eventTypes?: readonly string[] | null | undefined;
  readonly locations?: readonly string[] | null | undefined;
}

/** Checks what can be checked without asking the network. `allowsHttp` is for development: elsewhere a message is sent encrypted or not at all. */
export function parseEndpoint(input: EndpointInput, allowsHttp: boolean): Result<EndpointDetails, InvalidInput> {
  const url = parseUrl(input.url, allowsHttp);
  if (!url.ok) return url;
  const description = input.description?.trim() ?? '';
  if (description.length > descriptionLengthMax) return invalid(`At most ${descriptionLengthMax} characters.`, 'description');
  const eventTypes = [...new Set(input.eventTypes ?? [])].sort();
  if (eventTypes.length > eventTypesMax) return invalid(`At most ${eventTypesMax} types; name none to get all.`, 'eventTypes');
  const odd = eventTypes.find((type) => !/^[a-z]+(-[a-z]+)*\.(\*|[a-z]+(-[a-z]+)*)$/.test(type));
  if (odd !== undefined) return invalid(`"${odd}" is no type of event: write order.placed, or order.* for all of a noun.`, 'eventTypes');
  const locations = [...new Set(input.locations ?? [])].sort();
  if (locations.length > locationsMax) return invalid(`At most ${locationsMax} locations; name none to be told of all.`, 'locations');
  return ok({ url: url.value, description, eventTypes, locations });
}

function parseUrl(text: string, allowsHttp: boolean): Result<string, InvalidInput> {
  if (text.length > urlLengthMax || !URL.canParse(text)) return invalid(`Give a URL of at most ${urlLengthMax} characters.`, 'url');
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(allowsHttp && url.protocol === 'http:')) return invalid('The URL must begin with https://.', 'url');
  if (url.username || url.password) return invalid('The URL must not carry a name or a password: messages are signed.', 'url');
  url.hash = '';
  return ok(url.href);
}

const invalid = (message: string, field: string): Result<never, InvalidInput> => err({ kind: 'InvalidInput', message, path: [field] });
