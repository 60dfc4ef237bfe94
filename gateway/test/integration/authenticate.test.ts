import { manualClock, systemClock } from '@baton/kernel';
import { signAccessToken } from '@baton/platform';
import { type Authenticate, createAuthenticate } from '../../src/authenticate.ts';
import { accessTokenSecret } from '../support/gateway.ts';
import { type IdentityProvider, seconds, startIdentityProvider, type TokenChanges } from '../support/identity-provider.ts';

const keys = { secrets: [accessTokenSecret], clock: systemClock };

let provider: IdentityProvider;
let authenticate: Authenticate;
beforeAll(async () => {
  provider = await startIdentityProvider();
  authenticate = await createAuthenticate(provider.options, keys);
});
afterAll(() => provider.close());

const token = (changes?: TokenChanges): Promise<string> => provider.token(changes);

test('accepts a good token and gives its role its scopes', async () => {
  expect(await authenticate(`Bearer ${await token()}`)).toEqual({
    kind: 'CALLER',
    caller: {
      actor: { kind: 'customer', id: 'cus_1', scopes: ['customer:self'], locations: [] },
      grants: [],
      expiresAt: expect.any(Number),
      sessions: [],
    },
  });
});

test('accepts a good token of another allowed algorithm', async () => {
  const answer = await authenticate(
    `bearer ${await token({ header: { alg: 'ES256', kid: 'elliptic' }, key: provider.keys.elliptic.privateKey })}`,
  );

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
  const fresh = await createAuthenticate(provider.options, { ...keys, clock });
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

/** Besides the twenty-four of `bad-tokens.test.ts`. */
const badTokens: Record<string, () => string | Promise<string>> = {
  'a scheme without a token': () => 'Bearer ',
  'another scheme': async () => `Basic ${await token()}`,
  'issued too long ago': () => token({ claims: { iat: seconds(-200_000) } }),
  'no iat': () => token({ claims: { iat: undefined } }),
  'an empty subject': () => token({ claims: { sub: '' } }),
  'a session that is a number': () => token({ claims: { sid: 7 } }),
  'roles that are a text': () => token({ claims: { roles: 'admin' } }),
  'an altered payload': async () => {
    const [head, , signature] = (await token()).split('.');
    return `${head}.${Buffer.from(JSON.stringify({ ...provider.claims(), roles: ['admin'] })).toString('base64url')}.${signature}`;
  },
  'an access token signed by somebody else': () => signAccessToken({ orderId: 'ord_1', expiresAt: Date.now() + 60_000 }, 'another secret'),
  'an access token that has ended': () => signAccessToken({ orderId: 'ord_1', expiresAt: Date.now() - 1 }, accessTokenSecret),
};

test.each(Object.entries(badTokens))('refuses a token: %s', async (_name, make) => {
  expect(await authenticate(await make())).toMatchObject({ kind: 'REFUSED' });
});

test('refuses every token where none is accepted', async () => {
  const closed = await createAuthenticate({ kind: 'none' }, keys);

  expect(await closed(await token())).toMatchObject({ kind: 'REFUSED' });
});

test("takes a guest's access token for its order", async () => {
  const accessToken = signAccessToken({ orderId: 'ord_1', expiresAt: Date.now() + 60_000 }, accessTokenSecret);

  expect(await authenticate(`Bearer ${accessToken}`)).toMatchObject({
    kind: 'CALLER',
    caller: { actor: { kind: 'anonymous' }, grants: ['order:ord_1'] },
  });
});
