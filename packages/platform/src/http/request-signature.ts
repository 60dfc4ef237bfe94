import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@baton/kernel';
import { contextHeader, type InternalContext, signContext } from '../context.ts';
import { secureBytes } from '../secure-bytes.ts';

/** The header that binds a signed context to the one request that carries it: a nonce `.` HMAC-SHA256 over the subgraph's name, context, nonce and body. */
export const requestHeader = 'baton-request';

/** A context is refused as stale after less; a nonce is remembered for so long at least. */
const rememberedMs = 30_000;
const nonceBytes = secureBytes(12);

/** Who signs a request, and for whom. */
export interface Signing {
  readonly secret: string;
  /** The subgraph that is asked: no other takes the request. */
  readonly audience: string;
}

/** The headers of a request to a subgraph, from a context that is signed already: for that subgraph and that body, once. */
export function requestHeaders(signedContext: string, body: string, { secret, audience }: Signing): Record<string, string> {
  const nonce = Buffer.from(nonceBytes()).toString('base64url');
  return {
    [contextHeader]: signedContext,
    [requestHeader]: `${nonce}.${signature({ audience, signedContext, nonce, body }, secret).toString('base64url')}`,
  };
}

/** As {@link requestHeaders}, from a context. */
export function signedHeaders(context: InternalContext, body: string, signing: Signing): Record<string, string> {
  return requestHeaders(signContext(context, signing.secret), body, signing);
}

/** Tells requests that are as they were sent, and come for the first time, from others. */
export interface RequestVerifier {
  verify(request: { readonly header: unknown; readonly signedContext: unknown; readonly body: Buffer }): boolean;
}

/** Remembers the nonces of this process: a request that is sent again to another process of the same subgraph within 30 s is not known there. */
export function requestVerifier(audience: string, secrets: readonly string[], clock: Clock): RequestVerifier {
  let young = new Set<string>();
  let old = new Set<string>();
  let turnsAt = 0;

  function isNew(nonce: string): boolean {
    const now = clock.now().getTime();
    if (now >= turnsAt) {
      old = now >= turnsAt + rememberedMs ? new Set() : young;
      young = new Set();
      turnsAt = now + rememberedMs;
    }
    if (young.has(nonce) || old.has(nonce)) return false;
    young.add(nonce);
    return true;
  }

  return {
    verify({ header, signedContext, body }) {
      if (typeof header !== 'string' || typeof signedContext !== 'string') return false;
      const [nonce, signed, ...rest] = header.split('.');
      if (nonce === undefined || signed === undefined || rest.length > 0) return false;
      const given = Buffer.from(signed, 'base64url');
      const genuine = secrets.some((secret) => {
        const expected = signature({ audience, signedContext, nonce, body }, secret);
        return given.length === expected.length && timingSafeEqual(given, expected);
      });
      // Only what was genuine is remembered: nobody else fills the memory.
      return genuine && isNew(nonce);
    },
  };
}

interface Signable {
  readonly audience: string;
  readonly signedContext: string;
  readonly nonce: string;
  readonly body: string | Buffer;
}

// No text that is signed elsewhere begins so. A text is taken in one piece: each costs as much as a hundred bytes.
function signature({ audience, signedContext, nonce, body }: Signable, secret: string): Buffer {
  const head = `request\n${audience}\n${signedContext}\n${nonce}\n`;
  const hmac = createHmac('sha256', secret);
  return (typeof body === 'string' ? hmac.update(head + body) : hmac.update(head).update(body)).digest();
}
