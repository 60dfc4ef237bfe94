import { type Harness, startHarness } from '../support/gateway.ts';

let gateway: Harness;
let inProduction: Harness;
beforeAll(async () => {
  gateway = await startHarness();
  inProduction = await startHarness({ development: false });
});
afterAll(async () => {
  await gateway.close();
  await inProduction.close();
});

const get = async (path: string, headers: Record<string, string> = {}) => await fetch(gateway.url + path, { headers });

test('everything that the page loads comes from the gateway itself', async () => {
  const page = await (await get('/')).text();
  const client = await (await get('/playground/vendor/graphql-ws/client.js')).text();
  const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => String(match[1])).filter((url) => !url.startsWith('data:'));
  const imported = [...client.matchAll(/from '\.\/([^']+)'/g)].map((match) => `/playground/vendor/graphql-ws/${match[1]}`);

  expect(loaded.every((url) => url.startsWith('/'))).toBe(true);
  for (const url of [...loaded, ...imported]) expect([url, (await get(url)).status]).toEqual([url, 200]);
});

test('the page may run no script but its own', async () => {
  const policy = (await get('/')).headers.get('content-security-policy') ?? '';

  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).not.toContain('unsafe-eval');
});

test('a token that the playground gives opens the graph for its role', async () => {
  const { token } = (await (await get('/playground/token?role=associate&location=store-nyc')).json()) as { token: string };

  const { body } = await gateway.ask({ query: '{ whoami { locations } }' }, { authorization: `Bearer ${token}` });

  expect(body?.data).toEqual({ whoami: { locations: ['store-nyc'] } });
});

test('a token is not given to a page of another site, nor without what it needs', async () => {
  const crossSite = await get('/playground/token?role=admin', { 'sec-fetch-site': 'cross-site' });
  const nobody = await get('/playground/token?role=shopper');

  expect([crossSite.status, nobody.status]).toEqual([403, 400]);
  expect(await nobody.json()).toEqual({ message: expect.stringContaining('customer') });
});

test('production has neither playground nor tokens', async () => {
  const paths = ['/', '/playground/token?role=admin', '/playground/examples.json', '/playground/vendor/graphiql.js'];

  const statuses = await Promise.all(paths.map(async (path) => (await fetch(inProduction.url + path)).status));

  expect(statuses).toEqual([404, 404, 404, 404]);
});
