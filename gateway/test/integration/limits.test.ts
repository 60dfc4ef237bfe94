import { codesOf, type Harness, startHarness } from '../support/gateway.ts';

let gateway: Harness;
beforeAll(async () => {
  gateway = await startHarness();
});
afterAll(async () => {
  await gateway.close();
});

test('a body of the largest size is served and one byte more refused', async () => {
  const empty = JSON.stringify({ query: '{ __typename }', padding: '' });
  const body = (bytes: number) => JSON.stringify({ query: '{ __typename }', padding: 'x'.repeat(bytes - empty.length) });

  const served = await gateway.ask(body(100_000));
  const refused = await gateway.ask(body(100_001));

  expect(served.body).toEqual({ data: { __typename: 'Query' } });
  expect([refused.status, codesOf(refused)]).toEqual([400, ['OPERATION_LIMIT']]);
});

test('a refused operation is not executed and not validated', async () => {
  const answer = await gateway.ask({ query: `{ ${'order(id: "1") { id } '.repeat(11)} unknown }` });

  expect([answer.status, codesOf(answer)]).toEqual([400, ['OPERATION_LIMIT']]);
  expect(gateway.fixture.calls).toEqual([]);
});

test('validation gives up after five errors', async () => {
  const answer = await gateway.ask({ query: `{ order(id: "1") { ${'a b c d e f g h i j'} } }` });

  // Five, and one that says so: never the ten that scanners look for.
  expect(codesOf(answer)).toEqual(Array.from({ length: 6 }, () => 'BAD_USER_INPUT'));
});

test('the whole schema can be introspected in development', async () => {
  const { getIntrospectionQuery } = await import('graphql');

  const answer = await gateway.ask({ query: getIntrospectionQuery() });

  expect([answer.status, codesOf(answer)]).toEqual([200, []]);
});

test('who asks is shown what an operation cost, whichever way it was answered; nobody else is', async () => {
  const show = { 'baton-limits': 'show' };
  const query = '{ orders(first: 2) { parcels { number } } }';
  const spent = { cost: { requested: 2 * (1 + 5), max: 5_000 } };

  expect((await gateway.ask({ query })).body?.extensions).toBeUndefined();
  expect((await gateway.ask({ query }, show)).body).toMatchObject({ data: { orders: [{}, {}] }, extensions: spent });
  // Apollo Server answers what brings extensions.
  expect((await gateway.ask({ query, extensions: {} }, show)).body).toMatchObject({ data: { orders: [{}, {}] }, extensions: spent });
});

test('an operation of too many points is refused before anything runs', async () => {
  const before = gateway.fixture.calls.length;
  const parents = (levels: number): string => (levels === 0 ? 'id' : `parcels { number } parent { ${parents(levels - 1)} }`);
  const answer = await gateway.ask({
    query: `{ ${Array.from({ length: 8 }, (_, n) => `a${n}: orders(first: 100) { ${parents(3)} }`).join(' ')} }`,
  });

  expect([answer.status, codesOf(answer), answer.body?.errors?.[0]?.message]).toEqual([
    400,
    ['OPERATION_LIMIT'],
    'The operation costs 15200 points; 5000 are allowed.',
  ]);
  expect(gateway.fixture.calls).toHaveLength(before);
});
