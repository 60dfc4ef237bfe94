/**
 * Documents by their ids, by every way in. Seen to fail: with documents of anybody's making let through; with the id looked up over HTTP only; with the scope not asked for.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { documentId } from '../../src/trusted-documents.ts';
import { initSocket, sseMessages } from '../support/clients.ts';
import { codesOf, type Harness, startHarness } from '../support/gateway.ts';

const order = 'query Order($id: ID!) { order(id: $id) { number } }';
const changes = 'subscription Changes($id: ID!, $after: String) { orderChanged(orderId: $id, after: $after) { cursor } }';
const folder = mkdtempSync(path.join(tmpdir(), 'baton-documents-'));
const file = path.join(folder, 'documents.json');
writeFileSync(file, JSON.stringify({ [documentId(order)]: order, [documentId(changes)]: changes }));

let only: Harness;
let also: Harness;
beforeAll(async () => {
  only = await startHarness({ trustedDocuments: { file, only: true } });
  also = await startHarness({ trustedDocuments: { file, only: false } });
});
afterAll(async () => {
  await Promise.all([only.close(), also.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const byId = { documentId: documentId(order), variables: { id: '7' } };
const answer = { data: { order: { number: 'N-7' } } };
const mine = { query: '{ whoami { kind } }' };

test('a document is run by its id, whether only trusted ones are or not', async () => {
  expect((await only.ask(byId)).body).toEqual(answer);
  expect((await also.ask(byId)).body).toEqual(answer);
  // By Apollo Server as well, which never sees the id.
  expect((await only.ask({ ...byId, extensions: {} })).body).toEqual(answer);
});

test('a trusted document may be sent as text, and nothing else may', async () => {
  expect((await only.ask({ query: `# spaced otherwise\n${order.replace('{', '{\n')}`, variables: { id: '7' } })).body).toEqual(answer);
  expect((await also.ask(mine)).status).toBe(200);
  const before = only.fixture.calls.length;

  const refused = await only.ask(mine);

  expect([refused.status, codesOf(refused), only.fixture.calls.length - before]).toEqual([403, ['DOCUMENT_NOT_TRUSTED'], 0]);
});

// Red with documents read for nothing: 450 of them a second kept a core busy, whatever the budget of who sent them.
test('who sends ever new documents pays for having them read; a known one and an id cost nothing of it', async () => {
  const rate = { refillPerSecond: 0.001, burst: 50, guessesPerMinute: 60, exempt: [] };
  const poor = await startHarness({ trustedDocuments: { file, only: true }, rate });
  const long = (nth: number) => ({ query: `{ order(id: "7") { ${`field${nth} `.repeat(120)}} }` });

  const known = [await poor.ask(long(1)), await poor.ask(long(1)), await poor.ask(long(1))];
  const trusted = await poor.ask(byId);
  const others = [await poor.ask(long(2)), await poor.ask(long(3))];
  await poor.close();

  expect(known.map(({ status }) => status)).toEqual([403, 403, 403]);
  expect(trusted.body).toEqual(answer);
  expect(others.map(({ status }) => status)).toEqual([403, 429]);
});

test('who may explore the graph sends what they like', async () => {
  const as = async (role: string) =>
    only.ask(mine, { authorization: `Bearer ${await only.token(role, { customer: 'cus_1', location: 'store' })}` });

  expect((await as('operator')).body).toMatchObject({ data: { whoami: { kind: 'staff' } } });
  expect((await as('admin')).status).toBe(200);
  for (const role of ['shopper', 'associate', 'carrier', 'support'])
    expect([role, codesOf(await as(role))]).toEqual([role, ['DOCUMENT_NOT_TRUSTED']]);
});

test.each([
  ['an id that is not on the list', { documentId: documentId('{ a }') }, 400, 'DOCUMENT_NOT_TRUSTED'],
  ['an id of another form', { documentId: '../../etc/passwd' }, 400, 'DOCUMENT_NOT_TRUSTED'],
  ['an id that every object has', { documentId: 'constructor' }, 400, 'DOCUMENT_NOT_TRUSTED'],
  ['an id and a document', { ...byId, ...mine }, 400, 'BAD_USER_INPUT'],
  ['neither', { variables: {} }, 400, 'BAD_USER_INPUT'],
  ['an id that is no text', { documentId: 7 }, 400, 'BAD_USER_INPUT'],
  ['a persisted query of Apollo', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }, 400, 'BAD_USER_INPUT'],
])('%s is refused', async (_name, body, status, code) => {
  const refused = await also.ask(body);

  expect([refused.status, codesOf(refused)]).toEqual([status, [code]]);
});

const stream = (gateway: Harness, query: object | string) =>
  typeof query === 'string'
    ? fetch(`${gateway.url}/graphql/stream?${query}`)
    : fetch(`${gateway.url}/graphql/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(query),
      });

test.each([
  ['POST', { documentId: documentId(changes), variables: { id: '9' } }],
  ['GET', `documentId=${documentId(changes)}&variables=${encodeURIComponent('{"id":"9"}')}`],
])('an event stream by %s', async (_method, request) => {
  const response = await stream(only, request);
  const messages = sseMessages(response);
  only.fixture.emit('9', 'c1');

  expect(await messages.next()).toMatchObject({ event: 'next', id: 'c1', data: { data: { orderChanged: { cursor: 'c1' } } } });
  await response.body?.cancel().catch(() => undefined);
  const refused = await stream(only, { query: changes.replace('Changes', 'Mine'), variables: { id: '9' } });
  expect([refused.status, await refused.json()]).toMatchObject([403, { errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] }]);
});

test('a socket, where the protocol wants a query in any case', async () => {
  const socket = await initSocket(only.url);
  socket.send({ type: 'subscribe', id: '1', payload: { query: '', ...byId } });
  socket.send({ type: 'subscribe', id: '2', payload: mine });

  const messages = [await socket.next(), await socket.next(), await socket.next()];

  expect(messages).toEqual(
    expect.arrayContaining([
      { type: 'next', id: '1', payload: answer },
      { type: 'complete', id: '1' },
      {
        type: 'error',
        id: '2',
        payload: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'DOCUMENT_NOT_TRUSTED' }) })],
      },
    ]),
  );
  socket.socket.close();
});
