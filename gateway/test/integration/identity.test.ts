import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { signAccessToken } from '@baton/platform';
import { ensureDevelopmentKey, mintDevToken } from '../../src/development-key.ts';
import { accessTokenSecret, codesOf, type Harness, startHarness } from '../support/gateway.ts';

let gateway: Harness;
beforeAll(async () => {
  gateway = await startHarness();
});
afterAll(async () => {
  await gateway.close();
});

const accessTokenOf = (orderId: string) => signAccessToken({ orderId, expiresAt: Date.now() + 60_000 }, accessTokenSecret);
const whoami = '{ whoami { kind id scopes locations grants } }';

test('a bad token is refused with 401, the same words for all, before anything is executed', async () => {
  const answers = await Promise.all(
    ['Bearer x', 'Bearer bat_x.y', 'Basic eA==', ''].map((authorization) => gateway.ask({ query: whoami }, { authorization })),
  );

  expect(answers.map(({ status, headers }) => [status, headers.get('www-authenticate')])).toEqual(answers.map(() => [401, 'Bearer']));
  expect(new Set(answers.map(({ body }) => body?.errors?.[0]?.message))).toEqual(new Set(['Sign in to do this.']));
  expect(answers.flatMap(codesOf)).toEqual(answers.map(() => 'UNAUTHENTICATED'));
  expect(gateway.fixture.calls).toEqual([]);
});

test.each([
  ['shopper', { customer: 'cus_1' }, { kind: 'customer', id: 'cus_1', scopes: ['customer:self'], locations: [] }],
  ['associate', { location: 'store-nyc' }, { kind: 'staff', id: 'dev-associate-store-nyc', locations: ['store-nyc'] }],
  ['carrier', {}, { kind: 'carrier', id: 'dev-carrier', scopes: ['tracking:record'] }],
  ['support', {}, { kind: 'staff', id: 'dev-support' }],
] as const)('a subgraph is told who calls: %s', async (role, request, actor) => {
  const answer = await gateway.ask({ query: whoami }, { authorization: `Bearer ${await gateway.token(role, request)}` });

  expect(answer.body?.data).toMatchObject({ whoami: actor });
});

test('no role is given what only subgraphs hold', async () => {
  const { body } = await gateway.ask({ query: whoami }, { authorization: await gateway.token('admin') });

  const scopes = JSON.stringify(body?.data);
  expect(scopes).toContain('"location:any"');
  expect(scopes).not.toContain('internal:call');
});

test('nothing that a client sends in a header reaches a subgraph as its context', async () => {
  const forged = { 'baton-context': 'forged', 'x-actor': 'admin', authorization: await gateway.token('carrier') };

  const { body } = await gateway.ask({ query: whoami }, forged);

  expect(body?.data).toMatchObject({ whoami: { id: 'dev-carrier', scopes: ['tracking:record'], grants: [] } });
});

describe('lifts access tokens into grants', () => {
  const token = accessTokenOf('ord_1');
  const nested = '$input: PlaceOrderInput!';

  test.each([
    ['an argument', { query: `{ order(id: "1", accessToken: "${token}") { id } ${whoami.slice(1)}` }],
    ['a variable', { query: `query($t: String) { order(id: "1", accessToken: $t) { id } ${whoami.slice(1)}`, variables: { t: token } }],
    ['a default', { query: `query($t: String = "${token}") { order(id: "1", accessToken: $t) { id } ${whoami.slice(1)}` }],
  ])('as %s', async (_name, request) => {
    const { body } = await gateway.ask(request);

    expect(body?.data).toMatchObject({ whoami: { kind: 'anonymous', grants: ['order:ord_1'] } });
  });

  test.each([
    ['an input field', { query: `mutation { placeOrder(input: { number: "1", accessToken: "${token}" }) { grants } }` }],
    [
      'a field of an input variable',
      { query: `mutation(${nested}) { placeOrder(input: $input) { grants } }`, variables: { input: { number: '1', accessToken: token } } },
    ],
    [
      'a variable in an input field',
      { query: 'mutation($t: String) { placeOrder(input: { number: "1", accessToken: $t }) { grants } }', variables: { t: token } },
    ],
  ])('as %s', async (_name, request) => {
    const { body } = await gateway.ask(request);

    expect(body?.data).toEqual({ placeOrder: { grants: ['order:ord_1'] } });
  });

  test('as a bearer token', async () => {
    const { body } = await gateway.ask({ query: whoami }, { authorization: `Bearer ${token}` });

    expect(body?.data).toMatchObject({ whoami: { kind: 'anonymous', grants: ['order:ord_1'] } });
  });

  test('beside a signed-in actor', async () => {
    const query = `{ order(id: "1", accessToken: "${token}") { id } ${whoami.slice(1)}`;

    const { body } = await gateway.ask({ query }, { authorization: await gateway.token('shopper', { customer: 'cus_1' }) });

    expect(body?.data).toMatchObject({ whoami: { id: 'cus_1', grants: ['order:ord_1'] } });
  });

  test('unless it does not verify: then it opens nothing and nothing is said', async () => {
    const forged = signAccessToken({ orderId: 'ord_1', expiresAt: Date.now() + 60_000 }, 'another secret');

    const answer = await gateway.ask({ query: `{ order(id: "1", accessToken: "${forged}") { id } ${whoami.slice(1)}` });

    expect(answer.body).toMatchObject({ data: { order: { id: '1' }, whoami: { grants: [] } } });
    expect(codesOf(answer)).toEqual([]);
  });
});

test('what a subgraph grants reaches the later fetches of the operation, and never the client', async () => {
  const { body, text } = await gateway.ask({ query: '{ order(id: "7") { grants } }' });

  expect(body).toEqual({ data: { order: { grants: ['customer:cus_of_7'] } } });
  expect(text).not.toContain('batonGrants');
});

test('what one operation was granted is unknown to the next', async () => {
  await gateway.ask({ query: '{ order(id: "7") { id } }' });

  const { body } = await gateway.ask({ query: whoami });

  expect(body?.data).toMatchObject({ whoami: { grants: [] } });
});

test('the trace of the client goes on, a malformed one is replaced', async () => {
  const query = '{ whoami { traceId } }';
  const traceId = '0af7651916cd43dd8448eb211c80319c';

  const followed = await gateway.ask({ query }, { traceparent: `00-${traceId}-b7ad6b7169203331-01` });
  const replaced = await gateway.ask({ query }, { traceparent: `00-${traceId}'; drop table-01` });

  expect(followed.body?.data).toEqual({ whoami: { traceId } });
  expect(replaced.body?.data).toEqual({ whoami: { traceId: expect.stringMatching(/^[0-9a-f]{32}$/) } });
});

describe('the development key', () => {
  test('is readable for its owner only, and two that start at once end up with the same', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'baton-key-'));

    await Promise.all([ensureDevelopmentKey(dataDir), ensureDevelopmentKey(dataDir), ensureDevelopmentKey(dataDir)]);
    const first = readFileSync(path.join(dataDir, 'dev-key.json'), 'utf8');
    await ensureDevelopmentKey(dataDir);

    expect(statSync(path.join(dataDir, 'dev-key.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(path.join(dataDir, 'dev-key.json'), 'utf8')).toBe(first);
  });

  test.each([
    [{ role: 'emperor' }, 'There is no role "emperor"'],
    [{ role: 'shopper' }, 'say which customer'],
    [{ role: 'associate' }, 'say at which location'],
    [{ role: 'vendor' }, 'say which, as in --location vendor-piano'],
  ])('mints nothing for %j', async (request, sentence) => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'baton-key-'));
    await ensureDevelopmentKey(dataDir);

    await expect(mintDevToken(dataDir, request)).rejects.toThrow(sentence);
  });

  test('is missed with a sentence where nothing was started', async () => {
    await expect(mintDevToken(path.join(tmpdir(), 'baton-nothing-here'), { role: 'admin' })).rejects.toThrow('start Baton there first');
  });

  test('of one instance opens nothing at another', async () => {
    const elsewhere = await startHarness();

    const answer = await gateway.ask({ query: whoami }, { authorization: await elsewhere.token('admin') });
    await elsewhere.close();

    expect(answer.status).toBe(401);
  });
});
