import { randomUUID } from 'node:crypto';
import { alternativeTtlMs } from '../../src/use-cases/alternative-token.ts';
import { aService } from '../support/lanes.ts';
import { anInput, anOrdersSubgraph, type OrdersUnderTest, type Placed, placeOrder } from '../support/orders-subgraph.ts';
import { newYork } from '../support/world.ts';

let orders: OrdersUnderTest;
beforeEach(async () => {
  orders = await anOrdersSubgraph();
});
afterEach(() => orders.close());

const PREVIEW = `query ($input: CheckoutInput!) { checkoutPreview(input: $input) { problems { __typename
  ... on InsufficientStockError { sku sellable alternatives { kind product { sku } location { code } availableAt quantity price { amount } token } } } } }`;
interface Alternative {
  readonly kind: string;
  readonly product: { readonly sku: string };
  readonly location: { readonly code: string } | null;
  readonly availableAt: string | null;
  readonly quantity: number;
  readonly price: { readonly amount: string };
  readonly token: string;
}
type Problem = { readonly __typename: string; readonly alternatives?: readonly Alternative[] };
const alternatives = async (groups: readonly object[]): Promise<readonly Alternative[]> => {
  const input = { channel: 'web-us', groups };
  const { checkoutPreview } = await orders.run<{ checkoutPreview: { problems: readonly Problem[] } }>(PREVIEW, { input });
  return checkoutPreview.problems.flatMap((problem) => problem.alternatives ?? []);
};
const place = async (groups: readonly object[], tokens: readonly string[], some: object = {}): Promise<Placed['placeOrder']> =>
  (await orders.run<Placed>(placeOrder, { input: anInput({ groups, alternatives: tokens, ...some }) })).placeOrder;
const shirts = (quantity: number, some: object = {}) => ({
  method: 'SHIP',
  address: newYork,
  lines: [{ sku: 'SHIRT', quantity }],
  ...some,
});
const piano = (quantity: number) => ({ method: 'PICKUP', location: 'store-nyc', lines: [{ sku: 'PIANO', quantity }] });
const shipmentsOf = ({ order }: Placed['placeOrder']) =>
  order?.groups.map(({ shipments }) => shipments.map(({ location, lines }) => [location.code, lines]));

test('every alternative of a basket is placed in one call, as it was shown', async () => {
  orders.peers.setSellable('PIANO', 'store-nyc', 10);
  orders.peers.setSellable('PIANO', 'store-la', 40);
  orders.peers.setSellable('PIANO', 'dc-west', 40);
  orders.peers.setSellable('SHIRT', 'dc-east', 40);
  const groups = [piano(12), shirts(1)];
  const offered = await alternatives(groups);
  expect(offered.map(({ kind, location, quantity }) => [kind, location?.code ?? null, quantity])).toEqual([
    ['OTHER_LOCATION', 'store-la', 12],
    ['SPLIT', null, 12],
    ['OTHER_LOCATION', null, 12],
    ['SPLIT', 'store-nyc', 10],
  ]);

  for (const { token, quantity, location } of offered.slice(0, 3)) {
    const placed = await place(groups, [token]);
    expect(placed.errors).toEqual([]);
    const pianos = placed.order?.groups.flatMap(({ shipments }) => shipments.map((each) => ({ ...each, lines: each.lines as Sent[] })));
    const sent = pianos?.flatMap((each) =>
      each.lines.filter(({ product }) => product.sku === 'PIANO').map((line) => ({ ...line, from: each.location.code })),
    );
    expect(sent?.reduce((all, line) => all + line.quantity, 0)).toBe(quantity);
    if (location) expect(sent?.map(({ from }) => from)).toEqual([location.code]);
    orders.peers.setSellable('PIANO', 'store-nyc', 10);
  }
});
interface Sent {
  readonly product: { readonly sku: string };
  readonly quantity: number;
}

test('offers later with another service what the one that was asked for cannot bring, for each short line its own', async () => {
  orders.peers.locations = orders.peers.locations.map((each) => (each.code === 'dc-west' ? { ...each, countryCode: 'CA' } : each));
  orders.peers.services = [aService(), aService({ originCountry: 'CA', service: 'EXPRESS' })];
  await orders.database.query(
    `insert into shipping_price (channel, method, service, minor, tax_category) values ('web-us', 'SHIP', 'EXPRESS', 1999, 'SHIPPING')`,
  );
  orders.peers.setSellable('SHIRT', 'dc-east', 9);
  orders.peers.setSellable('MUG', 'dc-east', 9);
  const groups = [
    shirts(2, {
      service: 'EXPRESS',
      lines: [
        { sku: 'SHIRT', quantity: 2 },
        { sku: 'MUG', quantity: 1 },
      ],
    }),
  ];
  orders.clock.advance(10_000);

  const offered = await alternatives(groups);
  expect(offered.map(({ kind, product, quantity }) => [kind, product.sku, quantity])).toEqual([
    ['LATER_DATE', 'SHIRT', 2],
    ['LATER_DATE', 'MUG', 1],
  ]);

  const placed = await place(
    groups,
    offered.map(({ token }) => token),
  );
  expect(placed.errors).toEqual([]);
  expect(placed.order?.groups).toMatchObject([{ service: 'STANDARD', shipments: [{ location: { code: 'dc-east' } }] }]);
});

test('offers another product when there is one, and takes it at its own price', async () => {
  orders.peers.setSellable('MUG', 'dc-west', 5);
  orders.peers.setSellable('SHIRT', 'dc-west', 5);
  const groups = [shirts(1, { lines: [{ sku: 'LAST-ONE', quantity: 3 }] })];
  const before = orders.peers.calls.length;

  const refused = await place(groups, []);
  expect(orders.peers.calls.slice(before)).toEqual(['sourcingView', 'laneChart', 'backorderOffers', 'sourcingView']);
  const offered = (refused.errors[0]?.['alternatives'] ?? []) as readonly Alternative[];
  expect(offered).toMatchObject([{ kind: 'SUBSTITUTE' }, { kind: 'UPGRADE' }]);
  const [mug, shirt] = await alternatives(groups);

  expect([mug, shirt].map((each) => [each?.product.sku, each?.price.amount, each?.quantity])).toEqual([
    ['MUG', '25.50', 3],
    ['SHIRT', '59.97', 3],
  ]);
  expect(mug?.availableAt).toBe('2025-06-07T00:00:00.000Z');
  const placed = await place(groups, [mug?.token ?? '']);
  expect(placed.order?.totals).toMatchObject({ goods: { amount: '25.50' } });
});

test('a line may prefer a location, or require it: then what it cannot have there is offered from elsewhere', async () => {
  orders.peers.setSellable('SHIRT', 'dc-east', 5);
  orders.peers.setSellable('SHIRT', 'dc-west', 2);
  const wish = (some: object) => [shirts(3, { lines: [{ sku: 'SHIRT', quantity: 2, ...some }] })];

  expect(shipmentsOf(await place(wish({}), []))).toMatchObject([[['dc-east', {}]]]);
  expect(shipmentsOf(await place(wish({ preferLocation: 'dc-west' }), []))).toMatchObject([[['dc-west', {}]]]);
  expect(shipmentsOf(await place(wish({ preferLocation: 'dc-west' }), []))).toMatchObject([[['dc-east', {}]]]);
  orders.peers.setSellable('SHIRT', 'dc-east', 5);

  const offered = await alternatives(wish({ requireLocation: 'dc-west' }));
  expect(offered).toMatchObject([{ kind: 'OTHER_LOCATION', location: { code: 'dc-east' }, quantity: 2 }]);
  expect((await place(wish({ requireLocation: 'dc-west' }), [offered[0]?.token ?? ''])).errors).toEqual([]);
});

describe('a token', () => {
  const groups = [shirts(5)];
  const offer = async (): Promise<string> => {
    orders.peers.setSellable('SHIRT', 'dc-east', 3);
    const [alternative] = await alternatives(groups);
    return alternative?.token ?? '';
  };
  const refusal = async (of: readonly object[], tokens: readonly string[]) => {
    const { order, errors } = await place(of, tokens);
    expect(order).toBeNull();
    return errors.map(({ __typename, path }) => [__typename, path]);
  };
  const invalid = (...path: string[]) => [['InvalidInputError', ['alternatives', ...path]]];

  test('is refused for another basket or channel, when it was altered, taken twice or not ours; and reserves nothing', async () => {
    const token = await offer();

    expect(await refusal([shirts(6)], [token])).toEqual(invalid('0'));
    expect(await refusal([shirts(5, { address: { ...newYork, postalCode: '10002' } })], [token])).toEqual(invalid('0'));
    expect((await place(groups, [token], { channel: 'market-jp' })).errors).toMatchObject([{ __typename: 'InvalidInputError' }]);
    expect(await refusal(groups, [`${token.slice(0, -2)}xx`])).toEqual(invalid('0'));
    expect(await refusal(groups, [token, 'bat_not-ours'])).toEqual(invalid('1'));
    expect(await refusal(groups, [token, token])).toEqual(invalid());
    expect(await refusal(groups, Array(21).fill(token))).toEqual(invalid());
    expect(orders.peers.heldUnits()).toBe(0);
    expect(await refusal([shirts(5, { address: { ...newYork, name: 'Somebody Else' } })], [])).toEqual([
      ['InsufficientStockError', ['groups', '0', 'lines', '0']],
    ]);
    expect((await place([shirts(5, { address: { ...newYork, name: 'Somebody Else' } })], [token])).errors).toEqual([]);
  });

  test('runs out, and a placement that took it in time is answered the same ever after', async () => {
    const token = await offer();
    const idempotencyKey = randomUUID();
    orders.clock.advance(alternativeTtlMs - 1);
    const placed = await place(groups, [token], { idempotencyKey });
    expect(placed.order).not.toBeNull();

    orders.clock.advance(1);
    expect((await place(groups, [token], { idempotencyKey })).order?.id).toBe(placed.order?.id);
    orders.peers.setSellable('SHIRT', 'dc-east', 3);
    expect(await refusal(groups, [token])).toEqual(invalid());
  });
});
