import { request } from 'node:http';
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

// DNS rebinding: a name of somebody else's that means this machine by now makes his page one of this origin. Red with the host not looked at.
test('a token is only given to a page that was opened by localhost or an address', async () => {
  const statusFor = async (host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(`${gateway.url}/playground/token?role=admin`, { headers: { host, 'sec-fetch-site': 'same-origin' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
  const { port } = new URL(gateway.url);

  const own = ['localhost', `localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, '192.168.1.20:4000', 'baton.localhost'];
  const foreign = ['evil.example', `evil.example:${port}`, '127.0.0.1.evil.example', 'localhost.evil.example', 'notlocalhost'];
  expect(await Promise.all(own.map(statusFor))).toEqual(own.map(() => 200));
  expect(await Promise.all(foreign.map(statusFor))).toEqual(foreign.map(() => 403));
});

test('production has neither playground nor tokens', async () => {
  const paths = ['/', '/playground/token?role=admin', '/playground/examples.json', '/playground/vendor/graphiql.js'];

  const statuses = await Promise.all(paths.map(async (path) => (await fetch(inProduction.url + path)).status));

  expect(statuses).toEqual([404, 404, 404, 404]);
});
