import { hash } from 'node:crypto';
import type { Clock } from '@baton/kernel';
import type { Actor } from '@baton/platform';
import { createLocalJWKSet, createRemoteJWKSet, decodeProtectedHeader, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { developmentAudience, developmentIssuer, developmentPublicKey, ensureDevelopmentKey } from './development-key.ts';
import { grantOf } from './grants.ts';
import { createLru } from './lru.ts';
import { noRevocations, type Revocations } from './revocations.ts';
import { actorOf, anonymous } from './roles.ts';

/** How tokens are checked. */
export type AuthOptions =
  /** Tokens of an identity provider. */
  | {
      readonly kind: 'jwks';
      readonly url: string;
      readonly issuer: string;
      readonly audience: string;
      /** The `typ` that a token's header must carry. Default: `JWT`. */
      readonly typ?: string | undefined;
      /** How old a token may be. Default: one day. */
      readonly maxAgeSeconds?: number | undefined;
      /** How far clocks may differ. Default: 5 s, at most 30. */
      readonly clockToleranceSeconds?: number | undefined;
    }
  /** Tokens signed with a key that is generated into `dataDir` at the start. Never in production. */
  | { readonly kind: 'development'; readonly dataDir: string }
  /** No token is accepted; who sends none is served as anonymous. */
  | { readonly kind: 'none' }
  /** Nobody is asked who they are: for a graph that is not Baton's. */
  | { readonly kind: 'ignored' };

/** Who is calling, and until when we know it. */
export interface Caller {
  readonly actor: Actor;
  readonly grants: readonly string[];
  /** Epoch milliseconds; null without a token that ends. */
  readonly expiresAt: number | null;
  /** Ids of the token and of its session, by which it can be revoked. */
  readonly sessions: readonly string[];
}

export type Authentication =
  | { readonly kind: 'CALLER'; readonly caller: Caller }
  /** `isGuess`: nobody we trust ever signed it, or not for us. One that ended, or was revoked, is none. */
  | { readonly kind: 'REFUSED'; readonly isGuess: boolean }
  /** The identity provider's keys cannot be had. Closed, not open. */
  | { readonly kind: 'UNAVAILABLE' };

/** Turns the text of an `authorization` header or connection parameter into a caller. Absent: anonymous. Anything else that does not verify: refused. */
export type Authenticate = (authorization: unknown) => Promise<Authentication>;

const tokenLengthMax = 8_000;
const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  exp: z.number(),
  iat: z.number(),
  roles: z.array(z.string()).max(20).default([]),
  locations: z.array(z.string()).max(1_000).default([]),
  // Baton takes scopes from roles; a `scope` of another form than RFC 8693's is a token of somebody else.
  scope: z.string().optional(),
  jti: z.string().max(255).optional(),
  sid: z.string().max(255).optional(),
});

interface Verification {
  readonly key: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
  readonly typ: string;
  readonly maxAgeSeconds: number;
  readonly clockToleranceSeconds: number;
}

/** Prepares authentication; in development generates the key. */
export async function createAuthenticate(
  options: AuthOptions,
  keys: { readonly secrets: readonly string[]; readonly clock: Clock; readonly revocations?: Revocations },
): Promise<Authenticate> {
  const verification = await verificationOf(options);
  const verified = verification && rememberVerified(verification, keys.clock);
  const revocations = keys.revocations ?? noRevocations;
  const caller = (value: Omit<Caller, 'sessions'>): Authentication => ({ kind: 'CALLER', caller: { ...value, sessions: [] } });
  return async (authorization) => {
    if (authorization === undefined || authorization === null || options.kind === 'ignored')
      return caller({ actor: anonymous, grants: [], expiresAt: null });
    if (typeof authorization !== 'string' || authorization.length > tokenLengthMax) return refused.authentication;
    const token = authorization.replace(/^bearer +/i, '');
    const grant = grantOf(token, keys);
    if (grant !== null) return caller({ actor: anonymous, grants: [grant], expiresAt: null });
    const known = verified ? await verified(token) : refused.authentication;
    return known.kind === 'CALLER' && revocations.has(known.caller.sessions) ? ended.authentication : known;
  };
}

/** So long a verified token is believed: a key that its provider withdrew opens nothing any longer than that. */
const believedMs = 30_000;
const tokensMax = 10_000;

/**
 * Verifies a token once for all requests that come with it within {@link believedMs}; its own end is kept to the millisecond. Tokens are known by their
 * hash: they do not stay in memory. Refusals are not remembered.
 */
function rememberVerified(verification: Verification, clock: Clock): (token: string) => Promise<Authentication> {
  const known = createLru<{ readonly authentication: Authentication; readonly until: number }>(tokensMax);
  return async (token) => {
    const key = hash('sha256', token, 'base64');
    const now = clock.now().getTime();
    const entry = known.get(key);
    // A clock that went back is not believed either.
    if (entry && entry.until > now && entry.until <= now + believedMs) return entry.authentication;
    const { authentication, endsAt } = await verify(token, verification, clock);
    if (authentication.kind === 'CALLER') known.set(key, { authentication, until: Math.min(endsAt, now + believedMs) });
    return authentication;
  };
}

interface Verified {
  readonly authentication: Authentication;
  /** Epoch milliseconds from which the token is no longer valid. */
  readonly endsAt: number;
}

const refused: Verified = { authentication: { kind: 'REFUSED', isGuess: true }, endsAt: 0 };
const ended: Verified = { authentication: { kind: 'REFUSED', isGuess: false }, endsAt: 0 };

async function verify(token: string, verification: Verification, clock: Clock): Promise<Verified> {
  try {
    const header = decodeProtectedHeader(token);
    // A token that brings its own key, or says where to fetch one, is an attack; one without `kid` cannot survive a key rotation.
    if (!header.kid || header.jwk || header.jku || header.x5u || header.x5c) return refused;
    const { payload } = await jwtVerify(token, verification.key, {
      issuer: verification.issuer,
      audience: verification.audience,
      typ: verification.typ,
      algorithms: ['RS256', 'ES256', 'EdDSA'],
      clockTolerance: verification.clockToleranceSeconds,
      maxTokenAge: verification.maxAgeSeconds,
      requiredClaims: ['sub', 'exp', 'iat'],
      currentDate: clock.now(),
    });
    const claims = claimsSchema.safeParse(payload);
    if (!claims.success) return refused;
    const { exp, iat, jti, sid } = claims.data;
    const sessions = [jti, sid].filter((id) => id !== undefined);
    const caller = { actor: actorOf(claims.data), grants: [], expiresAt: exp * 1_000, sessions };
    const endsAt = (Math.min(exp, iat + verification.maxAgeSeconds) + verification.clockToleranceSeconds) * 1_000;
    return { authentication: { kind: 'CALLER', caller }, endsAt };
  } catch (error) {
    // Looked at after the signature.
    if (error instanceof errors.JWTExpired) return ended;
    return keysUnreachable(error) ? { authentication: { kind: 'UNAVAILABLE' }, endsAt: 0 } : refused;
  }
}

/** Whether the failure lies with the identity provider and not with the token. */
function keysUnreachable(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return true;
  // jose reports a bad answer of the key server as its generic error, and a token it cannot decode as a TypeError of its own.
  if (error instanceof errors.JOSEError) return error.code === 'ERR_JOSE_GENERIC';
  return typeof error === 'object' && error !== null && 'message' in error && error.message === 'fetch failed';
}

async function verificationOf(options: AuthOptions): Promise<Verification | null> {
  switch (options.kind) {
    case 'none':
    case 'ignored':
      return null;
    case 'development':
      await ensureDevelopmentKey(options.dataDir);
      return {
        key: createLocalJWKSet({ keys: [developmentPublicKey(options.dataDir)] }),
        issuer: developmentIssuer,
        audience: developmentAudience,
        typ: 'JWT',
        maxAgeSeconds: 30 * 24 * 60 * 60,
        clockToleranceSeconds: 5,
      };
    case 'jwks':
      return {
        key: createRemoteJWKSet(new URL(options.url), { cacheMaxAge: 600_000, cooldownDuration: 30_000, timeoutDuration: 3_000 }),
        issuer: options.issuer,
        audience: options.audience,
        typ: options.typ ?? 'JWT',
        maxAgeSeconds: options.maxAgeSeconds ?? 24 * 60 * 60,
        clockToleranceSeconds: Math.min(options.clockToleranceSeconds ?? 5, 30),
      };
  }
}
