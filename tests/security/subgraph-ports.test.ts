/**
 * In production, in processes of their own, the ports of the subgraphs listen to the gateway and to each other, and to nobody else, whatever is asked; scanners
 * find nothing there, nor at the gateway. Seen to fail: with the age of a signature not looked at, "one of forty seconds ago"; with a missing one taken for
 * a service's, everything unsigned. What binds a signature to its request has its own test beside the platform.
 */
import { serviceContext, signContext, signedHeaders } from '@baton/platform';
import {
  type Apart,
  aDatabase,
  inRepository,
  type SubgraphName,
  socketClient,
  startApart,
  subgraphs,
  type TestDatabase,
} from '@baton/testing';
import { footprint } from './support/footprint.ts';
import { checks, findingsAt } from './support/graphql-cop.ts';

const secret = 'the-secret-that-the-five-processes-share';
let database: TestDatabase;
let apart: Apart;
beforeAll(async () => {
  database = await aDatabase();
  const env = {
    BATON_INTERNAL_SECRET: secret,
    BATON_RETAILER_FILE: inRepository('apps/baton/demo/retailer.json'),
    BATON_LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
    // A scanner would be refused for its documents otherwise, and see nothing of what is behind.
    BATON_TRUSTED_DOCUMENTS: 'off',
  };
  apart = await startApart({ databaseUrl: database.url, env });
}, 120_000);
afterAll(async () => {
  await apart?.stop();
  await database?.drop();
});

const context = () => serviceContext('orders', { traceId: 'a-trace' });
const good = () => signContext(context(), secret);
const [body = '', signature = ''] = good().split('.');
const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;

/** Each as its sender would try it. */
const bad: Readonly<Record<string, () => string | undefined>> = {
  'no signature': () => undefined,
  'an empty one': () => '',
  'another secret': () => signContext(context(), 'another-secret-of-the-same-length-or-so'),
  'the secret of access tokens': () => signContext(context(), 'an-access-token-secret-of-the-tests-only'),
  'one of forty seconds ago': () => signContext(context(), secret, { now: () => new Date(Date.now() - 40_000) }),
  'claims that were changed afterwards': () =>
    `${Buffer.from(JSON.stringify({ ...claims, grants: ['order:ord_00000000000000000000000001'] })).toString('base64url')}.${signature}`,
  'a body without its signature': () => body,
  'a signature without its body': () => `.${signature}`,
};

const questions = {
  _service: '{ _service { sdl } }',
  _entities: '{ _entities(representations: [{ __typename: "Customer", id: "cus_00000000000000000000000ADA" }]) { __typename } }',
  introspection: '{ __schema { queryType { name } } }',
  'a plain query': '{ __typename }',
};

const send = (name: SubgraphName, body: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${apart.subgraphs[name].url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
/** With the binding of a request that is right, and this context. */
const asks = (name: SubgraphName, query: string, header: string | undefined): Promise<Response> => {
  const body = JSON.stringify({ query });
  const { 'baton-request': binding = '' } = signedHeaders(context(), body, { secret, audience: name });
  return send(name, body, { 'baton-request': binding, ...(header !== undefined && { 'baton-context': header }) });
};

describe.each(subgraphs)('%s', (name) => {
  test('answers whoever signs with the shared secret', async () => {
    const body = JSON.stringify({ query: '{ _service { sdl } }' });
    const answer = await send(name, body, signedHeaders(context(), body, { secret, audience: name }));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ data: { _service: { sdl: expect.stringContaining('type ') } } });
  });

  test.each(Object.keys(bad))('refuses %s, whatever is asked', async (kind) => {
    const before = await footprint(database);
    for (const query of Object.values(questions)) {
      const answer = await asks(name, query, bad[kind]?.());
      const text = await answer.text();
      expect([answer.status, JSON.parse(text).data ?? null]).toEqual([401, null]);
      expect(text).not.toMatch(/sdl|type Query|secret|node_modules/);
    }
    expect(await footprint(database)).toEqual(before);
  });

  test('refuses a request that was altered, or comes a second time', async () => {
    const body = JSON.stringify({ query: '{ __typename }' });
    const headers = signedHeaders(context(), body, { secret, audience: name });
    const statuses: number[] = [];
    for (const sent of [JSON.stringify({ query: '{ _service { sdl } }' }), body, body])
      statuses.push((await send(name, sent, headers)).status);
    expect(statuses).toEqual([401, 200, 401]);
    // Taken on its way to another subgraph.
    const other = subgraphs.find((candidate) => candidate !== name) ?? '';
    expect((await send(name, body, signedHeaders(context(), body, { secret, audience: other }))).status).toBe(401);
    // A context that somebody took from another request.
    expect((await send(name, body, { 'baton-context': good() })).status).toBe(401);
  });

  test('shows a scanner nothing', async () => {
    expect(await findingsAt(`${apart.subgraphs[name].url}/graphql`)).toEqual([]);
  });

  test('takes no token of a person for a signature', async () => {
    const answer = await fetch(`${apart.subgraphs[name].url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${good()}` },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(answer.status).toBe(401);
  });

  test('opens no stream for whoever is not signed', async () => {
    const socket = socketClient(`${apart.subgraphs[name].url}/graphql`);
    const stream = socket.subscribe('{ __typename }');
    await expect(stream.next()).rejects.toThrow('4403');
    await socket.close();
  });
});

test('the gateway shows a scanner nothing in all of its thirteen checks', async () => {
  expect(checks).toHaveLength(13);
  expect(await findingsAt(apart.graphqlUrl)).toEqual([]);
});
