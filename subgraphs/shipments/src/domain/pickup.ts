import { DateTime } from 'luxon';

/** Wrong codes after which a pickup is locked. */
export const pickupAttemptsMax = 5;

/** Letters and digits that nobody confuses when read aloud or from a small screen: no 0 O 1 I L U. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 6;

/** How long a location keeps what waits for its customer. */
export interface PickupPolicy {
  readonly holdDays: number;
  /** Local time HH:MM. */
  readonly closesAt: string;
  /** IANA zone. */
  readonly timeZone: string;
}

/** What holds where the retailer gave no policy at all. */
export const standardPickupPolicy: PickupPolicy = { holdDays: 7, closesAt: '20:00', timeZone: 'UTC' };

const randomDigits = 16;

/** The random part of an id: 80 bits, the last 16 of its base32 digits. */
export const randomOfId = (id: string): bigint =>
  [...id.slice(-randomDigits)].reduce((value, digit) => (value << 5n) | BigInt(CROCKFORD.indexOf(digit)), 0n);
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A pickup code from a random number of at least 64 bits: 30 letters to the sixth are 2^29.4, so what the division prefers is beyond measure. */
export function pickupCode(random: bigint): string {
  const base = BigInt(ALPHABET.length);
  let code = '';
  for (let rest = random; code.length < codeLength; rest /= base) code += ALPHABET[Number(rest % base)];
  return code;
}

/** What the customer showed, as the code is written. */
export const normalisedCode = (text: string): string => text.replaceAll(/[\s-]/g, '').toUpperCase();

/** Until when it is kept: closing time of the location on the last day of the hold. */
export function expiryOf(readyAt: Date, { holdDays, closesAt, timeZone }: PickupPolicy): Date {
  const [hour, minute] = closesAt.split(':').map(Number);
  const local = DateTime.fromJSDate(readyAt, { zone: timeZone }).plus({ days: holdDays });
  const closing = local.set({ hour: hour ?? 0, minute: minute ?? 0, second: 0, millisecond: 0 });
  // Ready after closing with no day to wait: until the next closing.
  return (closing.toMillis() >= readyAt.getTime() ? closing : closing.plus({ days: 1 })).toJSDate();
}
