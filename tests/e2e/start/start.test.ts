import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Baton, freePort, graphClient, inRepository, spawnProgram, startBaton, waitUntil } from '@baton/testing';

const main = 'apps/baton/dist/main.js';
const quiet = { BATON_LOG_LEVEL: 'warn' };
const folders: string[] = [];
const aFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'baton-start-'));
  // As a person's folder is: the server's own user may pass.
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const mugs = async (baton: Baton): Promise<unknown> => {
  const document = '{ products(skus: ["MUG-BLUE"]) { sku availability(channel: "web-us") { sellable } } }';
  return (await graphClient(baton.graphqlUrl).request(document))['products'];
};
const register = (
  baton: Baton,
  email: string,
): Promise<Record<string, { customer: { id: string } | null; errors: { __typename: string }[] }>> =>
  graphClient(baton.graphqlUrl).request(
    'mutation R($input: RegisterCustomerInput!) { registerCustomer(input: $input) { customer { id } errors { __typename } } }',
    {
      input: { idempotencyKey: email, email, name: 'Ada Example' },
    },
  );
const token = (dataDir: string, args: readonly string[], env: object = {}) =>
  promisify(execFile)(process.execPath, [inRepository('apps/baton/dist/token.js'), ...args], {
    env: { ...process.env, NODE_ENV: 'development', BATON_DATA_DIR: dataDir, ...env },
  });
const isServerRunning = (dataDir: string): boolean => existsSync(path.join(dataDir, 'postgres', 'postmaster.pid'));

describe('on its embedded database', () => {
  let baton: Baton;
  const dataDir = aFolder();
  beforeAll(async () => {
    baton = await startBaton({ dataDir, env: quiet });
  }, 90_000);
  afterAll(async () => {
    expect(await baton.stop()).toEqual({ code: 0, signal: null });
    expect(isServerRunning(dataDir)).toBe(false);
  }, 30_000);

  test('an empty folder becomes the demo retailer, and says what to try next', async () => {
    expect(await mugs(baton)).toEqual([{ sku: 'MUG-BLUE', availability: { sellable: 1000 } }]);
    const screen = baton.program.logs.join('\n');
    expect(screen).toContain(`Baton is ready on ${baton.url}`);
    expect(screen.match(/^ {2}[123] {2}\S/gm)).toHaveLength(3);
  });

  test('generated secrets are readable by their owner alone', () => {
    for (const name of ['access-token.secret', 'dev-key.json']) expect(statSync(path.join(dataDir, name)).mode & 0o077).toBe(0);
  });

  test('its token command mints for every role, and says what is missing', async () => {
    const roles = [['shopper'], ['associate', '--location', 'store-nyc'], ['carrier'], ['support'], ['operator'], ['admin']];
    const minted = await Promise.all(roles.map(async (args) => (await token(dataDir, args)).stdout.trim()));
    const asked = await Promise.all(minted.map((bearer) => graphClient(baton.graphqlUrl, { token: bearer }).answer('{ me { email } }')));

    expect(asked[0]?.data).toEqual({ me: { email: 'ada@example.com' } });
    expect(asked.slice(1, 5).map(({ errors }) => errors?.[0]?.extensions?.['code'])).toEqual(Array(4).fill('FORBIDDEN'));
    await expect(token(dataDir, ['associate'])).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('--location') });
    await expect(token(dataDir, ['king'])).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('shopper') });
    await expect(token(aFolder(), ['admin'])).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/start Baton/) });
    await expect(token(dataDir, ['admin'], { NODE_ENV: 'production' })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('production'),
    });
  });

  test('a look at the stock beside it finds every level to be the fold of its ledger', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [inRepository('apps/baton/dist/stock-verify.js')], {
      env: { ...process.env, BATON_DATA_DIR: dataDir },
    });

    expect(stdout).toMatch(/^\d+ levels equal the fold of their ledgers\.\n$/);
  });

  test('a second one on the same folder ends with a sentence, another folder runs beside it, without the demo with nothing to sell', async () => {
    const intruder = spawnProgram({ main, port: await freePort(), env: { ...quiet, BATON_DATA_DIR: dataDir } });
    expect(await intruder.exited).toEqual({ code: 1, signal: null });
    expect(intruder.logs.join('\n')).toContain('Another Baton is running on the data directory');

    const other = await startBaton({ env: { ...quiet, BATON_DEMO: 'off' } });
    expect(await mugs(other)).toEqual([]);
    const { registerCustomer } = await register(other, 'only-there@example.com');
    expect(registerCustomer?.customer?.id).toMatch(/^cus_/);
    expect((await register(baton, 'only-there@example.com'))['registerCustomer']?.errors).toEqual([]);
    expect(await other.stop()).toEqual({ code: 0, signal: null });
    expect(await mugs(baton)).toHaveLength(1);
  }, 90_000);

  test('killed, it starts again where it stood', async () => {
    await register(baton, 'before-the-kill@example.com');
    baton.program.kill('SIGKILL');
    await baton.program.exited;
    expect(isServerRunning(dataDir)).toBe(true);

    await baton.restart();

    expect((await register(baton, 'before-the-kill@example.com'))['registerCustomer']?.errors).toEqual([]);
    const { stdout } = await token(dataDir, ['shopper']);
    expect(await graphClient(baton.graphqlUrl, { token: stdout.trim() }).request('{ me { email } }')).toEqual({
      me: { email: 'ada@example.com' },
    });
    expect(await mugs(baton)).toEqual([{ sku: 'MUG-BLUE', availability: { sellable: 1000 } }]);
  }, 90_000);
});

test('stopped while it starts, it leaves no server behind', async () => {
  const dataDir = aFolder();
  const program = spawnProgram({ main, port: await freePort(), env: { ...quiet, BATON_DATA_DIR: dataDir } });
  try {
    await waitUntil(() => isServerRunning(dataDir), { what: 'the embedded server to come up' });
  } finally {
    program.kill('SIGTERM');
    await program.exited;
  }

  expect(isServerRunning(dataDir)).toBe(false);
}, 90_000);

test.each([
  [{ PORT: 'http' }, 'PORT is wrong'],
  [{ DATABASE_URL: 'mysql://db.example.com' }, 'DATABASE_URL is wrong'],
  [{ NODE_ENV: 'production' }, 'BATON_ACCESS_TOKEN_SECRET is wrong'],
  [{ BATON_RETAILER_FILE: '/no/such/file.json' }, 'no such file'],
])(
  '%j ends the start with a sentence',
  async (env, sentence) => {
    const program = spawnProgram({ main, port: await freePort(), env: { ...quiet, BATON_DATA_DIR: aFolder(), ...env } });

    expect(await program.exited).toEqual({ code: 1, signal: null });
    expect(program.logs.join('\n')).toContain(sentence);
  },
  90_000,
);
