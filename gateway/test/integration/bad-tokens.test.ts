/**
 * Twenty-four bad tokens at the door, the provider's keys as they change and as they cannot be had. Seen to fail: with `typ`, `kid` or the
 * key that a header brings not looked at, each its rows; with revoked sessions not asked for; with no pause between two fetches of the keys.
 */
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { initSocket, sseMessages } from '../support/clients.ts';
import { codesOf, type GraphAnswer, type Harness, startHarness } from '../support/gateway.ts';
import { type IdentityProvider, seconds, startIdentityProvider } from '../support/identity-provider.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'baton-revoked-'));
const revoked = path.join(folder, 'revoked.txt');
writeFileSync(revoked, '# ended by hand\nsession-1\n');
let provider: IdentityProvider;
let gateway: Harness;
beforeAll(async () => {
  provider = await startIdentityProvider();
  gateway = await startHarness({ auth: provider.options, development: false, revokedSessionsFile: revoked });
});
afterAll(async () => {
  await gateway.close();
  await provider.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  jest.useRealTimers();
});

const whoami = { query: '{ whoami { kind id } }' };
const ask = (authorization: string, at = gateway): Promise<GraphAnswer> => at.ask(whoami, { authorization });
const kindOf = async (token: string, at = gateway) => (await ask(`Bearer ${token}`, at)).status;
/** Only the clock that the wall shows: what waits goes on. */
const wallClock = () =>
  jest.useFakeTimers({
    doNotFake: [
      'nextTick',
      'setImmediate',
      'setTimeout',
      'setInterval',
      'clearTimeout',
      'clearInterval',
      'clearImmediate',
      'queueMicrotask',
      'performance',
      'hrtime',
    ],
  });
const later = (ms: number) => jest.setSystemTime(Date.now() + ms);

const bad: Readonly<Record<string, () => string | Promise<string>>> = {
  empty: () => '',
  'two dots only': () => 'Bearer ..',
  '10 kB': () => `Bearer ${'a'.repeat(10_000)}`,
  'alg none': () => `Bearer ${new UnsecuredJWT(provider.claims()).encode()}`,
  'HS256 signed with the public key': async () => {
    const secret = new TextEncoder().encode(await exportSPKI(provider.keys.ours.publicKey));
    return `Bearer ${await new SignJWT(provider.claims()).setProtectedHeader({ alg: 'HS256', kid: 'ours', typ: 'JWT' }).sign(secret)}`;
  },
  'a wrong key': () => signed({ key: provider.keys.theirs.privateKey }),
  'the right key under a wrong alg': () => signed({ header: { alg: 'ES256' }, key: provider.keys.elliptic.privateKey }),
  'an unknown kid': () => signed({ header: { kid: 'nobody' } }),
  'no kid': () => signed({ header: { kid: undefined as never } }),
  'an embedded jwk': async () =>
    signed({ header: { jwk: await exportJWK(provider.keys.theirs.publicKey) }, key: provider.keys.theirs.privateKey }),
  'a jku or x5u': () => signed({ header: { jku: 'https://evil.example.com/keys', x5u: 'https://evil.example.com/cert' } }),
  'an unknown crit': () => signed({ header: { crit: ['odd'], odd: true } }),
  expired: () => signed({ claims: { exp: seconds(-60) } }),
  'not valid yet': () => signed({ claims: { nbf: seconds(60) } }),
  'issued in the future': () => signed({ claims: { iat: seconds(3_600), exp: seconds(7_200) } }),
  'no exp': () => signed({ claims: { exp: undefined } }),
  'a wrong iss': () => signed({ claims: { iss: 'https://evil.example.com' } }),
  'a wrong aud': () => signed({ claims: { aud: 'somebody' } }),
  'a list of aud without us': () => signed({ claims: { aud: ['a', 'b'] } }),
  'a wrong typ': () => signed({ header: { typ: 'logout+jwt' } }),
  'no subject': () => signed({ claims: { sub: undefined } }),
  'a scope that is a number': () => signed({ claims: { scope: 7 } }),
  'a revoked session': () => signed({ claims: { sid: 'session-1' } }),
};
const signed = async (changes: Parameters<IdentityProvider['token']>[0]) => `Bearer ${await provider.token(changes)}`;

test('a good token is let in', async () => {
  expect((await ask(await signed({ claims: { sid: 'session-2', jti: 'token-2' } }))).body).toEqual({
    data: { whoami: { kind: 'customer', id: 'cus_1' } },
  });
});

test('no token is nobody’s, who is told the same where one is needed', async () => {
  expect((await gateway.ask(whoami)).body).toMatchObject({ data: { whoami: { kind: 'anonymous' } } });
  const answer = await gateway.ask({ query: '{ fail(code: "UNAUTHENTICATED") }' });
  expect(answer.body?.errors).toMatchObject([{ message: 'Sign in to do this.', extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('there are 24 with the one that is none', () => {
  expect(Object.keys(bad)).toHaveLength(23);
});

test.each(Object.keys(bad))('refused, in the same words: %s', async (kind) => {
  const before = gateway.fixture.calls.length;

  const answer = await ask((await bad[kind]?.()) ?? '');

  expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  expect(answer.body).toEqual({
    errors: [{ message: 'Sign in to do this.', extensions: { code: 'UNAUTHENTICATED', traceId: expect.any(String) } }],
  });
  expect(gateway.fixture.calls).toHaveLength(before);
});

test('a session that is revoked meanwhile is refused, though its token was verified before, and its socket and its stream are closed', async () => {
  const token = await provider.token({ claims: { jti: 'token-3', sid: 'session-3' } });
  const socket = await initSocket(gateway.url, `Bearer ${token}`);
  const stream = await fetch(`${gateway.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: 'subscription { orderChanged(orderId: "1") { cursor } }' }),
  });
  expect(await kindOf(token)).toBe(200);

  appendFileSync(revoked, 'session-3\n');

  expect(await socket.closed).toEqual({ code: 4403, reason: 'Session revoked' });
  expect(await sseMessages(stream).next()).toBeNull();
  expect(await kindOf(token)).toBe(401);
});

test('keys are changed without a good token being refused', async () => {
  wallClock();
  const next = await generateKeyPair('EdDSA', { extractable: true });
  const old = await provider.token({ claims: { exp: seconds(600) } });
  expect(await kindOf(old)).toBe(200);
  const before = [...provider.published];

  // The new key is published a while before anything is signed with it; the old one stays until its last token has ended.
  provider.published = [...before, { ...(await exportJWK(next.publicKey)), kid: 'next', alg: 'EdDSA' }];
  later(31_000);
  const fresh = await provider.token({ header: { kid: 'next' }, key: next.privateKey });

  expect([await kindOf(fresh), await kindOf(old)]).toEqual([200, 200]);
  provider.published = before;
});

test('a thousand unknown keys make three fetches a minute at most', async () => {
  wallClock();
  const before = provider.fetches;

  for (let index = 0; index < 1_000; index++) {
    expect(await kindOf(await provider.token({ header: { kid: `unknown-${index}` } }))).toBe(401);
    later(60);
  }

  expect(provider.fetches - before).toBeLessThanOrEqual(3);
});

test('while the provider is down its keys serve until they are too old, then nobody who brings a token is let in', async () => {
  wallClock();
  const own = await startHarness({ auth: provider.options, development: false });
  const fresh = () => provider.token({ claims: { jti: String(Math.random()) } });
  expect(await kindOf(await fresh(), own)).toBe(200);
  provider.isDown = true;

  later(9 * 60_000);
  expect(await kindOf(await fresh(), own)).toBe(200);
  later(2 * 60_000);
  const answer = await ask(`Bearer ${await fresh()}`, own);

  expect([answer.status, codesOf(answer)]).toEqual([503, ['UNAVAILABLE']]);
  expect((await own.ask(whoami)).status).toBe(200);
  provider.isDown = false;
  later(31_000);
  expect(await kindOf(await fresh(), own)).toBe(200);
  await own.close();
});
