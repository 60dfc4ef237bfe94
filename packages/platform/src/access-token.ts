import type { Clock } from '@baton/kernel';
import { z } from 'zod';
import { seal, unseal } from './context.ts';

const prefix = 'bat_';
const tokenPayload = z.object({ orderId: z.string(), expiresAt: z.number() });

/** The access token of an order: signed, so that it is verified without a look-up. `expiresAt` is epoch milliseconds. */
export function signAccessToken(payload: { readonly orderId: string; readonly expiresAt: number }, secret: string): string {
  return prefix + seal(JSON.stringify({ orderId: payload.orderId, expiresAt: payload.expiresAt }), secret);
}

/** The order that a token opens, or null when it is not ours, altered or expired. */
export function verifyAccessToken(token: string, secrets: readonly string[], clock: Clock): { orderId: string } | null {
  if (!token.startsWith(prefix)) return null;
  const parsed = tokenPayload.safeParse(unseal(token.slice(prefix.length), secrets));
  if (!parsed.success || parsed.data.expiresAt <= clock.now().getTime()) return null;
  return { orderId: parsed.data.orderId };
}
