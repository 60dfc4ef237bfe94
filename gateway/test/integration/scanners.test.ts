import { codesOf, type GraphAnswer, type Harness, startHarness } from '../support/gateway.ts';

/** What graphql-cop sends, as production answers it. Each check is one that the tool reports unless the answer is as here. */
let gateway: Harness;
beforeAll(async () => {
  gateway = await startHarness({ development: false });
});
afterAll(async () => {
  await gateway.close();
});

const repeat = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, index) => part(index)).join(' ');
const refused = (answer: GraphAnswer) => [answer.status, answer.body?.data, codesOf(answer)[0]];

test('introspection', async () => {
  expect(refused(await gateway.ask({ query: 'query cop { __schema { types { name fields { name } } } }' }))).toEqual([
    400,
    undefined,
    'BAD_USER_INPUT',
  ]);
});

test('circular introspection', async () => {
  const fields = (levels: number): string => (levels === 0 ? 'name' : `name fields { name type { ${fields(levels - 1)} } }`);

  expect(refused(await gateway.ask({ query: `query cop { __schema { types { ${fields(5)} } } }` }))).toEqual([
    400,
    undefined,
    'OPERATION_LIMIT',
  ]);
});

test('alias overloading', async () => {
  const query = `query cop { ${repeat(101, (index) => `alias${index}: __typename`)} }`;

  expect(refused(await gateway.ask({ query }))).toEqual([400, undefined, 'OPERATION_LIMIT']);
});

test('directive overloading', async () => {
  const answer = await gateway.ask({ query: `query cop { __typename ${repeat(10, () => '@aa')} }` });

  expect(refused(answer)).toEqual([400, undefined, 'OPERATION_LIMIT']);
  expect(answer.body?.errors).toHaveLength(1);
});

test('field duplication', async () => {
  expect(refused(await gateway.ask({ query: `query cop { ${repeat(500, () => '__typename')} }` }))).toEqual([
    400,
    undefined,
    'OPERATION_LIMIT',
  ]);
});

test('batches', async () => {
  expect(refused(await gateway.ask(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }))))).toEqual([
    400,
    undefined,
    'BAD_USER_INPUT',
  ]);
});

test('field suggestions', async () => {
  expect((await gateway.ask({ query: 'query cop { __schema { directive } }' })).text).not.toContain('Did you mean');
});

test.each(['query cop { __typename }', 'mutation cop { __typename }'])('GET: %s', async (query) => {
  const response = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent(query)}`);

  expect([response.status, (await response.text()).includes('__typename')]).toEqual([405, false]);
});

test('a form that any page may post', async () => {
  const answer = await gateway.ask(new URLSearchParams({ query: 'query cop { __typename }' }).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
  });

  expect(refused(answer)).toEqual([415, undefined, 'BAD_USER_INPUT']);
});

test.each(['/', '/graphql', '/graphiql', '/playground', '/console'])('a console at %s', async (path) => {
  const response = await fetch(gateway.url + path, { headers: { accept: 'text/html' } });

  expect(await response.text()).not.toMatch(/graphiql\.min\.js|GraphQL Playground|GraphiQL|Apollo/i);
  expect(response.status).toBeGreaterThanOrEqual(400);
});

test('traces', async () => {
  const answer = await gateway.ask(
    { query: 'query cop { __typename }' },
    { 'apollo-federation-include-trace': 'ftv1', 'apollo-query-plan-experimental': '1' },
  );

  expect(answer.body).toEqual({ data: { __typename: 'Query' } });
});

test('unhandled errors', async () => {
  const answer = await gateway.ask({ query: 'qwerty cop { abc }' });

  expect(refused(answer)).toEqual([400, undefined, 'BAD_USER_INPUT']);
  expect(answer.text).not.toMatch(/exception|stack|node_modules/);
});
