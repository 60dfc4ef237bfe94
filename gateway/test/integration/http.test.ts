import { createRequire } from 'node:module';
import { serverAudits } from 'graphql-http';
import { codesOf, type Harness, startHarness } from '../support/gateway.ts';

let gateway: Harness;
let inProduction: Harness;
const graphqlNames: { suggestionList(): string[] } = createRequire(import.meta.url)('graphql/jsutils/suggestionList.js');
const compareNames = jest.spyOn(graphqlNames, 'suggestionList');
beforeAll(async () => {
  gateway = await startHarness();
  inProduction = await startHarness({ development: false });
});
afterAll(async () => {
  await gateway.close();
  await inProduction.close();
});

test('answers a query over two subgraphs', async () => {
  const { status, body } = await gateway.ask({ query: '{ order(id: "7") { id number parcels { number } } }' });

  expect(status).toBe(200);
  expect(body).toEqual({ data: { order: { id: '7', number: 'N-7', parcels: [{ number: 'P-1' }] } } });
});

test('runs a mutation and chooses the operation by its name', async () => {
  const query = 'query A { order(id: "1") { id } } mutation B($input: PlaceOrderInput!) { placeOrder(input: $input) { number } }';

  const { body } = await gateway.ask({ query, operationName: 'B', variables: { input: { number: '9' } } });

  expect(body).toEqual({ data: { placeOrder: { number: 'N-9' } } });
});

describe('keeps the GraphQL over HTTP specification', () => {
  const audits = serverAudits({ url: () => `${gateway.url}/graphql`, fetchFn: fetch }).filter(({ name }) => name.startsWith('MUST'));

  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });

  test('has found audits to run', () => {
    expect(audits).toHaveLength(13);
  });
});

test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])('answers %s on the graph with 405', async (method) => {
  const response = await fetch(`${gateway.url}/graphql?query=%7B__typename%7D`, { method, headers: { 'x-apollo-operation-name': 'a' } });

  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  expect(await response.text()).not.toContain('Query');
});

test('never executes a GET, whatever headers come with it', async () => {
  const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };

  const response = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent('{ order(id: "1") { id } }')}`, { headers });

  expect(response.status).toBe(405);
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql'])(
  'does not read a body of type %s',
  async (type) => {
    const answer = await gateway.ask('{"query":"{ __typename }"}', { 'content-type': type });

    expect([answer.status, codesOf(answer)]).toEqual([415, ['BAD_USER_INPUT']]);
  },
);

test('refuses a batch of operations', async () => {
  const answer = await gateway.ask([{ query: '{ __typename }' }, { query: '{ __typename }' }]);

  expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
});

test('refuses a subscription over plain HTTP and says where it runs', async () => {
  const answer = await gateway.ask({ query: 'subscription { orderChanged(orderId: "1") { cursor } }' });

  expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
  expect(answer.body?.errors?.[0]?.message).toContain('/graphql/stream');
});

// Red without the locations that the parser tells: whoever wrote the document is left to look for the place.
test('says where a document is wrong, whether it cannot be read or is not valid', async () => {
  const [unread, invalid] = await Promise.all([gateway.ask({ query: '{\n  order(id: }' }), gateway.ask({ query: '{\n  nothing\n}' })]);

  expect(unread).toMatchObject({ status: 400, body: { errors: [{ locations: [{ line: 2, column: 13 }] }] } });
  expect(invalid).toMatchObject({ status: 400, body: { errors: [{ locations: [{ line: 2, column: 3 }] }] } });
});

test('shows nothing that is inaccessible', async () => {
  const field = await gateway.ask({ query: '{ secret }' });
  const nested = await gateway.ask({ query: '{ order(id: "1") { customer } }' });
  const entities = await gateway.ask({ query: '{ _entities(representations: []) { __typename } _service { sdl } }' });
  const schema = await gateway.ask({ query: '{ __type(name: "Order") { fields { name } } }' });

  expect([field.status, nested.status, entities.status]).toEqual([400, 400, 400]);
  expect(schema.body?.data).toEqual({ __type: { fields: ['id', 'number', 'parent', 'parcels', 'grants'].map((name) => ({ name })) } });
});

test('offers no names to who guesses', async () => {
  const answer = await gateway.ask({ query: '{ ordr(id: "1") { id } }' });

  expect(answer.text).not.toContain('Did you mean');
  expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
});

// Red with graphql left to compare each wrong name with those of the schema before the gateway cuts what it offers.
test('compares no wrong name with those of the schema', async () => {
  const wrong = [
    { query: '{ ordr(id: "1") { id } }' },
    { query: '{ order(idd: "1") { id } }' },
    { query: '{ order(id: "1") { ... on Ordr { id } } }' },
    { query: '{ order(id: "1") @skp(if: true) { id } }' },
    { query: '{ order(id: "1") @skip(iff: true) { id } }' },
    { query: 'mutation { placeOrder(input: { numbr: "9" }) { number } }' },
    { query: 'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { number } }', variables: { input: { numbr: '9' } } },
  ];

  for (const body of wrong) expect((await gateway.ask(body)).status).toBe(400);
  expect(compareNames).not.toHaveBeenCalled();
});

test('introspects in development and not in production', async () => {
  const inDevelopment = await gateway.ask({ query: '{ __schema { queryType { name } } }' });
  const hidden = await inProduction.ask({ query: '{ __schema { queryType { name } } }' });

  expect(inDevelopment.body?.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  expect([hidden.status, codesOf(hidden)]).toEqual([400, ['BAD_USER_INPUT']]);
  expect(hidden.body?.errors?.map(({ message }) => message)).toEqual(['Introspection is switched off.']);
});

test('is ready when its subgraphs are', async () => {
  const ready = await fetch(`${gateway.url}/health/ready`);
  const live = await fetch(`${gateway.url}/health/live`);

  expect([ready.status, live.status]).toEqual([200, 200]);
});

test('is live but not ready while a subgraph is not', async () => {
  const waiting = await startHarness({ readiness: async () => false });

  const ready = await fetch(`${waiting.url}/health/ready`);
  const live = await fetch(`${waiting.url}/health/live`);
  await waiting.close();

  expect([ready.status, live.status]).toEqual([503, 200]);
});

test('lets pages of allowed origins read answers, and no others', async () => {
  const shop = await startHarness({ development: false, origins: ['https://shop.example.com'] });
  const originOf = async (origin: string) =>
    (await shop.ask({ query: '{ __typename }' }, { origin })).headers.get('access-control-allow-origin');

  const answers = [
    await originOf('https://shop.example.com'),
    await originOf('https://evil.example.com'),
    await originOf('http://localhost:3000'),
  ];
  await shop.close();

  expect(answers).toEqual(['https://shop.example.com', null, null]);
});
