import { randomUUID } from 'node:crypto';
import { type GraphClient, waitUntil } from '@baton/testing';
import { channel } from './retailer.ts';

export interface Line {
  readonly sku: string;
  readonly quantity: number;
}

interface UserError {
  readonly __typename: string;
  readonly message: string;
}

export interface PlacedOrder {
  readonly order: { readonly id: string; readonly lines: readonly { readonly id: string }[] } | null;
  readonly accessToken: string | null;
  readonly errors: readonly UserError[];
}

export const placeDocument = /* GraphQL */ `
  mutation Place($input: PlaceOrderInput!) {
    placeOrder(input: $input) { order { id lines { id } } accessToken errors { __typename ... on UserError { message } } }
  }
`;

/** The input of an order of `lines` to one address. */
export const placeInput = (lines: readonly Line[], change: object = {}): { readonly idempotencyKey: string } => ({
  idempotencyKey: randomUUID(),
  ...{
    channel,
    customer: { email: 'buyer@example.com', name: 'A Buyer' },
    groups: [
      {
        method: 'SHIP',
        service: 'STANDARD',
        address: { name: 'A Buyer', line1: '1 Main St', city: 'New York', region: 'NY', postalCode: '10001', countryCode: 'US' },
        lines,
      },
    ],
    payment: { provider: 'test', token: 'ok' },
  },
  ...change,
});

export async function place(client: GraphClient, input: object): Promise<PlacedOrder> {
  return (await client.request<{ placeOrder: PlacedOrder }>(placeDocument, { input })).placeOrder;
}

/** Codes of failures that say nothing about whether it was done. */
const unknown = ['DEADLINE_EXCEEDED', 'UNAVAILABLE'];

/** Asks a mutation as a careful client does: while the outcome is not definite, again with the same key. */
async function surely<A extends { readonly errors: readonly UserError[] }>(
  client: GraphClient,
  name: string,
  operation: { readonly document: string; readonly input: object },
): Promise<A> {
  return waitUntil(
    async () => {
      const answer = await client.answer<Record<string, A>>(operation.document, { input: operation.input });
      const codes = answer.errors?.map((error) => error.extensions?.['code']) ?? [];
      if (codes.some((code) => !unknown.includes(String(code)))) throw new Error(JSON.stringify(answer.errors));
      const done = codes.length === 0 ? answer.data?.[name] : undefined;
      return done?.errors[0]?.__typename === 'IdempotencyInProgressError' ? undefined : done;
    },
    { what: `a definite answer of ${name}`, timeoutMs: 60_000, everyMs: 200 },
  );
}

export const placeSurely = (client: GraphClient, input: object): Promise<PlacedOrder> =>
  surely<PlacedOrder>(client, 'placeOrder', { document: placeDocument, input });

/** Runs one of the mutations below, carefully; the answer of its only field. */
export type Mutation = (client: GraphClient, input: object) => Promise<Answer>;

export interface Answer {
  readonly errors: readonly UserError[];
  readonly [noun: string]: unknown;
}

const mutation = (name: string, selection: string): Mutation => {
  const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { ${selection} errors { __typename ... on UserError { message } } } }`;
  return (client, input) => surely<Answer>(client, name, { document, input });
};

export const cancelOrder = mutation('cancelOrder', 'order { id status }');
export const requestReturn = mutation('requestReturn', 'returnOrder { id status lines { id } }');
export const receiveReturn = mutation('receiveReturn', 'returnOrder { id status }');
export const inspectReturn = mutation('inspectReturn', 'returnOrder { id refund { total { amount } } }');
export const pickFulfilment = mutation('pickFulfilment', 'fulfilment { id status }');
export const markReadyToShip = mutation('markReadyToShip', 'fulfilment { id parcels { id } }');
export const shipParcel = mutation('shipParcel', 'parcel { id }');
export const rejectFulfilment = mutation('rejectFulfilment', 'fulfilment { id status }');
export const moveFulfilment = mutation('moveFulfilment', 'fulfilment { id }');
export const recordTrackingEvent = mutation('recordTrackingEvent', 'parcel { id status }');
export const receiveStock = mutation('receiveStock', 'levels { onHand available }');
export const setBackorderPolicy = mutation('setBackorderPolicy', 'product { sku }');

/** What lets a basket of which nothing is there be placed for a later date. */
export async function laterToken(client: GraphClient, input: Readonly<Record<string, unknown>>): Promise<string> {
  const document = `query ($input: CheckoutInput!) {
    checkoutPreview(input: $input) { problems { ... on InsufficientStockError { alternatives { kind token } } } }
  }`;
  type Seen = { checkoutPreview: { problems: { alternatives?: { kind: string; token: string }[] }[] } };
  // What was just allowed is told by and by.
  const token = await waitUntil(
    async () => {
      const { problems } = (await client.request<Seen>(document, { input })).checkoutPreview;
      return problems.flatMap(({ alternatives = [] }) => alternatives).find(({ kind }) => kind === 'LATER_DATE')?.token;
    },
    { what: 'a later date' },
  );
  return token;
}
