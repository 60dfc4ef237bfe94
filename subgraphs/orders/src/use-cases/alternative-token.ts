import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@baton/kernel';
import { type InvalidInputErrorData, invalidInput, seal, unseal } from '@baton/platform';
import { z } from 'zod';
import type { Basket } from '../domain/basket.ts';
import { type LineChange, withAlternatives } from '../domain/quote/apply-alternatives.ts';
import type { Alternative, OutOfStock } from '../domain/quote/problem.ts';

const prefix = 'alt_';
/** How long an alternative can be taken: as long as somebody thinks about it. */
export const alternativeTtlMs = 30 * 60_000;
/** How many of them a placement takes. */
export const alternativesTakenMax = 20;

const way = z.object({
  stays: z.boolean(),
  sku: z.string(),
  quantity: z.number().int().positive(),
  method: z.enum(['SHIP', 'PICKUP', 'CURBSIDE', 'LOCAL_DELIVERY', 'LOCKER', 'DIGITAL', 'SERVICE']),
  location: z.string().nullable(),
  service: z.string().nullable(),
  address: z.number().int().nullable(),
  waits: z.boolean().optional(),
});
const payload = z.object({ of: z.string(), group: z.number().int(), line: z.number().int(), ways: z.array(way).min(1), until: z.number() });

/** What tokens are signed with, and when it is. */
export interface TokenParts {
  readonly secret: string;
  readonly now: Date;
}

/** The token of an alternative: what becomes of the line, bound to the basket, signed. Nothing of it is kept. */
export function alternativeToken(basket: Basket, problem: OutOfStock, alternative: Alternative, { secret, now }: TokenParts): string {
  const { group, line } = problem;
  const content = { of: fingerprint(basket), group, line, ways: alternative.ways, until: now.getTime() + alternativeTtlMs };
  return prefix + seal(JSON.stringify(content), keyOf(secret));
}

export interface Taken {
  readonly basket: Basket;
  /** Until when all of the alternatives are good, epoch milliseconds; absent without any. */
  readonly until?: number;
}

/** The basket with the alternatives of tokens taken, or what is wrong with one of them. Whether they are still good is the caller's to ask. */
export function takeAlternatives(basket: Basket, tokens: readonly string[], secret: string): Result<Taken, InvalidInputErrorData> {
  if (tokens.length === 0) return ok({ basket });
  if (tokens.length > alternativesTakenMax)
    return err(invalidInput(`Take at most ${alternativesTakenMax} alternatives.`, ['alternatives']));
  const changes: (LineChange & { readonly until: number })[] = [];
  for (const [index, token] of tokens.entries()) {
    const path = ['alternatives', String(index)];
    const content = payload.safeParse(token.startsWith(prefix) ? unseal(token.slice(prefix.length), [keyOf(secret)]) : null);
    if (!content.success) return err(invalidInput('This is no token of an alternative of ours.', path));
    if (content.data.of !== fingerprint(basket)) return err(invalidInput('This alternative was offered for another basket.', path));
    changes.push(content.data);
  }
  const taken = withAlternatives(basket, changes);
  const until = Math.min(...changes.map((change) => change.until));
  return taken ? ok({ basket: taken, until }) : err(invalidInput('Take one alternative a line.', ['alternatives']));
}

/** What of a basket an alternative depends on: everything but who the people are and who pays. */
function fingerprint({ channel, groups }: Basket): string {
  const content = groups.map(({ method, location, service, address, lines }) => [
    ...[method, location, service, address && [address.countryCode, address.region, address.postalCode, address.city, address.coordinates]],
    lines.map(({ sku, quantity, preferLocation, requireLocation }) => [sku, quantity, preferLocation ?? null, requireLocation ?? null]),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([channel, content]))
    .digest('base64url')
    .slice(0, 22);
}

/** A key of its own: no other token of ours can pass for an alternative. */
const keyOf = (secret: string): string => `alternative ${secret}`;
