import type { GraphClient } from '@baton/testing';
import { key, newYork, order, place, released, stand } from '../../../e2e/journey/work.ts';
import type { GuardedWorld } from '../../support/guarded-world.ts';
import type { Row } from '../row.ts';
import { mutation } from './mutation.ts';

const location = 'vendor-piano';
const sku = 'PIANO-U1-BLACK';
const terms = () => ({
  ...{ idempotencyKey: key(), location, name: 'Nashville piano works', currencyCode: 'USD' },
  // He has months: no clock decides here.
  ...{ acknowledgeWithinMinutes: 90_000, shipWithinMinutes: 90_000, hours: { timeZone: 'UTC', opensAt: '09:00', closesAt: '17:00' } },
});

/** Vendors and what is bought of them: a vendor's own is foreign to a store, and terms and decisions are operators'. */
export const vendors: Readonly<Record<string, Row>> = {
  'Query.vendor': {
    document: 'query Q($location: String!) { vendor(location: $location) { name } }',
    async prepare(world) {
      await agreed(world);
      return { variables: () => ({ location }), right: await world.as('operator') };
    },
  },
  'Query.purchaseOrder': {
    document: 'query Q($id: ID!) { purchaseOrder(id: $id) { id } }',
    async prepare(world) {
      const { id, vendor } = await dropshipped(world);
      return { variables: () => ({ id }), id, right: vendor };
    },
  },
  'Query.purchaseOrders': {
    document: '{ purchaseOrders(first: 1) { nodes { id } } }',
    async prepare(world) {
      const { vendor } = await dropshipped(world);
      return { variables: () => ({}), right: vendor };
    },
  },
  'Query.standingSupply': {
    document: 'query Q($location: String!) { standingSupply(location: $location) { units } }',
    prepare: async (world) => ({ variables: () => ({ location }), right: await world.as('operator') }),
  },
  'Mutation.setStandingSupply': {
    document: mutation('setStandingSupply', 'standingSupply { units }'),
    async prepare(world) {
      const input = () => ({ idempotencyKey: key(), location, lines: [{ sku, units: 10 }] });
      return { variables: () => ({ input: input() }), right: await world.as('operator') };
    },
  },
  'Mutation.agreeVendorTerms': {
    document: mutation('agreeVendorTerms', 'vendor { name }'),
    prepare: async (world) => ({ variables: () => ({ input: terms() }), right: await world.as('operator') }),
  },
  'Mutation.setVendorCosts': {
    document: mutation('setVendorCosts', 'vendor { name }'),
    async prepare(world) {
      const right = await agreed(world);
      return { variables: () => ({ input: { idempotencyKey: key(), location, costs: [{ sku, unitCost: '1' }] } }), right };
    },
  },
  'Mutation.acknowledgePurchaseOrder': {
    document: mutation('acknowledgePurchaseOrder', 'purchaseOrder { id }'),
    async prepare(world) {
      const { id, vendor } = await dropshipped(world);
      return { variables: () => ({ input: { idempotencyKey: key(), purchaseOrderId: id, decision: 'ACCEPT' } }), id, right: vendor };
    },
  },
  'Mutation.recordVendorInvoice': {
    document: mutation('recordVendorInvoice', 'invoice { id }'),
    async prepare(world) {
      const { id, vendor } = await dropshipped(world);
      return { variables: () => ({ input: { idempotencyKey: key(), ...invoice(id) } }), id, right: vendor };
    },
  },
  'Mutation.approveVendorInvoice': { document: mutation('approveVendorInvoice', 'invoice { id }'), prepare: invoiced },
  'Mutation.disputeVendorInvoice': { document: mutation('disputeVendorInvoice', 'invoice { id }'), prepare: invoiced },
};

const invoice = (purchaseOrderId: string) => ({
  ...{ purchaseOrderId, number: key(), invoicedOn: '2026-11-22', currencyCode: 'USD', total: '1' },
  lines: [{ sku, quantity: 1, unitCost: '1' }],
});

async function agreed(world: GuardedWorld): Promise<GraphClient> {
  const operator = await world.as('operator');
  await operator.request(mutation('agreeVendorTerms', 'vendor { name }'), { input: terms() });
  return operator;
}

/** An order of which the vendor has something to send. */
async function dropshipped(world: GuardedWorld): Promise<{ readonly id: string; readonly vendor: GraphClient }> {
  await agreed(world);
  await stand(world, sku, location, 10);
  const lines = [{ sku, quantity: 1, requireLocation: location }];
  const placed = await place(world.anonymous, order([{ method: 'SHIP', service: 'STANDARD', address: newYork, lines }]));
  const [fulfilment] = (await released(world.anonymous, placed, 1)).fulfilments;
  return { id: `pur${fulfilment?.id.slice(3)}`, vendor: await world.as('vendor', { location }) };
}

/** His invoice for what has not left. */
async function invoiced(world: GuardedWorld) {
  const { id, vendor } = await dropshipped(world);
  const { recordVendorInvoice } = await vendor.request<{ recordVendorInvoice: { invoice: { id: string } } }>(
    mutation('recordVendorInvoice', 'invoice { id }'),
    { input: { idempotencyKey: key(), ...invoice(id) } },
  );
  const invoiceId = recordVendorInvoice.invoice.id;
  return { variables: () => ({ input: { idempotencyKey: key(), invoiceId } }), id: invoiceId, right: await world.as('operator') };
}
