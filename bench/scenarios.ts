import { randomUUID } from 'node:crypto';
import type { Operation } from './clients.ts';
import { channel, skus } from './retailer.ts';

const placeOrder = /* GraphQL */ `
  mutation PlaceOrder($input: PlaceOrderInput!) {
    placeOrder(input: $input) {
      order {
        id
        number
        status
        totals { total { amount currencyCode } }
        groups { id promise { latestAt } shipments { location { code } lines { product { sku } quantity } } }
        payment { status }
      }
      accessToken
      errors { __typename ... on UserError { message } }
    }
  }
`;

const availability = /* GraphQL */ `
  query Availability($skus: [String!]!, $channel: String!) {
    products(skus: $skus) {
      sku
      availability(channel: $channel) { status sellable locations(first: 10) { nodes { sellable location { code } } } }
    }
  }
`;

const followOrder = /* GraphQL */ `
  query FollowOrder($id: ID!, $accessToken: String) {
    order(id: $id, accessToken: $accessToken) {
      id
      number
      status
      customer { id email }
      lines { id title product { sku } quantities { ordered allocated picked shipped delivered } }
      fulfilments { id status location { code name } lines { orderLine { id } quantity } parcels { id trackingNumber status } }
      returns { id status }
      timeline(first: 50) { nodes { at kind actor description } }
    }
  }
`;

/** A basket of three lines, one of them of two units, to one address. Which SKUs: a fixed walk, so that every run asks the same. */
function basket(step: number): { sku: string; quantity: number }[] {
  return [0, 1, 2].map((line) => ({ sku: skus[(step * 13 + line * 61) % skus.length] ?? 'SKU-000', quantity: line === 0 ? 2 : 1 }));
}

let step = 0;

/** Where the orders go: all over the network, so that the sources differ. */
const cities = [
  ['New York', 'NY', '10001'],
  ['Boston', 'MA', '02108'],
  ['Atlanta', 'GA', '30303'],
  ['Miami', 'FL', '33101'],
  ['Chicago', 'IL', '60601'],
  ['Dallas', 'TX', '75201'],
  ['Denver', 'CO', '80202'],
  ['Phoenix', 'AZ', '85001'],
  ['Los Angeles', 'CA', '90001'],
  ['San Francisco', 'CA', '94102'],
  ['Portland', 'OR', '97201'],
  ['Seattle', 'WA', '98101'],
] as const;

export const nextOrder = (): Operation => placing(basket);
/** A basket of one unit of any product, and one of always the same. */
export const nextSingle = (): Operation => placing((at) => [{ sku: skus[(at * 13) % skus.length] ?? 'SKU-000', quantity: 1 }]);
export const nextHot = (): Operation => placing(() => [{ sku: 'SKU-000', quantity: 1 }]);

function placing(linesAt: (step: number) => { readonly sku: string; readonly quantity: number }[]): Operation {
  step += 1;
  const [city, region, postalCode] = cities[step % cities.length] ?? cities[0];
  return {
    query: placeOrder,
    variables: {
      input: {
        idempotencyKey: randomUUID(),
        channel,
        customer: { email: `buyer${step}@example.com`, name: 'Bench Buyer' },
        groups: [
          {
            method: 'SHIP',
            service: 'STANDARD',
            address: { name: 'Bench Buyer', line1: `${step} Main St`, city, region, postalCode, countryCode: 'US' },
            lines: linesAt(step),
          },
        ],
        payment: { provider: 'test', token: 'ok' },
      },
    },
  };
}

export function nextAvailability(): Operation {
  step += 1;
  const start = (step * 20) % skus.length;
  return { query: availability, variables: { skus: skus.slice(start, start + 20), channel } };
}

export const followOrderOf = (placed: Placed): Operation => ({
  query: followOrder,
  variables: { id: placed.id, accessToken: placed.accessToken },
});

export interface Placed {
  readonly id: string;
  readonly accessToken: string;
}

interface PlaceAnswer {
  readonly data?: { readonly placeOrder: { readonly order: { readonly id: string } | null; readonly accessToken: string | null } };
}

/** What was placed, or null when the answer is a refusal or an error. */
export function placedBy(answer: unknown): Placed | null {
  // The answer of our own operation: its shape is the selection above.
  const { order, accessToken } = (answer as PlaceAnswer).data?.placeOrder ?? {};
  return order && accessToken ? { id: order.id, accessToken } : null;
}

/** Null when the answer has data and no error, else the answer itself as text. */
export function refusalIn(answer: unknown): string | null {
  // Every GraphQL answer has this shape.
  const { data, errors } = answer as { data?: unknown; errors?: unknown };
  return data && !errors ? null : JSON.stringify(answer).slice(0, 2000);
}
