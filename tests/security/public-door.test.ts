/**
 * The composed graph at its public door: GraphQL over HTTP as specified, and every limit with the last that is served and the first that is refused.
 * Seen to fail: with each limit one higher, each of the refusals; with the depth one lower, the last that is served; with a depth of 6, an
 * operation of the journey.
 */
import { graphClient } from '@baton/testing';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, parse, validate } from 'graphql';
import { serverAudits } from 'graphql-http';
import { type OperationName, operation, unusedOperations } from '../e2e/journey/operations.ts';
import { key } from '../e2e/journey/work.ts';
import { footprint } from './support/footprint.ts';
import { type GuardedWorld, guardedWorld } from './support/guarded-world.ts';

let world: GuardedWorld;
beforeAll(async () => {
  world = await guardedWorld();
  await world.settled();
}, 120_000);
afterAll(() => world?.stop());

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => world.graphqlUrl, fetchFn: fetch }).filter(({ name }) => name.startsWith('MUST'));

  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });

  test('there were audits to pass', () => {
    expect(audits).toHaveLength(13);
  });
});

const times = (count: number, text: string): string => Array(count).fill(text).join(' ');
const product = (selection: string): string => `{ product(sku: "MUG-BLUE") { ${selection} } }`;
/** So many skus that nobody sells. */
const skus = (count: number): string[] => Array.from({ length: count }, (_, n) => `NONE-${n}`);

interface Probe {
  readonly query: string;
  readonly variables?: object;
}

/** By limit: how many are served, and a request with so many of the real graph. */
const limits: Readonly<Record<string, readonly [number, (count: number) => Probe]>> = {
  // An order has fulfilments, and each of these has its order.
  'levels of fields': [
    10,
    (n) => ({
      query: `{ order(id: "ord_1") { ${'fulfilments { order { '.repeat(4)}${n === 10 ? 'number' : 'returns { id }'}${' } }'.repeat(4)} } }`,
    }),
  ],
  aliases: [15, (n) => ({ query: product(Array.from({ length: n }, (_, index) => `a${index}: sku`).join(' ')) })],
  'root fields': [10, (n) => ({ query: `{ ${times(n, 'product(sku: "MUG-BLUE") { sku }')} }` })],
  directives: [5, (n) => ({ query: product(times(n, 'sku @include(if: true)')) })],
  fields: [250, (n) => ({ query: product(times(n - 1, 'sku')) })],
  // Eleven tokens with one field in them, so that there are not too many fields; ten stand around them.
  tokens: [2_000, (n) => ({ query: product(`${times(180, '... on Product { ... on Product { sku } }')} ${times(n - 1_990, 'sku')}`) })],
  'items of a page': [
    100,
    (n) => ({ query: product(`availability(channel: "web-us") { locations(first: ${n}) { nodes { sellable } } }`) }),
  ],
  'items of a page, in a variable': [
    100,
    (first) => ({
      query:
        'query Q($first: Int) { product(sku: "MUG-BLUE") { availability(channel: "web-us") { locations(last: $first) { nodes { sellable } } } } }',
      variables: { first },
    }),
  ],
  'items of a list': [100, (n) => ({ query: `{ products(skus: ${JSON.stringify(skus(n))}) { sku } }` })],
  'items of a list, in a variable': [
    100,
    (n) => ({ query: 'query Q($skus: [String!]!) { products(skus: $skus) { sku } }', variables: { skus: skus(n) } }),
  ],
};

describe.each(Object.entries(limits))('%s', (_name, [max, probe]) => {
  const client = () => graphClient(world.graphqlUrl);

  test(`${max} are served`, async () => {
    const { query, variables } = probe(max);
    const { status, data, errors } = await client().answer(query, variables);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(data).toEqual(expect.anything());
  });

  test(`${max + 1} are refused`, async () => {
    const { query, variables } = probe(max + 1);
    const { status, data, errors } = await client().answer(query, variables);
    expect([status, data, errors?.map(({ extensions }) => extensions?.['code'])]).toEqual([400, undefined, ['OPERATION_LIMIT']]);
    expect(errors?.[0]?.message).toContain(String(max));
  });
});

describe('bytes of a body', () => {
  const send = async (bytes: number): Promise<readonly [number, unknown]> => {
    const rest = JSON.stringify({ query: product('sku'), padding: '' }).length;
    const body = JSON.stringify({ query: product('sku'), padding: 'x'.repeat(bytes - rest) });
    const answer = await fetch(world.graphqlUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return [answer.status, await answer.json()];
  };

  test('100 000 are served and one more is refused', async () => {
    expect(await send(100_000)).toEqual([200, { data: { product: { sku: 'MUG-BLUE' } } }]);
    expect(await send(100_001)).toEqual([
      400,
      { errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'OPERATION_LIMIT' }) })] },
    ]);
  });
});

test('of an operation that is refused for a limit nothing is done', async () => {
  const input = { idempotencyKey: key(), location: 'dc-east', document: 'PO-1', lines: [{ sku: 'MUG-BLUE', quantity: 1 }] };
  const each = (n: number) => `r${n}: receiveStock(input: $input) { levels { onHand } }`;
  const before = await footprint(world.database);
  const query = `mutation M($input: ReceiveStockInput!) { ${Array.from({ length: 11 }, (_, n) => each(n)).join(' ')} }`;
  const { errors } = await (await world.as('operator')).answer(query, { input });
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['OPERATION_LIMIT']);
  expect(await footprint(world.database)).toEqual(before);
});

test('every operation of the journey is valid and within the limits', async () => {
  const schema = buildClientSchema(await world.anonymous.request<IntrospectionQuery>(getIntrospectionQuery()));
  // Before anything was used, all of them are unused.
  const names = unusedOperations() as OperationName[];
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    expect([name, validate(schema, parse(operation(name)))]).toEqual([name, []]);
    // Without variables none of them can run, which is said after the limits were asked.
    const { errors = [] } = await world.anonymous.answer(operation(name), {});
    expect([name, errors.map(({ extensions }) => extensions?.['code'])]).not.toEqual([name, expect.arrayContaining(['OPERATION_LIMIT'])]);
  }
});
