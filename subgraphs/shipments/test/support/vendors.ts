import { type FulfilmentRelease, type OrderReleased, type WithdrawFulfilmentsResult, withdrawFulfilmentsDocument } from '@baton/contracts';
import type { InternalContext } from '@baton/platform';
import type { Refusal } from './operations.ts';
import { anOrder, associate, key, orders, type Shipments, support, workOf } from './shipments.ts';

export const vendorScopes = [
  ...['fulfilment:read', 'fulfilment:work', 'purchase-order:read', 'ship-to:read', 'vendor:read', 'vendor-invoice:record'],
];
/** A vendor, at his own location. */
export const vendor = (location = 'vendor-piano'): InternalContext => {
  const context = associate(location);
  return { ...context, actor: { ...context.actor, scopes: vendorScopes } };
};
/** Somebody who agrees terms and decides about invoices. */
export const buyer = (): InternalContext => {
  const context = support();
  const scopes = [...vendorScopes, 'location:any', 'order:read', 'fulfilment:override', 'vendor:write', 'vendor-invoice:decide'];
  return { ...context, actor: { ...context.actor, id: 'olga', scopes } };
};

export interface PurchaseOrderData {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly allowedActions: readonly string[];
  readonly isCancellable: boolean;
  readonly acknowledgeBy: string;
  readonly shipBy: string;
  readonly expectedShipAt: string | null;
  readonly overdueAt: string | null;
  readonly missed: string | null;
  readonly document: string;
  readonly total: { readonly amount: string } | null;
  readonly lines: readonly {
    readonly id: string;
    readonly ordered: number;
    readonly refused: number;
    readonly cancelled: number;
    readonly shipped: number;
    readonly unitCost: { readonly amount: string } | null;
  }[];
}
export interface InvoiceData {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly allowedActions: readonly string[];
  readonly decidedBy: string | null;
  readonly differences: readonly { kind: string; sku: string | null; expected: string; found: string }[];
}

const ORDER = `id number status allowedActions isCancellable acknowledgeBy shipBy expectedShipAt overdueAt missed document total { amount }
  lines { id ordered refused cancelled shipped unitCost { amount } }`;
const INVOICE = 'id number status allowedActions decidedBy differences { kind sku expected found }';
const ERRORS = 'errors { __typename ... on UserError { message path } ... on InvalidTransitionError { status allowedActions } }';

/** An order of which a vendor is to send something, and its purchase order. */
export interface Bought {
  readonly order: OrderReleased;
  readonly work: FulfilmentRelease;
  readonly id: string;
  readonly aggregate: string;
}

/** What vendors and buyers do, as they call it. */
export function purchasing(shipments: Shipments) {
  const ask = async <D>(mutation: string, noun: string, input: object, context: InternalContext): Promise<D> => {
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const errors =
      mutation === 'recordVendorInvoice'
        ? ERRORS.replace(/\.\.\. on InvalidT[^}]*}/, '... on InvoiceNumberTakenError { invoice { id } }')
        : ERRORS;
    const plain = /Terms|Costs/.test(mutation) ? ERRORS.replace(/\.\.\. on InvalidT[^}]*}/, '') : errors;
    const query = `mutation ($input: ${type}Input!) { answer: ${mutation}(input: $input) { ${noun} ${plain} } }`;
    return (await shipments.run<{ answer: D }>(query, { input: { idempotencyKey: key(), ...input } }, context)).answer;
  };
  type Answered = { readonly purchaseOrder: PurchaseOrderData | null; readonly errors: readonly Refusal[] };
  type Invoiced = { readonly invoice: InvoiceData | null; readonly errors: readonly (Refusal & { invoice?: { id: string } })[] };
  return {
    agree: (given: object = {}, context = buyer()) =>
      ask<{ vendor: { name: string } | null; errors: readonly Refusal[] }>(
        'agreeVendorTerms',
        'vendor { name acknowledgeWithinMinutes costTolerancePercent hours { weekdays closedOn } }',
        {
          ...{ location: 'vendor-piano', name: 'Nashville piano works', currencyCode: 'USD', costTolerancePercent: '1' },
          ...{ hours: { timeZone: 'UTC', opensAt: '09:00', closesAt: '17:00' }, acknowledgeWithinMinutes: 120, shipWithinMinutes: 960 },
          ...given,
        },
        context,
      ),
    costs: (costs: readonly { sku: string; unitCost: string | null }[], location = 'vendor-piano', context = buyer()) =>
      ask<{ vendor: { costs: unknown } | null; errors: readonly Refusal[] }>(
        'setVendorCosts',
        'vendor { costs(skus: ["SKU-1", "SKU-2", "SKU-3"]) { unitCost { amount currencyCode } } }',
        { location, costs },
        context,
      ),
    acknowledge: (purchaseOrderId: string, input: object = { decision: 'ACCEPT' }, context = vendor()) =>
      ask<Answered>('acknowledgePurchaseOrder', `purchaseOrder { ${ORDER} }`, { purchaseOrderId, ...input }, context),
    invoice: (purchaseOrderId: string, input: object, context = vendor()) =>
      ask<Invoiced>(
        'recordVendorInvoice',
        `invoice { ${INVOICE} }`,
        { purchaseOrderId, invoicedOn: '2026-11-24', currencyCode: 'USD', ...input },
        context,
      ),
    approve: (invoiceId: string, input: object = {}, context = buyer()) =>
      ask<Invoiced>('approveVendorInvoice', `invoice { ${INVOICE} }`, { invoiceId, ...input }, context),
    dispute: (invoiceId: string, input: object = {}, context = buyer()) =>
      ask<Invoiced>('disputeVendorInvoice', `invoice { ${INVOICE} }`, { invoiceId, ...input }, context),
    async order(id: string, context = vendor()): Promise<PurchaseOrderData | null> {
      const query = `query ($id: ID!) { purchaseOrder(id: $id) { ${ORDER} } }`;
      return (await shipments.run<{ purchaseOrder: PurchaseOrderData | null }>(query, { id }, context)).purchaseOrder;
    },
    async page(
      args: string,
      context = vendor(),
    ): Promise<{ nodes: PurchaseOrderData[]; pageInfo: { hasNextPage: boolean; endCursor: string } }> {
      const query = `{ purchaseOrders(${args}) { nodes { ${ORDER} } pageInfo { hasNextPage endCursor } } }`;
      return (await shipments.run<{ purchaseOrders: never }>(query, {}, context)).purchaseOrders;
    },
    /** An order of which a vendor is to send something. */
    async released(quantities: number[] = [2], location = 'vendor-piano'): Promise<Bought> {
      const order = anOrder({ quantities, location });
      await shipments.release(order);
      const work = workOf(order);
      return { order, work, id: `pur${work.fulfilmentId.slice(3)}`, aggregate: `fulfilment:${work.fulfilmentId}` };
    },
  };
}
export type Purchasing = ReturnType<typeof purchasing>;

/** A customer, or staff for one, cancels units of the only line. */
export async function cancel(
  shipments: Shipments,
  { order, work }: Bought,
  quantity: number,
): Promise<WithdrawFulfilmentsResult['outcome']> {
  const { orderId, customerId, fulfilments } = order;
  const lines = [{ orderLineId: work.lines[0]?.orderLineId, quantity }];
  const input = { cancellationId: key(), partial: false, orderId, customerId, fulfilments, lines };
  type Answer = { withdrawFulfilments: WithdrawFulfilmentsResult };
  return (await shipments.run<Answer>(withdrawFulfilmentsDocument, { input }, orders())).withdrawFulfilments.outcome;
}
