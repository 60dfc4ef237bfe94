import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import type { AuthOptions } from '../../src/authenticate.ts';

export type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

/** A provider that publishes keys and signs tokens that are right but for what a test changes. */
export interface IdentityProvider {
  readonly options: AuthOptions & { readonly kind: 'jwks' };
  readonly keys: { readonly ours: KeyPair; readonly elliptic: KeyPair; readonly theirs: KeyPair };
  /** What it publishes. */
  published: JWK[];
  /** How often it was asked for its keys. */
  fetches: number;
  isDown: boolean;
  claims(): JWTPayload;
  token(changes?: TokenChanges): Promise<string>;
  close(): Promise<void>;
}

export interface TokenChanges {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Partial<JWTHeaderParameters>;
  readonly key?: KeyPair['privateKey'];
}

const issuer = 'https://id.example.com';
const audience = 'baton-test';

/** Seconds since the epoch, and so many more. */
export const seconds = (offset: number): number => Math.floor(Date.now() / 1_000) + offset;

export async function startIdentityProvider(): Promise<IdentityProvider> {
  const ours = await generateKeyPair('EdDSA', { extractable: true });
  const theirs = await generateKeyPair('EdDSA', { extractable: true });
  const elliptic = await generateKeyPair('ES256', { extractable: true });
  const server = createServer((_request, response) => {
    provider.fetches++;
    response
      .writeHead(provider.isDown ? 500 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ keys: provider.published }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address that is an object.
  const { port } = server.address() as AddressInfo;
  const claims = (): JWTPayload => ({ sub: 'cus_1', iss: issuer, aud: audience, iat: seconds(0), exp: seconds(60), roles: ['shopper'] });
  const provider: IdentityProvider = {
    options: { kind: 'jwks', url: `http://127.0.0.1:${port}/keys`, issuer, audience },
    keys: { ours, theirs, elliptic },
    published: [
      { ...(await exportJWK(ours.publicKey)), kid: 'ours', alg: 'EdDSA' },
      { ...(await exportJWK(elliptic.publicKey)), kid: 'elliptic', alg: 'ES256' },
    ],
    fetches: 0,
    isDown: false,
    claims,
    async token(changes = {}) {
      // Through JSON, so that a claim that is undefined is none.
      const payload = JSON.parse(JSON.stringify({ ...claims(), ...changes.claims })) as JWTPayload;
      return await new SignJWT(payload)
        .setProtectedHeader({ alg: 'EdDSA', kid: 'ours', typ: 'JWT', ...changes.header })
        .sign(changes.key ?? ours.privateKey, { crit: { odd: true } });
    },
    async close() {
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return provider;
}
