import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Apart, aDatabase, developmentToken, graphClient, startApart, type TestDatabase, waitUntil } from '@baton/testing';
import { placeDocument, placeInput } from '../support/graph.ts';
import { plenty, retailer } from '../support/retailer.ts';

// Orders go on without shipments. Seen red: with BATON_ORDERS_LANES_KEEP_MS=0 both previews and placements fail once it is killed.

let database: TestDatabase;
let folder: string;
let apart: Apart;

beforeAll(async () => {
  database = await aDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'baton-away-'));
  writeFileSync(path.join(folder, 'retailer.json'), JSON.stringify(retailer));
  const env = { BATON_DATA_DIR: folder, BATON_RETAILER_FILE: path.join(folder, 'retailer.json'), BATON_LOG_LEVEL: 'warn' };
  apart = await startApart({ databaseUrl: database.url, env });
});
afterAll(async () => {
  await apart.stop();
  await database.drop();
  rmSync(folder, { recursive: true });
});

const previewDocument = /* GraphQL */ `
  query ($input: CheckoutInput!) { checkoutPreview(input: $input) { groups { options { __typename } } problems { __typename } } }
`;
const lookDocument = 'query ($id: ID!) { order(id: $id) { status fulfilments { status } } }';
interface Placed {
  readonly placeOrder: { readonly order: { readonly id: string } | null; readonly errors: readonly unknown[] };
}

interface Previewed {
  readonly checkoutPreview: { readonly groups: readonly { readonly options: readonly unknown[] }[]; readonly problems: readonly unknown[] };
}

test('without shipments orders are placed by the lanes that it told last, and their work is there once it is back', async () => {
  const guest = graphClient(apart.graphqlUrl);
  const admin = guest.as(await developmentToken(folder, 'admin'));
  const place = () => guest.answer<Placed>(placeDocument, { input: placeInput([{ sku: plenty, quantity: 1 }]) });
  expect((await place()).data?.placeOrder.errors).toEqual([]);

  const { shipments } = apart.subgraphs;
  shipments.kill('SIGKILL');
  await shipments.exited;
  const placed = await waitUntil(
    async () => {
      const { data, errors } = await place();
      // The lanes that are kept for a second are over.
      const told = apart.subgraphs.orders.logs.some((line) => line.includes('shipments is away'));
      expect({ errors, refused: data?.placeOrder.errors }).toEqual({ errors: undefined, refused: [] });
      return told ? data?.placeOrder.order : undefined;
    },
    { what: 'an order placed by what shipments told last', everyMs: 200 },
  );
  const { idempotencyKey: _key, payment: _payment, ...basket } = { payment: null, ...placeInput([{ sku: plenty, quantity: 1 }]) };
  const preview = await guest.answer<Previewed>(previewDocument, { input: basket });
  const seen = await admin.answer(lookDocument, { id: placed.id });

  expect(preview.errors).toBeUndefined();
  expect(preview.data?.checkoutPreview.problems).toEqual([]);
  expect(preview.data?.checkoutPreview.groups[0]?.options).not.toEqual([]);
  expect(seen).toMatchObject({
    data: { order: { status: 'SOURCED', fulfilments: null } },
    errors: [{ path: ['order', 'fulfilments'], extensions: { code: 'UNAVAILABLE' } }],
  });

  const again = await shipments.restart();
  apart = { ...apart, subgraphs: { ...apart.subgraphs, shipments: again } };
  await waitUntil(
    async () => {
      const { data } = await admin.answer<{ order: { fulfilments: { status: string }[] | null } }>(lookDocument, { id: placed.id });
      return data?.order.fulfilments?.length === 1;
    },
    { what: 'the work of the order', timeoutMs: 30_000, everyMs: 200 },
  );
});
