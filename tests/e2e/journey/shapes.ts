/** The parts that the answers of the journey are made of. */
export interface Money {
  readonly amount: string;
  readonly currencyCode: string;
}
export interface AnyError {
  readonly __typename: string;
  readonly message?: string;
  readonly path?: readonly string[] | null;
  readonly attemptsLeft?: number;
  readonly status?: string;
  readonly allowedActions?: readonly string[];
  readonly orderLineId?: string;
  readonly reason?: string;
  readonly returnableQuantity?: number;
}
export type Payload<T, K extends string> = { readonly [key in K]: T | null } & { readonly errors: readonly AnyError[] };
export type Changed = Payload<{ id: string; status: string }, 'fulfilment'>;

export interface ProductOnPage {
  readonly sku: string;
  readonly title: string;
  readonly price: Money | null;
  readonly availability: {
    readonly status: string;
    readonly sellable: number | null;
    readonly locations: {
      readonly nodes: readonly {
        sellable: number;
        distanceKm: number | null;
        location: { code: string; name: string; type: string };
        methods: string[];
      }[];
    };
  };
}
export interface TotalsShown {
  readonly goods: Money;
  readonly shipping: Money;
  readonly tax: Money;
  readonly total: Money;
}
export interface Planned {
  readonly location: { readonly code: string };
  readonly lines: readonly { readonly product: { readonly sku: string }; readonly quantity: number }[];
}
export interface Span {
  readonly earliestAt: string;
  readonly latestAt: string;
}
export interface Preview {
  readonly groups: readonly {
    method: string;
    lines: { product: { sku: string }; quantity: number; unitPrice: Money; total: Money }[];
    options: { service: string; price: Money; promise: Span | null; shipments: Planned[] }[];
  }[];
  readonly totals: TotalsShown & { readonly discount: Money };
  readonly problems: readonly (AnyError & { sku?: string; requested?: number; sellable?: number; alternatives?: Alternative[] })[];
}
export interface Alternative {
  readonly kind: string;
  readonly product: { readonly sku: string };
  readonly location: { readonly code: string } | null;
  readonly availableAt: string | null;
  readonly quantity: number;
  readonly price: Money | null;
  readonly token: string;
}
export type PlaceError = AnyError & {
  sku?: string;
  requested?: number;
  sellable?: number;
  expected?: Money;
  actual?: Money;
  idempotencyKey?: string;
};
export interface PlacedOrder {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly placedAt: string;
  readonly customer: { readonly id: string; readonly email: string | null } | null;
  readonly totals: TotalsShown;
  readonly groups: readonly {
    id: string;
    method: string;
    promise: Span | null;
    destination: { address: object | null; location: { code: string } | null };
    lines: {
      id: string;
      kind: string;
      title: string;
      product: { sku: string; availability: { sellable: number | null } };
      quantity: number;
      unitPrice: Money;
      total: Money;
    }[];
    shipments: Planned[];
  }[];
  readonly payment: { readonly status: string; readonly authorised: Money; readonly captured: Money; readonly refunded: Money };
}
export interface Quantities {
  readonly ordered: number;
  readonly cancelled: number;
  readonly backordered: number;
  readonly allocated: number;
  readonly picked: number;
  readonly shipped: number;
  readonly delivered: number;
  readonly returned: number;
  readonly refunded: number;
}
export interface FollowedFulfilment {
  readonly id: string;
  readonly method: string;
  readonly status: string;
  readonly location: { readonly code: string; readonly name: string; readonly timeZone: string };
  readonly lines: readonly { readonly orderLine: { readonly id: string }; readonly quantity: number }[];
  readonly pickup: { readonly code: string | null; readonly readyAt: string | null; readonly expiresAt: string | null } | null;
  readonly parcels: readonly {
    id: string;
    carrier: string | null;
    service: string | null;
    trackingNumber: string | null;
    trackingUrl: string | null;
    status: string;
    contents: { orderLine: { id: string }; quantity: number }[];
    events: { status: string; occurredAt: string; description: string | null }[];
  }[];
}
export interface FollowedOrder {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly allowedActions: readonly string[];
  readonly customer: { readonly id: string; readonly email: string | null } | null;
  readonly lines: readonly {
    readonly id: string;
    readonly title: string;
    readonly product: { readonly sku: string };
    readonly quantities: Quantities;
  }[];
  readonly fulfilments: readonly FollowedFulfilment[];
  readonly returns: readonly { readonly id: string; readonly number: string; readonly status: string }[];
  readonly timeline: { readonly nodes: readonly { at: string; kind: string; actor: string; description: string }[] };
}
export interface WorkLocation {
  readonly code: string;
  readonly name: string;
  readonly fulfilments: {
    readonly nodes: readonly {
      id: string;
      method: string;
      status: string;
      releasedAt: string;
      dispatchBy: string | null;
      lines: { id: string; product: { sku: string; title: string }; quantity: number }[];
      order: { number: string } | null;
    }[];
  } | null;
}
export interface RequestedReturn {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly destination: { readonly code: string; readonly type: string };
  readonly lines: readonly { id: string; orderLine: { id: string }; quantity: number; reason: string; expectedRefund: Money }[];
  readonly parcels: readonly { id: string; trackingNumber: string; label: { url: string; format: string } | null }[];
}
export interface Refund {
  readonly status: string;
  readonly total: Money;
}
export interface FollowedReturn {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly order: { readonly id: string; readonly number: string };
  readonly parcels: readonly { trackingNumber: string; status: string; events: { status: string; occurredAt: string }[] }[];
  readonly refund: (Refund & { readonly settledAt: string | null }) | null;
}
export interface ChangedOrder {
  readonly id: string;
  readonly status: string;
  readonly customer: { readonly id: string } | null;
  readonly fulfilments: readonly {
    id: string;
    status: string;
    location: { code: string };
    parcels: { trackingNumber: string | null; status: string }[];
  }[];
  readonly returns: readonly { id: string; status: string }[];
}
export interface Levels {
  readonly levels: readonly { location: { code: string }; product: { sku: string }; onHand: number; available: number }[];
  readonly errors: readonly AnyError[];
}
export interface Level {
  readonly onHand: number;
  readonly unavailable: number;
  readonly allocated: number;
  readonly reserved: number;
  readonly available: number;
  readonly version: number;
}
export interface Movement {
  readonly at: string;
  readonly type: string;
  readonly quantity: number;
  readonly fromState: string;
  readonly toState: string;
  readonly reason: string | null;
  readonly actor: string;
  readonly document: string | null;
}
export interface Me {
  readonly id: string;
  readonly email: string;
  readonly orders: {
    readonly nodes: readonly {
      id: string;
      number: string;
      status: string;
      placedAt: string;
      totals: { total: Money };
      lines: { product: { sku: string }; quantities: { ordered: number; delivered: number } }[];
      fulfilments: { status: string; parcels: { trackingNumber: string | null; status: string }[] }[];
    }[];
  } | null;
  readonly returns: { readonly nodes: readonly { id: string; number: string; status: string }[] } | null;
}
export interface Candidate {
  readonly locations: readonly { readonly code: string }[];
  readonly cost: Money | null;
}
export interface Sourcing {
  readonly ruleVersion: string;
  readonly decidedAt: string;
  readonly chosen: Candidate;
  readonly candidates: readonly (Candidate & {
    readonly excludedBy: readonly string[];
    readonly terms: readonly { name: string; value: string }[];
  })[];
}
export interface Terms {
  readonly onHand: number;
  readonly unavailable: number;
  readonly allocated: number;
  readonly reserved: number;
  readonly safetyStock: number;
  readonly buffer: number;
}
