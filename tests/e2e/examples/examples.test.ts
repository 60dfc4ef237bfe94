import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { aDatabase, type Baton, developmentToken, inRepository, startBaton, type TestDatabase } from '@baton/testing';

/** The example clients against the program that `npm start` runs. */
let database: TestDatabase;
let baton: Baton;
beforeAll(async () => {
  database = await aDatabase();
  baton = await startBaton({ databaseUrl: database.url, env: { BATON_LOG_LEVEL: 'warn' } });
});
afterAll(async () => {
  await baton.stop();
  await database.drop();
});

const run = (program: string, ...args: string[]) => promisify(execFile)(process.execPath, [inRepository('examples', program), ...args]);

test('the page of the shop sells a mug and is told live what becomes of the order', async () => {
  const { stdout } = await run('web/shop.mjs', baton.url);

  expect(stdout).toMatch(/can be sold\nordered as \S+\n/);
  expect(stdout).toMatch(/order\.cancelled: \w+, \S+ \w+/);
});

test('the app on the train loses its network 10 times in 50 events and misses nothing', async () => {
  const token = await developmentToken(baton.dataDir, 'operator');
  const { stdout } = await run('mobile/train.mjs', token, '--url', baton.url, '--events', '50', '--drops', '10');

  expect(stdout).toMatch(/changes, the network lost \d+ times: each seen once, in order\n$/);
});
