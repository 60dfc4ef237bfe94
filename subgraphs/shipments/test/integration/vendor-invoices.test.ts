/**
 * What is agreed with vendors, and their invoices against it. Seen to fail: of two invoices for the same units that came at once both matched, with
 * `for update` left out of `lock-fulfilment`; a number stood for two invoices, without the constraint `vendor_invoice_number`.
 */
import { sql } from '@baton/platform';
import { aTrackingNumber, type Operations, operations } from '../support/operations.ts';
import { aShipmentsSubgraph, associate, key, type Shipments } from '../support/shipments.ts';
import { type Bought, type Purchasing, purchasing, vendor } from '../support/vendors.ts';

let shipments: Shipments;
let does: Operations;
let buys: Purchasing;
beforeAll(async () => {
  shipments = await aShipmentsSubgraph();
  does = operations(shipments);
  buys = purchasing(shipments);
  await buys.agree();
  await buys.agree({ location: 'vendor-other' });
  await buys.costs([{ sku: 'SKU-1', unitCost: '800.00' }]);
});
afterAll(() => shipments.close());

let serial = 0;
const number = () => `R-${++serial}`;
const lines = (quantity: number, unitCost = '800.00') => ({
  lines: [{ sku: 'SKU-1', quantity, unitCost }],
  total: (quantity * Number(unitCost)).toFixed(2),
});
async function shipped(quantity: number): Promise<Bought> {
  const bought = await buys.released([quantity]);
  await does.ship('', { parcelId: await does.packed(bought.work), trackingNumber: aTrackingNumber() }, vendor());
  return bought;
}
const waiting = async () =>
  (await shipments.test.query("select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).length;
const counted = () => shipments.test.query('select count(*)::int as invoices from shipments.vendor_invoice');

test('terms that make no sense are refused by the field', async () => {
  const hours = { timeZone: 'UTC', opensAt: '09:00', closesAt: '17:00' };
  const faults: [object, string[]][] = [
    [{ name: ' ' }, ['name']],
    [{ hours: { ...hours, timeZone: 'Nashville' } }, ['hours', 'timeZone']],
    [{ hours: { ...hours, closesAt: '09:00' } }, ['hours', 'closesAt']],
    [{ hours: { ...hours, weekdays: [1, 1] } }, ['hours', 'weekdays']],
    [{ hours: { ...hours, closedOn: ['2026-02-30'] } }, ['hours', 'closedOn', '0']],
    [{ hours: { ...hours, holidayRegion: 'XX' } }, ['hours', 'holidayRegion']],
    [{ acknowledgeWithinMinutes: 0 }, ['acknowledgeWithinMinutes']],
    [{ shipWithinMinutes: 119 }, ['shipWithinMinutes']],
    [{ costTolerancePercent: '100.01' }, ['costTolerancePercent']],
    [{ costTolerancePercent: '1.001' }, ['costTolerancePercent']],
    [{ currencyCode: 'EUR' }, ['currencyCode']],
  ];
  for (const [given, path] of faults) expect((await buys.agree(given)).errors).toMatchObject([{ __typename: 'InvalidInputError', path }]);
  expect(await buys.agree({ shipWithinMinutes: 120, costTolerancePercent: '100' })).toMatchObject({ errors: [] });
  expect(await buys.agree()).toMatchObject({ vendor: { name: 'Nashville piano works', hours: { weekdays: [1, 2, 3, 4, 5] } }, errors: [] });
});

test('costs are set, changed and taken away; a vendor reads his own and sets none', async () => {
  const costs = [
    { sku: 'SKU-2', unitCost: '5' },
    { sku: 'SKU-3', unitCost: '6.50' },
  ];
  expect(await buys.costs(costs, 'vendor-other')).toMatchObject({
    vendor: { costs: [{ unitCost: { amount: '5.00', currencyCode: 'USD' } }, { unitCost: { amount: '6.50' } }] },
  });
  expect(await buys.costs([{ sku: 'SKU-2', unitCost: null }], 'vendor-other')).toMatchObject({
    vendor: { costs: [{ unitCost: { amount: '6.50' } }] },
  });
  expect((await buys.costs([{ sku: 'SKU-2', unitCost: '1.005' }], 'vendor-other')).errors).toMatchObject([
    { path: ['costs', '0', 'unitCost'] },
  ]);
  expect((await buys.costs(costs, 'dc-east')).errors).toMatchObject([{ __typename: 'NotFoundError' }]);
  await expect(buys.costs(costs, 'vendor-piano', vendor())).rejects.toThrow('FORBIDDEN');
  const read = (location: string) =>
    shipments.run('query ($location: String!) { vendor(location: $location) { name } }', { location }, vendor());
  expect([await read('vendor-piano'), await read('vendor-other')]).toEqual([
    { vendor: { name: 'Nashville piano works' } },
    { vendor: null },
  ]);
});

test('an invoice for what was shipped at what was agreed matches, in parts as well, and what is agreed later changes nothing', async () => {
  const { id } = await shipped(3);
  await buys.costs([{ sku: 'SKU-1', unitCost: '1.00' }]);

  expect(await buys.invoice(id, { number: number(), ...lines(1, '808.00') })).toMatchObject({
    errors: [],
    invoice: { status: 'MATCHED', differences: [], allowedActions: ['DISPUTE'] },
  });
  expect(await buys.invoice(id, { number: number(), ...lines(2) })).toMatchObject({ invoice: { status: 'MATCHED' } });
  await buys.costs([{ sku: 'SKU-1', unitCost: '800.00' }]);
});

test('another price than was agreed is flagged, and somebody decides, once', async () => {
  const { id } = await shipped(2);
  const { invoice } = await buys.invoice(id, { number: number(), ...lines(2, '808.01') });
  expect(invoice).toMatchObject({
    ...{ status: 'MISMATCHED', allowedActions: ['APPROVE', 'DISPUTE'] },
    differences: [{ kind: 'UNIT_COST', sku: 'SKU-1', expected: '800.00', found: '808.01' }],
  });
  const invoiceId = invoice?.id ?? '';
  expect((await buys.page('first: 100, filter: { hasOpenInvoice: true }')).nodes.map((order) => order.id)).toEqual([id]);

  await expect(buys.approve(invoiceId, {}, vendor())).rejects.toThrow('FORBIDDEN');
  const decided = await Promise.all([buys.approve(invoiceId, { note: 'Steel is dear.' }), buys.dispute(invoiceId)]);
  const won = decided.filter(({ errors }) => errors.length === 0);
  // What is disputed may be approved afterwards; what is approved is.
  expect(
    won.length === 1 ||
      won
        .map((each) => each.invoice?.status)
        .sort()
        .join() === 'APPROVED,DISPUTED',
  ).toBe(true);
  expect(await buys.dispute(invoiceId)).toMatchObject({
    errors: [{ __typename: 'InvalidTransitionError', status: 'APPROVED', allowedActions: [] }],
  });
  const events = await shipments.events(`vendor-invoice:${invoiceId}`);
  expect(events.at(0)).toMatchObject({ type: 'vendor-invoice.recorded', payload: { status: 'MISMATCHED', differences: ['UNIT_COST'] } });
  expect(events.at(-1)).toMatchObject({ type: 'vendor-invoice.decided', payload: { status: 'APPROVED' } });
  const audited = await shipments.test.query('select action, actor from shipments.audit where target = $1 order by id', [invoiceId]);
  expect(audited).toContainEqual({ action: 'approveVendorInvoice', actor: 'staff:olga' });
});

test('units that were invoiced already are flagged, but not those of an invoice that is disputed', async () => {
  const { id } = await shipped(2);
  const first = await buys.invoice(id, { number: number(), ...lines(2) });
  expect(await buys.invoice(id, { number: number(), ...lines(1) })).toMatchObject({
    invoice: { differences: [{ kind: 'OVER_ORDERED', expected: '2', found: '3' }, { kind: 'OVER_SHIPPED' }] },
  });
  const second = await buys.released([1]);
  expect(await buys.invoice(second.id, { number: number(), ...lines(1) })).toMatchObject({
    invoice: { differences: [{ kind: 'OVER_SHIPPED', expected: '0', found: '1' }] },
  });
  await buys.dispute(first.invoice?.id ?? '', { note: 'Came broken.' });
  expect(await buys.invoice(id, { number: number(), ...lines(1) })).toMatchObject({ invoice: { status: 'MATCHED' } });
});

test('two invoices for the same units at once: only one of them matches', async () => {
  const { id } = await shipped(2);
  const both = await shipments.database.transaction(async (tx) => {
    // Nobody writes an invoice until both have come as far as they can.
    await tx.query(sql('test-hold-invoices', 'lock table vendor_invoice in share mode'), []);
    const started = [1, 2].map(() => buys.invoice(id, { number: number(), ...lines(2) }));
    while ((await waiting()) < 2) await new Promise(setImmediate);
    return started;
  });

  expect((await Promise.all(both)).map(({ invoice }) => invoice?.status).sort()).toEqual(['MATCHED', 'MISMATCHED']);
});

test('a number stands for one invoice of a vendor, however often and under whatever key it is sent', async () => {
  const [one, other] = [await shipped(1), await shipped(1)];
  const given = { number: 'R/2026-1', ...lines(1) };
  const before = await counted();
  const again = await Promise.all([1, 2, 3].map(() => buys.invoice(one.id, given)));

  expect(new Set(again.map(({ invoice }) => invoice?.id)).size).toBe(1);
  expect(await counted()).toEqual(before.map(({ invoices }) => ({ invoices: Number(invoices) + 1 })));
  const taken = { errors: [{ __typename: 'InvoiceNumberTakenError', invoice: { id: again[0]?.invoice?.id } }] };
  expect(await buys.invoice(one.id, { ...given, total: '1.00' })).toMatchObject(taken);
  expect(await buys.invoice(other.id, given)).toMatchObject(taken);

  const raced = await Promise.all([one, other].map(({ id }) => buys.invoice(id, { number: 'R/2026-2', ...lines(1) })));
  expect(raced.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
});

test('what is no invoice is refused by the field, and what is not his by the vendor as unknown', async () => {
  const { id } = await shipped(1);
  const before = await counted();
  const faults: [object, string[]][] = [
    [{ number: '' }, ['number']],
    [{ number: 'R '.padEnd(66, 'x') }, ['number']],
    [{ lines: [] }, ['lines']],
    [{ lines: [{ sku: 'SKU-1', quantity: 0, unitCost: '1' }] }, ['lines', '0', 'quantity']],
    [{ lines: [{ sku: 'SKU-1', quantity: 1, unitCost: '-1' }] }, ['lines', '0', 'unitCost']],
    [{ total: '1.001' }, ['total']],
    [{ invoicedOn: '24.11.2026' }, ['invoicedOn']],
  ];
  for (const [given, path] of faults) {
    expect((await buys.invoice(id, { number: number(), ...lines(1), ...given })).errors).toMatchObject([
      { __typename: 'InvalidInputError', path },
    ]);
  }
  expect((await buys.invoice(id, { number: number(), ...lines(1) }, vendor('vendor-other'))).errors).toMatchObject([
    { __typename: 'NotFoundError' },
  ]);
  await expect(buys.invoice(id, { number: number(), ...lines(1) }, associate('vendor-piano'))).rejects.toThrow('FORBIDDEN');
  expect((await buys.approve(`inv${key()}`)).errors).toMatchObject([{ __typename: 'NotFoundError', path: ['invoiceId'] }]);
  expect(await counted()).toEqual(before);
});
