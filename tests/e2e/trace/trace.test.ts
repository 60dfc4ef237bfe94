import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  aDatabase,
  type Baton,
  developmentToken,
  eventually,
  type GraphClient,
  graphClient,
  socketClient,
  sseClient,
  startBaton,
  type TestDatabase,
  waitUntil,
} from '@baton/testing';
import { markReadyToShip, pickFulfilment, placeDocument, placeInput, recordTrackingEvent, shipParcel } from '../../chaos/support/graph.ts';
import { plenty, retailer } from '../../chaos/support/retailer.ts';
import { aReceiver, spansIn } from './collector.ts';

// One trace an order: from the request of the client that bought, through every part, to the webhooks of what the carrier told and to the frames of who followed
// it. Seen red: without the trace that shipments keeps with its work (events/cause-of-work.ts) the parcel's events are told under the traces of those who packed
// and carried it; without `telling` of a subscription's values their frames are told under the subscription's; without `withinSpan` no statement is told.

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const clientSpan = '00f067aa0ba902b7';
const key = (): string => randomUUID();

let database: TestDatabase;
let folder: string;
let baton: Baton;
let collector: Awaited<ReturnType<typeof aReceiver>>;
let webhooks: Awaited<ReturnType<typeof aReceiver>>;
let admin: GraphClient;

beforeAll(async () => {
  [database, collector, webhooks] = await Promise.all([aDatabase(), aReceiver(), aReceiver()]);
  folder = mkdtempSync(path.join(tmpdir(), 'baton-trace-'));
  writeFileSync(path.join(folder, 'retailer.json'), JSON.stringify(retailer));
  baton = await startBaton({
    databaseUrl: database.url,
    dataDir: folder,
    env: {
      BATON_RETAILER_FILE: path.join(folder, 'retailer.json'),
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_BSP_SCHEDULE_DELAY: '200',
    },
  });
  admin = graphClient(baton.graphqlUrl).as(await developmentToken(folder, 'admin'));
});
afterAll(async () => {
  await baton.stop();
  await Promise.all([collector.close(), webhooks.close(), database.drop()]);
  rmSync(folder, { recursive: true });
});

test('one trace leads from the request that placed an order to the webhooks of its parcel, and holds nothing personal', async () => {
  const create = 'mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) { errors { __typename } } }';
  await admin.request(create, {
    input: { idempotencyKey: key(), url: webhooks.url, description: 'traces', eventTypes: ['order.placed', 'parcel.*'] },
  });

  const input = placeInput([{ sku: plenty, quantity: 1 }]);
  const headers = { traceparent: `00-${trace}-${clientSpan}-01` };
  const placed = await graphClient(baton.graphqlUrl).request<{ placeOrder: { order: { id: string } } }>(
    placeDocument,
    { input },
    { headers },
  );
  const orderId = placed.placeOrder.order.id;
  const { socket, stream } = await follow(orderId);
  await carry(orderId);

  const traceOf = (type: string): string | undefined => {
    const message = webhooks.received.find(({ body }) => body.includes(`"type":"${type}"`));
    return message && String(message.headers['traceparent']).split('-')[1];
  };
  await waitUntil(() => traceOf('parcel.delivered') !== undefined, { what: 'the webhook of the delivery', timeoutMs: 30_000 });
  expect({ placed: traceOf('order.placed'), shipped: traceOf('parcel.shipped'), delivered: traceOf('parcel.delivered') }).toEqual({
    placed: trace,
    shipped: trace,
    delivered: trace,
  });

  const names = (): string[] =>
    spansIn(collector.received)
      .filter(({ traceId }) => traceId === trace)
      .map(({ name }) => name);
  const way = [
    'gateway mutation',
    'gateway fetch orders',
    'orders mutation',
    'orders ask stock',
    'stock mutation',
    'orders event order.placed',
    'shipments take order.placed',
    'stock take order.placed',
    'shipments event parcel.shipped',
    'orders take parcel.shipped',
    'orders job capture-payment',
    'shipments event parcel.delivered',
    'integrations webhook',
    'orders sql batch',
    'orders sql transaction',
    'orders sql orders-insert-timeline',
  ];
  await eventually(() => expect(way.filter((name) => !names().includes(name))).toEqual([]), { what: 'all of the way', everyMs: 200 });

  const spans = spansIn(collector.received);
  const [root] = spans.filter(({ name, traceId }) => name === 'gateway mutation' && traceId === trace);
  expect(root?.parentSpanId).toBe(clientSpan);
  const shipped = spans.find(({ name }) => name === 'shipments event parcel.shipped');
  const requests = spans.filter(({ name, traceId }) => name === 'gateway mutation' && traceId !== trace).map(({ traceId }) => traceId);
  expect(requests).toContain(shipped?.links?.[0]?.traceId);

  // Both who follow are told in the order's trace, each frame of them, and what had to be read for it.
  const framesNow = () => spansIn(collector.received).filter(({ name, traceId }) => name === 'gateway frame' && traceId === trace);
  const followed = (): Set<string | undefined> => new Set(framesNow().map(({ links }) => links?.[0]?.traceId));
  // A span is told when it ends: what a frame hangs on may be told after it.
  await eventually(
    () => {
      expect(followed().size).toBe(2);
      const subscriptions = spansIn(collector.received).filter(({ name }) => name === 'gateway subscription');
      expect(followed()).toEqual(new Set(subscriptions.map(({ traceId }) => traceId)));
      const made = spansIn(collector.received)
        .filter(({ name, traceId }) => name === 'gateway event' && traceId === trace)
        .map(({ spanId }) => spanId);
      expect(made).toEqual(expect.arrayContaining(framesNow().map(({ parentSpanId }) => parentSpanId)));
      for (const read of ['shipments query', 'gateway fetch shipments']) expect(names()).toContain(read);
      expect(names()).toContainEqual(expect.stringMatching(/^shipments sql /));
    },
    { what: 'the frames of both', everyMs: 200 },
  );
  socket.close();
  stream.close();

  expect(collector.received.map(({ body }) => body).join()).not.toMatch(/buyer@example|A Buyer|Main St|New York/);
});

test("the log tells an order's trace by its number and by its id", async () => {
  const lines = baton.program.logs.filter((line) => line.includes(trace) && line.includes('an order was placed'));

  expect(lines).toHaveLength(1);
  const { order, aggregate, traceId } = JSON.parse(lines[0] ?? '{}') as Record<string, string>;
  const [row] = await database.query<{ id: string; number: string }>('select id, number from orders."order"');
  expect({ order, aggregate, traceId }).toEqual({ order: row?.number, aggregate: `order:${row?.id}`, traceId: trace });
});

test('every event has a trace as W3C Trace Context writes it', async () => {
  const rows = await database.query<{ type: string; trace_id: string }>(
    "select type, trace_id from bus.event where trace_id !~ '^[0-9a-f]{32}$'",
  );

  expect(rows).toEqual([]);
});

/** Follows the order over a socket, and the work of its location as an event stream; both are open when it answers. */
async function follow(orderId: string): Promise<{ readonly socket: { close(): unknown }; readonly stream: { close(): unknown } }> {
  const token = await developmentToken(folder, 'admin');
  const [socket, stream] = [socketClient(baton.graphqlUrl, { token }), sseClient(`${baton.graphqlUrl}/stream`, { token })];
  socket.subscribe('subscription ($id: ID!) { orderChanged(orderId: $id) { kind order { fulfilments { status } } } }', { id: orderId });
  const { location } = await workOf(orderId);
  stream.subscribe('subscription ($at: String!) { fulfilmentChanged(location: $at) { kind fulfilment { order { number } } } }', {
    at: location.code,
  });
  const isOpen = (part: string): boolean => spansIn(collector.received).some(({ name }) => name === `${part} subscription`);
  await waitUntil(() => isOpen('orders') && isOpen('shipments'), { what: 'who follows', timeoutMs: 30_000 });
  return { socket, stream };
}

/** Packs and sends the order, and lets the carrier deliver it: three people, each with requests of their own. */
async function carry(orderId: string): Promise<void> {
  const work = await workOf(orderId);
  const [line] = work.lines;
  const lines = [{ fulfilmentLineId: line?.id, picked: line?.quantity }];
  await pickFulfilment(admin, { idempotencyKey: key(), fulfilmentId: work.id, lines });
  const parcels = [{ lines: [{ fulfilmentLineId: line?.id, quantity: line?.quantity }], weightGrams: 900 }];
  const ready = await markReadyToShip(admin, { idempotencyKey: key(), fulfilmentId: work.id, parcels });
  // The shape is the selection of `markReadyToShip`.
  const [parcel] = (ready['fulfilment'] as { parcels: { id: string }[] }).parcels;
  const sent = { carrier: 'ups', trackingNumber: '1Z999AA10123456784' };
  await shipParcel(admin, { idempotencyKey: key(), parcelId: parcel?.id, service: 'ground', ...sent });
  const arrived = { status: 'DELIVERED', occurredAt: new Date().toISOString(), description: 'Left at the door' };
  await recordTrackingEvent(admin, { idempotencyKey: key(), ...sent, ...arrived });
}

interface Work {
  readonly id: string;
  readonly location: { readonly code: string };
  readonly lines: readonly { readonly id: string; readonly quantity: number }[];
}

/** The fulfilment of the order, once shipments has it. */
function workOf(orderId: string): Promise<Work> {
  const document = 'query ($id: ID!) { order(id: $id) { fulfilments { id location { code } lines { id quantity } } } }';
  return waitUntil(async () => (await admin.request<{ order: { fulfilments: Work[] } }>(document, { id: orderId })).order.fulfilments[0], {
    what: 'the fulfilment of the order',
  });
}
