import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { waitUntil } from '@baton/testing';
import { Webhook } from 'standardwebhooks';
import { aChange, anEndpoint, anIntegrationsSubgraph, type Integrations, key } from '../support/integrations.ts';

interface Received {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

let integrations: Integrations;
let receiver: Server;
let received: Received[];
let origin: string;
beforeEach(async () => {
  integrations = await anIntegrationsSubgraph();
  received = [];
  receiver = createServer(
    (request, response) => void answer(request).then((status) => response.writeHead(status, { location: '/elsewhere' }).end()),
  );
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  // Listening on an IP port: there is an address.
  origin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  await integrations.subgraph.start();
});
afterEach(async () => {
  await integrations.close();
  await new Promise((resolve) => receiver.close(resolve));
});

async function answer(request: IncomingMessage): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // a request without an encoding gives buffers
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  received.push({ path: request.url ?? '', headers, body: Buffer.concat(chunks).toString() });
  return request.url === '/moved' ? 301 : 204;
}

test('an event of the log arrives at those who want it, signed so that the published package takes it', async () => {
  const { secret } = await anEndpoint(integrations, { url: `${origin}/wants`, eventTypes: ['stock.*'] });
  await anEndpoint(integrations, { url: `${origin}/wants-not`, eventTypes: ['order.placed'] });
  await anEndpoint(integrations, { url: `${origin}/elsewhere`, locations: ['2'] });
  const event = aChange('A');
  await integrations.bus.publish([event]);
  const [message] = await waitUntil(() => (received.length > 0 ? received : null));
  if (!message) throw new Error('nothing arrived');

  expect(message).toMatchObject({ path: '/wants', headers: { 'webhook-id': event.id, 'content-type': 'application/json' } });
  expect(new Webhook(secret).verify(message.body, message.headers)).toMatchObject({
    type: 'stock.changed',
    data: { sku: 'A', locations: ['1'] },
  });
  await waitUntil(() => integrations.subgraph.settled());
  expect(received).toHaveLength(1);
});

test('a redirect is a failure and is not followed', async () => {
  await anEndpoint(integrations, { url: `${origin}/moved` });
  await integrations.bus.publish([aChange('A')]);
  const query = `{ webhookEndpoints { deliveries(first: 1) { nodes { status attemptCount attempts { statusCode error } } } } }`;
  const deliveries = await waitUntil(async () => {
    const { webhookEndpoints } = await integrations.run<{ webhookEndpoints: { deliveries: { nodes: { attemptCount: number }[] } }[] }>(
      query,
    );
    const nodes = webhookEndpoints[0]?.deliveries.nodes;
    // Attempts are read behind their message, so they may be a moment ahead of its count.
    return nodes?.[0]?.attemptCount === 1 ? nodes : null;
  });

  expect(deliveries).toMatchObject([
    { status: 'PENDING', attemptCount: 1, attempts: [{ statusCode: 301, error: expect.stringContaining('redirect') }] },
  ]);
  expect(received.map(({ path }) => path)).toEqual(['/moved']);
});

test('events from before an endpoint was there are brought by a replay, in order, and only those that it wants', async () => {
  const events = Array.from({ length: 30 }, (_, nth) => aChange('A', nth, new Date(Date.now() - 60_000 + nth)));
  await integrations.bus.publish(events);
  await waitUntil(() => integrations.subgraph.settled());
  const { id } = await anEndpoint(integrations, { url: `${origin}/late` });
  const input = { idempotencyKey: key(), id, fromAt: events[10]?.at, untilAt: new Date().toISOString() };
  const document =
    'mutation ($input: ReplayWebhookDeliveriesInput!) { replayWebhookDeliveries(input: $input) { replayedCount errors { __typename } } }';
  expect(await integrations.run(document, { input })).toEqual({ replayWebhookDeliveries: { replayedCount: 0, errors: [] } });
  await waitUntil(() => received.length === 20, { what: 'twenty messages' });

  expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(events.slice(10).map((event) => event.id));

  // The receiver has a message before its arrival is written down.
  await waitUntil(
    async () => (await integrations.test.query("select from integrations.webhook_delivery where status = 'DELIVERED'")).length === 20,
  );
  const again = { ...input, idempotencyKey: key(), includesDelivered: true };
  expect(await integrations.run(document, { input: again })).toEqual({ replayWebhookDeliveries: { replayedCount: 20, errors: [] } });
  await waitUntil(() => received.length === 40, { what: 'the same again' });
});

test('a test message is sent at once and says what became of it', async () => {
  const { id, secret } = await anEndpoint(integrations, { url: `${origin}/wants` });
  const document =
    'mutation ($input: TestWebhookEndpointInput!) { testWebhookEndpoint(input: $input) { attempt { statusCode error durationMs } errors { __typename } } }';
  const answered = await integrations.run(document, { input: { idempotencyKey: key(), id } });

  expect(answered).toMatchObject({ testWebhookEndpoint: { attempt: { statusCode: 204, error: null }, errors: [] } });
  const [message] = received;
  expect(new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {})).toMatchObject({ type: 'webhook-endpoint.tested' });
});

test('the log is read by pages, by type, and on after its cursor', async () => {
  await integrations.bus.publish([aChange('A', 1), aChange('B', 1), aChange('A', 2)]);
  await waitUntil(async () => (await integrations.bus.read(0n, 10)).length === 3);
  const document = `query ($after: String, $types: [String!]) {
    events(first: 2, after: $after, types: $types) { nodes { type aggregate payload } cursor hasMore }
  }`;

  const first = await integrations.run<{ events: { cursor: string } }>(document);
  expect(first).toMatchObject({
    events: { nodes: [{ aggregate: 'product:A' }, { aggregate: 'product:B' }], hasMore: true, cursor: '2' },
  });
  expect(await integrations.run(document, { after: first.events.cursor })).toMatchObject({
    events: {
      nodes: [{ aggregate: 'product:A', payload: '{"sku":"A","locations":["2"]}' }],
      hasMore: false,
      cursor: '3',
    },
  });
  expect(await integrations.run(document, { types: ['order.*'] })).toMatchObject({ events: { nodes: [], cursor: '3' } });
  await expect(integrations.run(document, { after: '9' })).rejects.toThrow('The cursor is not of this log');
  await expect(integrations.run(document, { after: 'x' })).rejects.toThrow('The cursor is not one of ours');
});
