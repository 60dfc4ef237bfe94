import { anonymous, aStock, ids, operator, type Stock, staff } from '../support/stock.ts';

let stock: Stock;
beforeEach(async () => {
  stock = await aStock();
});
afterEach(() => stock.close());

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
type Payload = { errors: { __typename: string; path: string[] | null }[] } & Record<string, unknown>;

async function change(name: string, selection: string, input: object, context = operator()): Promise<Payload> {
  const document = `mutation ($input: ${capital(name)}Input!) { ${name}(input: $input) { ${selection} errors { __typename ... on UserError { path } } } }`;
  const answer = await stock.run<Record<string, Payload>>(document, { input: { idempotencyKey: ids.next('evt'), ...input } }, context);
  return answer[name] ?? { errors: [] };
}
const setBuffer = (input: object, context = operator()) => change('setBuffer', 'buffer { id quantity percent }', input, context);
const link = (channel: string, location: string, isActive = true) =>
  change('setNetworkLink', 'location { code }', { channel, location, isActive });

const AVAILABLE = `query ($sku: String!, $channel: String!) { product(sku: $sku) { availability(channel: $channel) { sellable
  terms { onHand unavailable allocated reserved safetyStock buffer networkReservations protectedForOthers clipped }
  locations(first: 100) { nodes { sellable location { code } } } } } }`;
interface Terms extends Record<string, number> {}
async function available(sku: string, channel: string) {
  const answer = await stock.run<{
    product: { availability: { sellable: number; terms: Terms; locations: { nodes: { sellable: number; location: { code: string } }[] } } };
  }>(AVAILABLE, { sku, channel });
  const { sellable, terms, locations } = answer.product.availability;
  const { onHand = 0, clipped = 0, ...less } = terms;
  // The declared formula, whatever the settings.
  expect(onHand - Object.values(less).reduce((sum, units) => sum + units, 0) + clipped).toBe(sellable);
  expect(locations.nodes.reduce((sum, node) => sum + node.sellable, 0)).toBe(sellable);
  return { sellable, terms };
}
const sellable = async (sku: string, channel: string) => (await available(sku, channel)).sellable;

test('one row of stock shows three numbers in three channels, each changed by a setting that the next query sees', async () => {
  for (const channel of ['app', 'market']) await link(channel, 'east');
  await setBuffer({ sku: 'MUG', location: 'east', channel: 'app', quantity: 5 });
  await setBuffer({ channel: 'market', percent: 50 });

  // 50 at east and 10 at west; the app keeps 5 back, the marketplace half of what it sees.
  expect([await sellable('MUG', 'web'), await sellable('MUG', 'app'), await sellable('MUG', 'market')]).toEqual([60, 45, 25]);

  await change('setSafetyStock', 'product { sku }', { sku: 'MUG', location: 'east', quantity: 10 });
  expect([await sellable('MUG', 'web'), await sellable('MUG', 'app'), await sellable('MUG', 'market')]).toEqual([50, 35, 15]);
  await link('app', 'east', false);
  expect(await sellable('MUG', 'app')).toBe(0);
});

test('what a channel is protected for, others leave to it at the locations that they share', async () => {
  const protect = (quantity: number) => change('setChannelProtection', 'product { sku }', { sku: 'MUG', channel: 'west-only', quantity });
  await protect(4);

  expect(await available('MUG', 'web')).toMatchObject({ sellable: 56, terms: { protectedForOthers: 4 } });
  expect(await sellable('MUG', 'west-only')).toBe(10);
  await protect(500);
  expect(await available('MUG', 'web')).toMatchObject({ sellable: 50, terms: { protectedForOthers: 10 } });
  await protect(0);
  expect(await sellable('MUG', 'web')).toBe(60);
});

test('a rule for a while begins and ends by the clock, one for a category holds for its products, and rules are listed and taken away', async () => {
  await stock.test.query(`update stock.product set category = 'kitchen' where sku = 'MUG'`);
  const rule = await setBuffer({ category: 'kitchen', quantity: 3 });
  await setBuffer({ sku: 'SHIRT', quantity: 2, endsAt: '2020-01-01T00:00:00Z' });
  await setBuffer({ sku: 'SHIRT', quantity: 1, startsAt: '2020-01-01T00:00:00Z' });

  // At each of the two locations.
  expect([await sellable('MUG', 'web'), await sellable('SHIRT', 'web')]).toEqual([54, 5]);
  const listed = await stock.run<{ bufferRules: { nodes: { id: string; category: string | null }[] } }>(
    '{ bufferRules(first: 10) { nodes { id category product { sku } } } }',
  );
  expect(listed.bufferRules.nodes).toHaveLength(3);
  const { id } = rule['buffer'] as { id: string };
  expect(await change('removeBuffer', 'buffer { id }', { bufferId: id })).toEqual({ buffer: { id }, errors: [] });
  expect(await sellable('MUG', 'web')).toBe(60);
  expect((await change('removeBuffer', 'buffer { id }', { bufferId: id })).errors).toMatchObject([{ __typename: 'NotFoundError' }]);
});

test('a change is done once for its key, with its event and its audit entry', async () => {
  const input = { idempotencyKey: 'once', sku: 'MUG', location: 'east', quantity: 7 };
  const first = await change('setSafetyStock', 'product { sku }', input);
  const again = await change('setSafetyStock', 'product { sku }', input);

  expect(again).toEqual(first);
  expect((await change('setSafetyStock', 'product { sku }', { ...input, quantity: 8 })).errors).toMatchObject([
    { __typename: 'IdempotencyConflictError' },
  ]);
  expect(await sellable('MUG', 'web')).toBe(53);
  await stock.settled();
  const events = await stock.test.query<{ type: string; payload: object }>(
    `select type, payload from bus.event where type = 'stock.settings-changed'`,
  );
  expect(events).toEqual([
    { type: 'stock.settings-changed', payload: { setting: 'SAFETY_STOCK', sku: 'MUG', location: 'east', channel: null } },
  ]);
  expect(await stock.test.query(`select action, target from stock.audit`)).toEqual([{ action: 'setSafetyStock', target: 'product:MUG' }]);
});

test('what breaks a rule, or names what is not there, is refused and changes nothing', async () => {
  const refused = [
    ['setBuffer', 'buffer { id }', { quantity: 1, percent: 1 }, 'InvalidInputError', ['quantity']],
    ['setBuffer', 'buffer { id }', { percent: 101 }, 'InvalidInputError', ['percent']],
    ['setBuffer', 'buffer { id }', { sku: 'MUG', category: 'kitchen', quantity: 1 }, 'InvalidInputError', ['category']],
    ['setBuffer', 'buffer { id }', { sku: 'NO-SUCH', quantity: 1 }, 'NotFoundError', ['sku']],
    ['setBuffer', 'buffer { id }', { sku: 'GIFT', quantity: 1 }, 'InvalidInputError', ['sku']],
    ['setBuffer', 'buffer { id }', { location: 'nowhere', quantity: 1 }, 'NotFoundError', ['location']],
    [
      'setBuffer',
      'buffer { id }',
      { quantity: 1, startsAt: '2026-01-02T00:00:00Z', endsAt: '2026-01-01T00:00:00Z' },
      'InvalidInputError',
      ['endsAt'],
    ],
    ['setSafetyStock', 'product { sku }', { sku: 'MUG', location: 'east', quantity: -1 }, 'InvalidInputError', ['quantity']],
    ['setNetworkLink', 'location { code }', { channel: ' ', location: 'east', isActive: true }, 'InvalidInputError', ['channel']],
    ['setStockThreshold', 'product { sku }', { sku: 'NO-SUCH', channel: 'web', low: 1 }, 'NotFoundError', ['sku']],
    // Seen to fail: a mistyped channel was written down, and the channel that was meant kept nothing back.
    ['setBuffer', 'buffer { id }', { sku: 'MUG', location: 'east', channel: 'wbe', quantity: 5 }, 'NotFoundError', ['channel']],
    ['setBuffer', 'buffer { id }', { channel: 'wbe', percent: 5 }, 'NotFoundError', ['channel']],
    ['setChannelProtection', 'product { sku }', { sku: 'MUG', channel: 'wbe', quantity: 1 }, 'NotFoundError', ['channel']],
    ['setStockThreshold', 'product { sku }', { sku: 'MUG', channel: 'wbe', low: 1 }, 'NotFoundError', ['channel']],
  ] as const;

  for (const [name, selection, input, __typename, path] of refused) {
    expect([name, input, (await change(name, selection, input)).errors]).toEqual([name, input, [{ __typename, path }]]);
  }
  expect(await stock.test.query('select 1 from stock.audit')).toEqual([]);
});

test('what was set for a channel that nobody serves any more can still be changed, and what was never one taken back', async () => {
  await link('app', 'east');
  await link('app', 'east', false);

  expect((await setBuffer({ channel: 'app', percent: 5 })).errors).toEqual([]);
  expect((await change('setChannelProtection', 'product { sku }', { sku: 'MUG', channel: 'wbe', quantity: 0 })).errors).toEqual([]);
  expect((await change('setStockThreshold', 'product { sku }', { sku: 'MUG', channel: 'wbe' })).errors).toEqual([]);
});

test('only staff with the scope, at their locations, and what holds everywhere only by those who see everything', async () => {
  const atEast = staff(['stock:adjust'], ['east']);

  expect((await setBuffer({ sku: 'MUG', location: 'east', quantity: 1 }, atEast)).errors).toEqual([]);
  expect((await setBuffer({ sku: 'MUG', location: 'west', quantity: 1 }, atEast)).errors).toMatchObject([{ __typename: 'NotFoundError' }]);
  expect((await setBuffer({ sku: 'MUG', quantity: 1 }, atEast)).errors).toMatchObject([{ __typename: 'NotFoundError' }]);
  await expect(setBuffer({ sku: 'MUG', quantity: 1 }, anonymous())).rejects.toThrow('UNAUTHENTICATED');
});
