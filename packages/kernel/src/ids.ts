import type { Clock } from './clock.ts';

/** The prefixes of Baton's ids: an id says what it names. */
export type IdPrefix =
  | 'act' // activation of a sourcing profile
  | 'adr' // address of a customer
  | 'aud' // audit entry
  | 'can' // cancellation
  | 'cap' // capture
  | 'cus' // customer
  | 'dec' // sourcing decision
  | 'evt' // event
  | 'fed' // feed of counts
  | 'fln' // fulfilment line
  | 'ful' // fulfilment
  | 'grp' // fulfilment group of an order
  | 'ins' // inspection
  | 'mov' // stock movement
  | 'msg' // message to a customer
  | 'oln' // order line
  | 'ord' // order
  | 'pay' // payment
  | 'pcl' // parcel
  | 'prc' // change of a promise
  | 'rcp' // receipt of a return
  | 'ret' // return order
  | 'rfd' // refund
  | 'rln' // return line
  | 'rsv' // stock reservation
  | 'sim' // simulation of a sourcing profile
  | 'tle' // timeline entry
  | 'trf' // transfer between locations
  | 'trk'; // tracking event

/** Mints ids: prefix, underscore, 26 characters of Crockford base32 (48 bits of time, 80 random bits), so they sort by time of birth. */
export interface IdSource {
  next(prefix: IdPrefix): string;
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID = /^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/;

/** An id source over a clock and 10 random bytes for each id (`crypto.randomBytes(10)` in production, seeded in tests). */
export function idSource(clock: Clock, randomBytes: () => Uint8Array): IdSource {
  return { next: (prefix) => `${prefix}_${encode(BigInt(clock.now().getTime()), 10)}${encode(fromBytes(randomBytes()), 16)}` };
}

/** Whether `id` is well formed and carries `prefix`. A wrong one is answered like an unknown one. */
export function isId(prefix: IdPrefix, id: string): boolean {
  return id.startsWith(`${prefix}_`) && ID.test(id);
}

/** The id of something that exists exactly once for `id`: same body, other prefix (the reservation of an order's first attempt). */
export function derivedId(prefix: IdPrefix, id: string): string {
  return `${prefix}${id.slice(3)}`;
}

function fromBytes(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return value;
}

function encode(value: bigint, length: number): string {
  let text = '';
  for (let rest = value, index = 0; index < length; index++, rest >>= 5n) text = (ALPHABET[Number(rest & 31n)] ?? '') + text;
  return text;
}
