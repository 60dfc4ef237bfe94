import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { aDatabase, type Baton, graphClient, startBaton, type TestDatabase } from '@baton/testing';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';
const results = path.join(__dirname, 'results');

// The runner leaves this file out where Chromium is missing; run alone it says so itself.
const story = existsSync(executablePath) ? describe : describe.skip;

story('the playground in Chromium', () => {
  let database: TestDatabase;
  let baton: Baton;
  let browser: Browser;
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    database = await aDatabase();
    baton = await startBaton({ databaseUrl: database.url });
    // As root Chromium has no sandbox; the rest keeps it from looking for hosts of its own.
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ];
    browser = await chromium.launch({ executablePath, args });
    page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(baton.url) && !request.url().startsWith('data:'))
        troubles.push(`left this origin for ${request.url()}`);
    });
    mkdirSync(results, { recursive: true });
    await page.goto(baton.url);
    await page.waitForSelector('.graphiql-execute-button');
  });
  afterAll(async () => {
    await browser?.close();
    await baton?.stop();
    await database?.drop();
  });

  /** Chooses an example, runs it, and waits until its answer shows a text. */
  async function run(example: string, shown: string): Promise<void> {
    await page.selectOption('#example', example);
    await page.locator('.graphiql-query-editor').filter({ hasText: example }).waitFor();
    await page.click('.graphiql-execute-button');
    await answerShows(shown);
  }

  async function answerShows(text: string): Promise<void> {
    await page.locator('.graphiql-response').filter({ hasText: text }).waitFor();
  }

  test('runs a query', async () => {
    await run('ProductPage', 'PIANO-U1-BLACK');
  });

  test('runs a mutation, and its order in the next example', async () => {
    await run('PlaceOrder', 'ord_');
    await run('FollowOrder', 'allowedActions');
    await page.screenshot({ path: path.join(results, 'follow-order.png') });
  });

  test('signs in as the role that an example needs', async () => {
    await run('Ledger', 'ALLOCATE');

    expect(await page.inputValue('#role')).toBe('operator');
  });

  test('asks which customer a shopper is, and is theirs', async () => {
    await run('MyOrders', 'ada@example.com');

    expect(await page.isVisible('#subject')).toBe(true);
  });

  test('runs a subscription and shows what happens meanwhile', async () => {
    await page.selectOption('#example', 'AvailabilityChanged');
    await page.locator('.graphiql-query-editor').filter({ hasText: 'AvailabilityChanged' }).waitFor();
    await page.click('.graphiql-execute-button');

    // Until one is seen: the subscription may begin after the first.
    let isSeen = false;
    const seen = answerShows('cursor').then(() => {
      isSeen = true;
    });
    while (!isSeen) await Promise.race([receiveStock(), seen]);

    await page.screenshot({ path: path.join(results, 'subscription.png') });
  });

  test('nothing failed on the page, and nothing was loaded from elsewhere', () => {
    expect(troubles).toEqual([]);
  });

  /** Stock never runs out of room for more: unlike an order, a receipt always changes what the subscription follows. */
  async function receiveStock(): Promise<void> {
    const { examples } = await json<{ examples: { name: string; variables: { skus?: string[] } }[] }>('/playground/examples.json');
    const followed = examples.find(({ name }) => name === 'AvailabilityChanged')?.variables.skus ?? [];
    const { token } = await json<{ token: string }>('/playground/token?role=operator');
    const query =
      'mutation ($input: ReceiveStockInput!) { receiveStock(input: $input) { errors { __typename ... on UserError { message } } } }';
    const lines = followed.map((sku) => ({ sku, quantity: 1 }));
    const input = { idempotencyKey: randomUUID(), location: 'store-nyc', document: 'PO-1', lines };
    const { receiveStock: received } = await graphClient(baton.graphqlUrl, { token }).request<{ receiveStock: object }>(query, { input });
    expect(received).toEqual({ errors: [] });
  }

  // What the playground's own server answers, as its page reads it.
  const json = async <T>(address: string): Promise<T> => (await (await fetch(`${baton.url}${address}`)).json()) as T;
});
