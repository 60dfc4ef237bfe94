import type { GraphClient } from '@baton/testing';

/** What an order looks like through the public graph. */
export interface Look {
  readonly id: string;
  readonly status: string;
  readonly allowedActions: readonly string[];
  readonly payment: { readonly authorised: Money; readonly captured: Money; readonly refunded: Money };
  readonly lines: readonly { readonly id: string; readonly kind: string; readonly quantities: Quantities }[];
  readonly fulfilments: readonly FulfilmentLook[];
  readonly returns: readonly ReturnLook[];
  readonly timeline: { readonly nodes: readonly { readonly at: string; readonly kind: string }[] };
}
interface Money {
  readonly amount: string;
}
export type Quantities = Readonly<
  Record<'ordered' | 'cancelled' | 'backordered' | 'allocated' | 'picked' | 'shipped' | 'delivered' | 'returned' | 'refunded', number>
>;
export interface FulfilmentLook {
  readonly id: string;
  readonly status: string;
  readonly allowedActions: readonly string[];
  readonly lines: readonly {
    readonly id: string;
    readonly quantity: number;
    readonly picked: number;
    readonly short: number;
  }[];
  readonly parcels: readonly { readonly id: string; readonly status: string; readonly trackingNumber: string | null }[];
}
export interface ReturnLook {
  readonly id: string;
  readonly status: string;
  readonly destination: { readonly code: string };
  readonly lines: readonly {
    readonly id: string;
    readonly quantity: number;
    readonly received: number;
    readonly inspections: readonly { readonly quantity: number }[];
  }[];
}

const document = /* GraphQL */ `
  query Look($id: ID!) {
    order(id: $id) {
      id
      status
      allowedActions
      payment { authorised { amount } captured { amount } refunded { amount } }
      lines { id kind quantities { ordered cancelled backordered allocated picked shipped delivered returned refunded } }
      fulfilments { id status allowedActions lines { id quantity picked short } parcels { id status trackingNumber } }
      returns { id status destination { code } lines { id quantity received inspections { quantity } } }
      timeline(first: 100) { nodes { at kind } }
    }
  }
`;

export async function look(client: GraphClient, id: string): Promise<Look> {
  return (await client.request<{ order: Look }>(document, { id })).order;
}

/** The code that the customer was sent, for each fulfilment that waits for them. */
export async function pickupCode(client: GraphClient, order: { id: string; accessToken: string }, fulfilmentId: string): Promise<string> {
  const query =
    'query ($id: ID!, $accessToken: String) { order(id: $id, accessToken: $accessToken) { fulfilments { id pickup { code } } } }';
  const seen = await client.request<{ order: { fulfilments: { id: string; pickup: { code: string | null } | null }[] } }>(query, order);
  return seen.order.fulfilments.find(({ id }) => id === fulfilmentId)?.pickup?.code ?? '';
}
