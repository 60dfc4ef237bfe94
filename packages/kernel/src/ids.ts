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

/**
 * Mints ids: prefix, underscore, 26 characters of Crockford base32 (48 bits of time, a zero, 79 random bits). They sort by birth: those of one source that
 * share a millisecond as well.
 */
export interface IdSource {
  next(prefix: IdPrefix): string;
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID = /^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/;

/** An id source over a clock and 10 random bytes for each id (`secureBytes` of the platform in production, seeded in tests). */
export function idSource(clock: Clock, randomBytes: () => Uint8Array): IdSource {
  // An order takes some thirty ids, most of them in one millisecond.
  let at = { ms: Number.NaN, text: '', upper: 0 };
  return {
    next(prefix) {
      const ms = clock.now().getTime();
      const bytes = randomBytes();
      if (ms !== at.ms) {
        const text = `${pair(Math.floor(ms / 2 ** 40))}${fourCharacters(ms / 2 ** 20)}${fourCharacters(ms)}`;
        at = { ms, text, upper: fortyBits(bytes, 0) % 2 ** 39 };
      } else {
        // The next of the same millisecond: a random step further. The bit in front has room for eight million of them.
        at.upper += 1 + ((bytes[0] ?? 0) << 8) + (bytes[1] ?? 0);
      }
      return `${prefix}_${at.text}${eightCharacters(at.upper)}${eightCharacters(fortyBits(bytes, 5))}`;
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

/** Five bytes as a number. */
function fortyBits(bytes: Uint8Array, from: number): number {
  // By place: an iterator over a part of them costs more than all else of an id. The highest of five is beyond what bits can shift.
  const low = ((bytes[from + 1] ?? 0) << 24) | ((bytes[from + 2] ?? 0) << 16) | ((bytes[from + 3] ?? 0) << 8) | (bytes[from + 4] ?? 0);
  return (bytes[from] ?? 0) * 2 ** 32 + (low >>> 0);
}

/** Forty bits as eight characters. */
const eightCharacters = (bits: number): string => fourCharacters(bits / 2 ** 20) + fourCharacters(bits);
