import type { Clock } from './clock.ts';

/** The prefixes of Baton's ids: an id says what it names. */
export type IdPrefix =
  | 'act' // activation of a sourcing profile
  | 'adr' // address of a customer
  | 'arn' // run of an automation
  | 'aud' // audit entry
  | 'aut' // automation
  | 'buf' // rule of what is kept back
  | 'can' // cancellation
  | 'cap' // capture
  | 'cus' // customer
  | 'dec' // sourcing decision
  | 'evt' // event
  | 'exc' // exception of an order that somebody raised
  | 'fed' // feed of counts
  | 'fln' // fulfilment line
  | 'ful' // fulfilment
  | 'grp' // fulfilment group of an order
  | 'inb' // supply that is announced to come in
  | 'ins' // inspection
  | 'inv' // invoice of a vendor
  | 'mov' // stock movement
  | 'msg' // message to a customer
  | 'oln' // order line
  | 'ord' // order
  | 'pay' // payment
  | 'pcl' // parcel
  | 'prc' // change of a promise
  | 'pur' // purchase order to a vendor
  | 'rcp' // receipt of a return
  | 'ret' // return order
  | 'rfd' // refund
  | 'rln' // return line
  | 'rsv' // stock reservation
  | 'sim' // simulation of a sourcing profile
  | 'tle' // timeline entry
  | 'trf' // transfer between locations
  | 'trk' // tracking event
  | 'whd' // message of a webhook
  | 'whk'; // endpoint of webhooks

/** Mints ids: prefix, underscore, 26 characters of Crockford base32 (48 bits of time, 80 random bits), so they sort by time of birth. */
export interface IdSource {
  next(prefix: IdPrefix): string;
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID = /^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/;

/** An id source over a clock and 10 random bytes for each id (`secureBytes` of the platform in production, seeded in tests). */
export function idSource(clock: Clock, randomBytes: () => Uint8Array): IdSource {
  // An order takes some thirty ids, most of them in one millisecond.
  let at = { ms: Number.NaN, text: '' };
  return {
    next(prefix) {
      const ms = clock.now().getTime();
      if (ms !== at.ms) at = { ms, text: `${pair(Math.floor(ms / 2 ** 40))}${fourCharacters(ms / 2 ** 20)}${fourCharacters(ms)}` };
      const bytes = randomBytes();
      return `${prefix}_${at.text}${eightCharacters(bytes, 0)}${eightCharacters(bytes, 5)}`;
    },
  };
}

/** Whether `id` is well formed and carries `prefix`. A wrong one is answered like an unknown one. */
export function isId(prefix: IdPrefix, id: string): boolean {
  return id.startsWith(`${prefix}_`) && ID.test(id);
}

/** The id of something that exists exactly once for `id`: same body, other prefix (the reservation of an order's first attempt). */
export function derivedId(prefix: IdPrefix, id: string): string {
  return `${prefix}${id.slice(3)}`;
}

/** All pairs of characters, by the ten bits that they stand for. */
const PAIRS: readonly string[] = Array.from({ length: 1024 }, (_, bits) => `${ALPHABET[bits >> 5]}${ALPHABET[bits & 31]}`);

/** The lowest ten bits as two characters. */
const pair = (bits: number): string => PAIRS[bits & 1023] ?? '';

/** The lowest twenty bits as four characters. */
function fourCharacters(bits: number): string {
  const low = Math.floor(bits) % 2 ** 20;
  return pair(low >> 10) + pair(low);
}

/** Five bytes as eight characters. */
function eightCharacters(bytes: Uint8Array, from: number): string {
  // By place: an iterator over a part of them costs more than all else of an id.
  const middle = bytes[from + 2] ?? 0;
  const first = ((bytes[from] ?? 0) << 12) | ((bytes[from + 1] ?? 0) << 4) | (middle >> 4);
  const last = ((middle & 15) << 16) | ((bytes[from + 3] ?? 0) << 8) | (bytes[from + 4] ?? 0);
  return fourCharacters(first) + fourCharacters(last);
}
