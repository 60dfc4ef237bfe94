export type * from './shapes.ts';

import type {
  Changed,
  ChangedOrder,
  FollowedOrder,
  FollowedReturn,
  Level,
  Levels,
  Me,
  Money,
  Movement,
  Payload,
  PlacedOrder,
  PlaceError,
  Preview,
  ProductOnPage,
  Refund,
  RequestedReturn,
  Sourcing,
  Terms,
  WorkLocation,
} from './shapes.ts';

/** What each operation of the journey answers, in the shape that it asks for. */
/** Goods that were announced to come in. */
interface Supply {
  readonly id: string;
  readonly open: number;
  readonly status?: string;
}

/** An automation after a mutation; it tells its id when it is drafted. */
interface ChangedAutomation {
  readonly automation: { readonly id?: string } | null;
  readonly errors: readonly object[];
}

export interface Results {
  readonly ProductPage: { readonly products: readonly ProductOnPage[] };
  readonly CheckoutPreview: { readonly checkoutPreview: Preview };
  readonly PlaceOrder: {
    readonly placeOrder: {
      readonly order: PlacedOrder | null;
      readonly accessToken: string | null;
      readonly errors: readonly PlaceError[];
    };
  };
  readonly FollowOrder: { readonly order: FollowedOrder | null };
  readonly LocationWork: { readonly location: WorkLocation | null };
  readonly Acknowledge: { readonly acknowledgeFulfilment: Changed };
  readonly Pick: {
    readonly pickFulfilment: Payload<
      { id: string; status: string; lines: { id: string; quantity: number; picked: number; short: number }[] },
      'fulfilment'
    >;
  };
  readonly ReadyToShip: {
    readonly markReadyToShip: Payload<{ id: string; status: string; parcels: { id: string; status: string }[] }, 'fulfilment'>;
  };
  readonly Ship: { readonly shipParcel: Payload<{ id: string; status: string; carrier: string; trackingNumber: string }, 'parcel'> };
  readonly ReadyForPickup: {
    readonly markReadyForPickup: Payload<
      { id: string; status: string; pickup: { readyAt: string; expiresAt: string } | null },
      'fulfilment'
    >;
  };
  readonly HandOver: { readonly handOverPickup: Changed };
  readonly Reject: { readonly rejectFulfilment: Changed };
  readonly Track: {
    readonly recordTrackingEvent: Payload<{ id: string; status: string; events: { status: string; occurredAt: string }[] }, 'parcel'>;
  };
  readonly RequestReturn: { readonly requestReturn: Payload<RequestedReturn, 'returnOrder'> };
  readonly ReceiveReturn: {
    readonly receiveReturn: Payload<
      { id: string; status: string; receivingLocation: { code: string }; lines: { id: string; received: number }[] },
      'returnOrder'
    >;
  };
  readonly InspectReturn: {
    readonly inspectReturn: Payload<
      {
        id: string;
        status: string;
        lines: { id: string; inspections: { quantity: number; grade: string; disposition: string }[] }[];
        refund: Refund | null;
      },
      'returnOrder'
    >;
  };
  readonly FollowReturn: { readonly returnOrder: FollowedReturn | null };
  readonly OrderChanged: { readonly orderChanged: { cursor: string; kind: string; at: string; order: ChangedOrder } };
  readonly AvailabilityChanged: {
    readonly availabilityChanged: {
      cursor: string;
      kinds: string[];
      product: { sku: string; price: Money | null; availability: { status: string; sellable: number | null } };
    };
  };
  readonly ReturnChanged: {
    readonly returnChanged: { cursor: string; kind: string; at: string; returnOrder: { id: string; status: string } };
  };
  readonly ParcelChanged: {
    readonly parcelChanged: { cursor: string; kind: string; parcel: { id: string; status: string; events: { status: string }[] } };
  };
  readonly ExceptionsChanged: {
    readonly exceptionsChanged: {
      cursor: string;
      kind: string;
      at: string;
      order: { id: string; number: string; status: string; exceptions: { id: string; kind: string; reason: string }[] };
    };
  };
  readonly RaiseException: { readonly raiseException: Payload<{ id: string; status: string }, 'order'> };
  readonly FulfilmentChanged: {
    readonly fulfilmentChanged: {
      cursor: string;
      fulfilment: {
        id: string;
        status: string;
        order: { number: string; customer: { id: string } | null } | null;
        lines: { product: { sku: string }; quantity: number }[];
      };
    };
  };
  readonly ReceiveStock: { readonly receiveStock: Levels };
  readonly AdjustStock: { readonly adjustStock: Levels };
  readonly Ledger: { readonly product: { readonly level: Level | null; readonly movements: { readonly nodes: readonly Movement[] } } };
  readonly CancelOrder: {
    readonly cancelOrder: Payload<
      {
        id: string;
        status: string;
        lines: { id: string; quantities: { ordered: number; cancelled: number } }[];
        payment: { authorised: Money };
      },
      'order'
    >;
  };
  readonly RegisterCustomer: { readonly registerCustomer: Payload<{ id: string; email: string }, 'customer'> };
  readonly MyOrders: { readonly me: Me | null };
  readonly WhySo: {
    readonly order: { readonly groups: readonly { readonly id: string; readonly sourcing: Sourcing | null }[] } | null;
    readonly product: { readonly availability: { readonly sellable: number; readonly terms: Terms | null } };
  };
  readonly HoldStock: {
    readonly holdStock: Payload<
      {
        readonly id: string;
        readonly status: string;
        readonly expiresAt: string;
        readonly lines: readonly { readonly quantity: number }[];
      },
      'hold'
    >;
  };
  readonly FollowHold: { readonly stockHold: { readonly status: string; readonly canExtend: boolean } | null };
  readonly ExtendHold: {
    readonly extendHold: Payload<{ readonly id: string; readonly expiresAt: string; readonly canExtend: boolean }, 'hold'>;
  };
  readonly ReleaseHold: { readonly releaseHold: Payload<{ readonly id: string; readonly status: string }, 'hold'> };
  readonly SetPurchaseRule: {
    readonly setPurchaseRule: Payload<{ readonly sku: string; readonly purchaseRule: object | null }, 'product'>;
  };
  readonly SetLocationCapacity: {
    readonly setLocationCapacity: Payload<
      {
        readonly code: string;
        readonly capacity: readonly { readonly day: string; readonly ordersLimit: number | null; readonly ordersUsed: number }[];
      },
      'location'
    >;
  };
  readonly SetBuffer: { readonly setBuffer: Payload<{ readonly id: string; readonly percent: number | null }, 'buffer'> };
  readonly BufferRules: { readonly bufferRules: { readonly nodes: readonly { readonly id: string }[] } };
  readonly RemoveBuffer: { readonly removeBuffer: Payload<{ readonly id: string }, 'buffer'> };
  readonly SetSafetyStock: { readonly setSafetyStock: Payload<{ readonly sku: string }, 'product'> };
  readonly SetChannelProtection: { readonly setChannelProtection: Payload<{ readonly sku: string }, 'product'> };
  readonly SetNetworkLink: { readonly setNetworkLink: Payload<{ readonly code: string }, 'location'> };
  readonly SetStockThreshold: { readonly setStockThreshold: Payload<{ readonly sku: string }, 'product'> };
  readonly AnnounceSupply: { readonly announceSupply: Payload<Supply, 'supply'> };
  readonly ChangeSupply: { readonly changeSupply: Payload<Supply, 'supply'> };
  readonly ReceiveSupply: { readonly receiveSupply: Payload<Supply, 'supply'> };
  readonly CancelSupply: { readonly cancelSupply: Payload<Supply, 'supply'> };
  readonly AvailableLater: {
    readonly product: {
      readonly availableBy: { readonly isNow: boolean; readonly at: string; readonly quantity: number } | null;
      readonly availability: {
        readonly sellable: number;
        readonly timeline: readonly { readonly at: string; readonly quantity: number }[];
      };
    };
    readonly basketAvailability: {
      readonly isAvailable: boolean;
      readonly lines: readonly { readonly sku: string; readonly missing: number }[];
    };
  };
  readonly LevelsThen: {
    readonly product: {
      readonly levels: {
        readonly nodes: readonly {
          readonly location: { readonly code: string };
          readonly onHand: number;
          readonly incoming: number | null;
        }[];
      };
      readonly inboundSupplies: { readonly nodes: readonly { readonly id: string; readonly status: string }[] };
    };
  };
  readonly DraftAutomation: { readonly draftAutomation: ChangedAutomation };
  readonly ActivateAutomation: { readonly activateAutomation: ChangedAutomation };
  readonly PauseAutomation: { readonly pauseAutomation: ChangedAutomation };
  readonly TryAutomation: {
    readonly tryAutomation: { readonly nodes: readonly { readonly event: { readonly aggregate: string }; readonly verdict: string }[] };
  };
  readonly WhatAutomationsDid: {
    readonly automationRuns: {
      readonly nodes: readonly {
        readonly event: { readonly aggregate: string };
        readonly status: string;
        readonly actions: readonly { readonly status: string; readonly tryCount: number; readonly result: string | null }[];
      }[];
    };
  };
  readonly TellOthers: {
    readonly createWebhookEndpoint: Payload<{ readonly id: string; readonly secret: string }, 'webhookEndpoint'>;
  };
  readonly WhatOthersWereTold: {
    readonly webhookEndpoints: readonly {
      readonly url: string;
      readonly deliveries: {
        readonly nodes: readonly { readonly event: { readonly type: string; readonly aggregate: string }; readonly status: string }[];
      };
    }[];
  };
  readonly WhatHappened: {
    readonly events: {
      readonly nodes: readonly { readonly id: string; readonly type: string; readonly aggregate: string }[];
      readonly cursor: string;
      readonly hasMore: boolean;
    };
  };
}
