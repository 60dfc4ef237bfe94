import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  aDatabase,
  type Baton,
  developmentToken,
  type GraphClient,
  graphClient,
  startBaton,
  type TestDatabase,
  waitUntil,
} from '@baton/testing';
import { markReadyToShip, pickFulfilment, placeDocument, placeInput, recordTrackingEvent, shipParcel } from '../../chaos/support/graph.ts';
import { plenty, retailer } from '../../chaos/support/retailer.ts';
import { aReceiver, spansIn } from './collector.ts';

// One trace an order: from the request of the client that bought, through every part, to the webhooks of what the carrier told. Seen red: without the trace that
// shipments keeps with its work (events/cause-of-work.ts) the parcel's events are told under the traces of those who packed and carried it.

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const clientSpan = '00f067aa0ba902b7';
const key = (): string => Math.random().toString(36).slice(2);

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
  ];
  await waitUntil(() => way.every((name) => names().includes(name)), {
    what: 'all of the way',
    timeoutMs: 30_000,
    everyMs: 200,
  });

  const spans = spansIn(collector.received);
  const [root] = spans.filter(({ name, traceId }) => name === 'gateway mutation' && traceId === trace);
  expect(root?.parentSpanId).toBe(clientSpan);
  const shipped = spans.find(({ name }) => name === 'shipments event parcel.shipped');
  const requests = spans.filter(({ name, traceId }) => name === 'gateway mutation' && traceId !== trace).map(({ traceId }) => traceId);
  expect(requests).toContain(shipped?.links?.[0]?.traceId);

  expect(collector.received.map(({ body }) => body).join()).not.toMatch(/buyer@example|A Buyer|Main St|10001/);
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

/** Packs and sends the order, and lets the carrier deliver it: three people, each with requests of their own. */
async function carry(orderId: string): Promise<void> {
  interface Work {
    readonly id: string;
    readonly lines: readonly { readonly id: string; readonly quantity: number }[];
  }
  const document = 'query ($id: ID!) { order(id: $id) { fulfilments { id lines { id quantity } } } }';
  const workOf = async (): Promise<Work | undefined> =>
    (await admin.request<{ order: { fulfilments: Work[] } }>(document, { id: orderId })).order.fulfilments[0];
  const work = await waitUntil(workOf, { what: 'the fulfilment of the order' });
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
