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
