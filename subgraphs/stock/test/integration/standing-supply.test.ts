/**
 * What a vendor that does not count always has. Seen to fail: two looks at once filled it up twice, with the locks of levels left out of `fillUp`.
 */
import { fillUpStanding } from '../../src/use-cases/standing-supply.ts';
import { aRetailer } from '../support/retailer.ts';
import { aStock, ids, type Stock, staff } from '../support/stock.ts';

let stock: Stock;
beforeAll(async () => {
  const { locations, networks, ...rest } = aRetailer();
  const vendor = { ...locations[0], code: 'vendor', name: 'Vendor', type: 'VENDOR' as const };
  stock = await aStock({
    retailer: { ...rest, locations: [...locations, vendor], networks: [...networks, { channel: 'drop', locations: ['vendor'] }] },
  });
});
afterAll(() => stock.close());

const SET = `mutation ($input: SetStandingSupplyInput!) { setStandingSupply(input: $input) {
  standingSupply { location { code } product { sku } units } errors { __typename ... on UserError { path } } } }`;
interface Answer {
  readonly standingSupply: readonly { readonly units: number }[];
  readonly errors: readonly { readonly __typename: string; readonly path: readonly string[] }[];
}
const set = async (lines: readonly object[], of: object = {}, context = staff(['stock:rules', 'location:any'])): Promise<Answer> => {
  const input = { idempotencyKey: ids.next('evt'), location: 'vendor', lines, ...of };
  return (await stock.run<{ setStandingSupply: Answer }>(SET, { input }, context)).setStandingSupply;
};
const fillUp = () => fillUpStanding(stock.ports);
const reserve = (quantity: number) => stock.reserve([{ sku: 'MUG', location: 'vendor', quantity }], { channel: 'drop' });
const free = async () => {
  const { on_hand, unavailable, allocated, reserved } = await stock.level('MUG', 'vendor');
  return on_hand - unavailable - allocated - reserved;
};

test('it stands for sale at once, and again after each promise; no more is promised at once', async () => {
  expect(await set([{ sku: 'MUG', units: 20 }])).toEqual({
    standingSupply: [{ location: { code: 'vendor' }, product: { sku: 'MUG' }, units: 20 }],
    errors: [],
  });
  expect(await free()).toBe(20);
  expect((await reserve(21)).outcome).not.toBe('RESERVED');
  expect((await reserve(15)).outcome).toBe('RESERVED');
  expect((await reserve(6)).outcome).not.toBe('RESERVED');

  await fillUp();

  expect(await free()).toBe(20);
  expect((await reserve(20)).outcome).toBe('RESERVED');
  const [movement] = await stock.test.query(
    "select type, quantity, reason, actor from stock.stock_movement where location = 'vendor' and reason = 'STANDING_SUPPLY' order by id desc limit 1",
  );
  expect(movement).toEqual({ type: 'RECEIPT', quantity: 15, reason: 'STANDING_SUPPLY', actor: 'service:stock' });
});

test('many that look at once fill it up once, and who finds it full writes nothing', async () => {
  await Promise.all([1, 2, 3, 4, 5].map(fillUp));
  expect(await free()).toBe(20);
  const count = () => stock.test.query("select count(*)::int as n from stock.stock_movement where location = 'vendor'");
  const before = await count();
  await fillUp();
  expect(await count()).toEqual(before);
});

test('what the vendor has more of stays; taken away, it is stock like any other', async () => {
  expect((await set([{ sku: 'MUG', units: 5 }])).standingSupply).toMatchObject([{ units: 5 }]);
  expect(await free()).toBe(20);
  expect(await set([{ sku: 'MUG', units: null }])).toEqual({ standingSupply: [], errors: [] });
  expect((await reserve(18)).outcome).toBe('RESERVED');
  await fillUp();
  expect(await free()).toBe(2);
});

test.each([
  [[], {}, 'InvalidInputError', ['lines']],
  [[{ sku: 'MUG', units: 0 }], {}, 'InvalidInputError', ['lines', '0', 'units']],
  [[{ sku: 'MUG', units: 1_000_001 }], {}, 'InvalidInputError', ['lines', '0', 'units']],
  [[{ sku: 'GIFT', units: 1 }], {}, 'InvalidInputError', ['lines', '0', 'sku']],
  [[{ sku: 'NONE', units: 1 }], {}, 'NotFoundError', ['lines', '0', 'sku']],
  [[{ sku: 'MUG', units: 1 }], { location: 'east' }, 'InvalidInputError', ['location']],
  [[{ sku: 'MUG', units: 1 }], { location: 'nowhere' }, 'NotFoundError', ['location']],
])('%j %j is refused: %s at %j', async (lines, of, type, path) => {
  expect(await set(lines, of)).toEqual({ standingSupply: [], errors: [{ __typename: type, path }] });
});
