import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How old or how far ahead a message's timestamp may be: 5 minutes. */
export const toleranceMs = 5 * 60_000;

const prefix = 'whsec_';
const secretBytes = 32;

/** A new secret as Standard Webhooks writes it: `whsec_` and base64 of 32 random bytes. */
export const newSecret = (): string => prefix + randomBytes(secretBytes).toString('base64');

/** The three parts that a signature covers. */
export interface SignedMessage {
  readonly id: string;
  /** Of the attempt, not of the event. */
  readonly at: Date;
  readonly body: string;
}

/** The value of `webhook-signature`: one `v1` signature a secret, separated by spaces. Two while a secret is being changed. */
export function signaturesOf(message: SignedMessage, secrets: readonly string[]): string {
  return secrets.map((secret) => `v1,${macOf(message, secret).toString('base64')}`).join(' ');
}

/** The headers of a message, signed. */
export function headersOf(message: SignedMessage, secrets: readonly string[]): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/json',
    'webhook-id': message.id,
    'webhook-timestamp': String(secondsOf(message.at)),
    'webhook-signature': signaturesOf(message, secrets),
  };
}

/** Whether a message is ours, unchanged and recent. What a receiver does; comparing takes as long for a wrong signature as for a right one. */
export function isAuthentic(
  received: { readonly headers: Readonly<Record<string, string | undefined>>; readonly body: string },
  secrets: readonly string[],
  now: Date,
): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = received.headers;
  if (!id || !timestamp || !signatures || !/^\d{1,11}$/.test(timestamp)) return false;
  const at = new Date(Number(timestamp) * 1_000);
  if (Math.abs(now.getTime() - at.getTime()) > toleranceMs) return false;
  const expected = secrets.map((secret) => macOf({ id, at, body: received.body }, secret));
  return signatures
    .split(' ')
    .some((each) => each.startsWith('v1,') && expected.some((mac) => isEqual(mac, Buffer.from(each.slice(3), 'base64'))));
}

function macOf({ id, at, body }: SignedMessage, secret: string): Buffer {
  const key = Buffer.from(secret.startsWith(prefix) ? secret.slice(prefix.length) : secret, 'base64');
  return createHmac('sha256', key)
    .update(`${id}.${secondsOf(at)}.${body}`)
    .digest();
}

const secondsOf = (at: Date): number => Math.floor(at.getTime() / 1_000);
const isEqual = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
