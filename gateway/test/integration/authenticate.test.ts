import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { manualClock, systemClock } from '@baton/kernel';
import { signAccessToken } from '@baton/platform';
import { exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTHeaderParameters, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { type Authenticate, type AuthOptions, createAuthenticate } from '../../src/authenticate.ts';
import { accessTokenSecret } from '../support/gateway.ts';

const keys = { secrets: [accessTokenSecret], clock: systemClock };
const issuer = 'https://id.example.com';
const audience = 'baton-test';

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;
let ours: KeyPair;
let theirs: KeyPair;
let elliptic: KeyPair;
let server: Server;
let options: AuthOptions & { readonly kind: 'jwks' };
let authenticate: Authenticate;
let published: JWK[];
let fetches = 0;
let isDown = false;

beforeAll(async () => {
  ours = await generateKeyPair('EdDSA', { extractable: true });
  theirs = await generateKeyPair('EdDSA', { extractable: true });
  elliptic = await generateKeyPair('ES256', { extractable: true });
  published = [
    { ...(await exportJWK(ours.publicKey)), kid: 'ours', alg: 'EdDSA' },
    { ...(await exportJWK(elliptic.publicKey)), kid: 'elliptic', alg: 'ES256' },
  ];
  server = createServer((_request, response) => {
    fetches++;
    response.writeHead(isDown ? 500 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  options = { kind: 'jwks', url: `http://127.0.0.1:${port}/keys`, issuer, audience };
  authenticate = await createAuthenticate(options, keys);
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

const seconds = (offset: number) => Math.floor(Date.now() / 1_000) + offset;
const good = (): JWTPayload => ({ sub: 'cus_1', iss: issuer, aud: audience, iat: seconds(0), exp: seconds(60), roles: ['shopper'] });
const header: JWTHeaderParameters = { alg: 'EdDSA', kid: 'ours', typ: 'JWT' };

/** A token that is right but for what is given. */
async function token(
  changes: { claims?: Record<string, unknown>; header?: Partial<JWTHeaderParameters>; key?: KeyPair['privateKey'] } = {},
): Promise<string> {
  const claims = { ...good(), ...changes.claims };
  return await new SignJWT(JSON.parse(JSON.stringify(claims)) as JWTPayload)
    .setProtectedHeader({ ...header, ...changes.header })
    .sign(changes.key ?? ours.privateKey, { crit: { odd: true } });
}

test('accepts a good token and gives its role its scopes', async () => {
  expect(await authenticate(`Bearer ${await token()}`)).toEqual({
    kind: 'CALLER',
    caller: {
      actor: { kind: 'customer', id: 'cus_1', scopes: ['customer:self'], locations: [] },
      grants: [],
      expiresAt: expect.any(Number),
    },
  });
});

test('accepts a good token of another allowed algorithm', async () => {
  const answer = await authenticate(`bearer ${await token({ header: { alg: 'ES256', kid: 'elliptic' }, key: elliptic.privateKey })}`);

  expect(answer.kind).toBe('CALLER');
});

test('gives an associate the locations of the token, and unknown roles nothing', async () => {
  const answer = await authenticate(await token({ claims: { sub: 'ann', roles: ['associate', 'emperor'], locations: ['store-nyc'] } }));

  expect(answer).toMatchObject({
    caller: {
      actor: {
        kind: 'staff',
        id: 'ann',
        locations: ['store-nyc'],
        scopes: ['fulfilment:read', 'fulfilment:work', 'return:receive', 'return:inspect', 'return:read', 'stock:transfer'],
      },
    },
  });
});

test('a token that was verified before ends when it says so, and no other passes for it', async () => {
  const clock = manualClock(new Date());
  const now = () => Math.floor(clock.now().getTime() / 1_000);
  const short = await token({ claims: { iat: now(), exp: now() + 20 } });
  const fresh = await createAuthenticate(options, { ...keys, clock });
  const kinds = async () => [(await fresh(short)).kind, (await fresh(`${short.slice(0, -4)}AAAA`)).kind];

  expect(await kinds()).toEqual(['CALLER', 'REFUSED']);
  clock.advance(24_000);
  expect(await kinds()).toEqual(['CALLER', 'REFUSED']);
  clock.advance(2_000);
  expect(await kinds()).toEqual(['REFUSED', 'REFUSED']);
});

test('serves who sends nothing as anonymous', async () => {
  expect(await authenticate(undefined)).toMatchObject({ kind: 'CALLER', caller: { actor: { kind: 'anonymous', scopes: [] } } });
});

const badTokens: Record<string, () => string | Promise<string>> = {
  empty: () => '',
  'a scheme without a token': () => 'Bearer ',
  'two dots only': () => 'Bearer ..',
  '10 kB': () => `Bearer ${'a'.repeat(10_000)}`,
  'another scheme': async () => `Basic ${await token()}`,
  'alg none': () => new UnsecuredJWT(good()).encode(),
  'HS256 signed with the public key': async () => {
    const secret = new TextEncoder().encode(await exportSPKI(ours.publicKey));
    return await new SignJWT(good()).setProtectedHeader({ ...header, alg: 'HS256' }).sign(secret);
  },
  'a wrong key': () => token({ key: theirs.privateKey }),
  'the right key under a wrong alg': () => token({ header: { alg: 'ES256' }, key: elliptic.privateKey }),
  'an unknown kid': () => token({ header: { kid: 'nobody' } }),
  'no kid': async () => await new SignJWT(good()).setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' }).sign(ours.privateKey),
  'an embedded jwk': async () => token({ header: { jwk: await exportJWK(theirs.publicKey) }, key: theirs.privateKey }),
  'a jku': () => token({ header: { jku: 'https://evil.example.com/keys' } }),
  'an x5u': () => token({ header: { x5u: 'https://evil.example.com/cert' } }),
  'an unknown crit': () => token({ header: { crit: ['odd'], odd: true } }),
  expired: () => token({ claims: { exp: seconds(-60) } }),
  'not valid yet': () => token({ claims: { nbf: seconds(60) } }),
  'issued in the future': () => token({ claims: { iat: seconds(3_600), exp: seconds(7_200) } }),
  'issued too long ago': () => token({ claims: { iat: seconds(-200_000) } }),
  'no exp': () => token({ claims: { exp: undefined } }),
  'no iat': () => token({ claims: { iat: undefined } }),
  'a wrong iss': () => token({ claims: { iss: 'https://evil.example.com' } }),
  'a wrong aud': () => token({ claims: { aud: 'somebody' } }),
  'a list of aud without us': () => token({ claims: { aud: ['a', 'b'] } }),
  'a wrong typ': () => token({ header: { typ: 'logout+jwt' } }),
  'no subject': () => token({ claims: { sub: undefined } }),
  'an empty subject': () => token({ claims: { sub: '' } }),
  'a scope that is a number': () => token({ claims: { scope: 7 } }),
  'roles that are a text': () => token({ claims: { roles: 'admin' } }),
  'an altered payload': async () => {
    const [head, , signature] = (await token()).split('.');
    return `${head}.${Buffer.from(JSON.stringify({ ...good(), roles: ['admin'] })).toString('base64url')}.${signature}`;
  },
  'an access token signed by somebody else': () => signAccessToken({ orderId: 'ord_1', expiresAt: Date.now() + 60_000 }, 'another secret'),
  'an access token that has ended': () => signAccessToken({ orderId: 'ord_1', expiresAt: Date.now() - 1 }, accessTokenSecret),
};

test.each(Object.entries(badTokens))('refuses a token: %s', async (_name, make) => {
  expect(await authenticate(await make())).toEqual({ kind: 'REFUSED' });
});

test('refuses every token where none is accepted', async () => {
  const closed = await createAuthenticate({ kind: 'none' }, keys);

  expect(await closed(await token())).toEqual({ kind: 'REFUSED' });
});

test("takes a guest's access token for its order", async () => {
  const accessToken = signAccessToken({ orderId: 'ord_1', expiresAt: Date.now() + 60_000 }, accessTokenSecret);

  expect(await authenticate(`Bearer ${accessToken}`)).toMatchObject({
    kind: 'CALLER',
    caller: { actor: { kind: 'anonymous' }, grants: ['order:ord_1'] },
  });
});

test('asks for keys at most once however many unknown ones are named', async () => {
  const before = fetches;

  for (let index = 0; index < 100; index++) await authenticate(await token({ header: { kid: `unknown-${index}` } }));

  expect(fetches - before).toBeLessThanOrEqual(1);
});

test('serves with the keys it has while the key server is down, and closes when it has none', async () => {
  isDown = true;
  const fresh = await createAuthenticate(options, keys);

  const known = await authenticate(await token());
  const unknown = await fresh(await token());
  const anonymous = await fresh(undefined);
  isDown = false;

  expect([known.kind, unknown.kind, anonymous.kind]).toEqual(['CALLER', 'UNAVAILABLE', 'CALLER']);
});
