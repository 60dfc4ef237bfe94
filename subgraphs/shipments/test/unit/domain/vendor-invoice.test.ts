import { unreachableStates } from '@baton/kernel';
import {
  type Difference,
  type InvoiceLine,
  invoiceTable,
  matchInvoice,
  type Ordered,
  type OrderedProduct,
} from '../../../src/domain/vendor-invoice.ts';

const piano: OrderedProduct = { sku: 'PIANO', ordered: 2, shipped: 2, invoiced: 0, unitCostMinor: 100_000n };
const order = (...lines: Partial<OrderedProduct>[]): Ordered => ({
  ...{ currency: 'USD', costToleranceBp: 100 },
  lines: (lines.length === 0 ? [{}] : lines).map((line) => ({ ...piano, ...line })),
});
const line = (given: Partial<InvoiceLine> = {}): InvoiceLine => ({ sku: 'PIANO', quantity: 2, unitCostMinor: 100_000n, ...given });
const match = (lines: InvoiceLine[], ordered = order(), total?: bigint): Difference[] =>
  matchInvoice(
    {
      currency: 'USD',
      lines,
      totalMinor: total ?? lines.reduce((sum, { quantity, unitCostMinor }) => sum + unitCostMinor * BigInt(quantity), 0n),
    },
    ordered,
  );

test('an invoice that says what was ordered, shipped and agreed matches; so does a part of it', () => {
  expect(match([line()])).toEqual([]);
  expect(match([line({ quantity: 1 })])).toEqual([]);
  expect(match([line({ quantity: 1 })], order({ invoiced: 1 }))).toEqual([]);
});

test('the tolerance is of the agreed cost, both ways, to the cent', () => {
  for (const cost of [101_000n, 99_000n]) expect(match([line({ unitCostMinor: cost })])).toEqual([]);
  for (const cost of [101_001n, 98_999n]) {
    expect(match([line({ unitCostMinor: cost })]).map(({ kind }) => kind)).toEqual(['UNIT_COST']);
  }
  expect(match([line({ unitCostMinor: 1n })], order({ unitCostMinor: 0n }))).toMatchObject([{ kind: 'UNIT_COST' }]);
});

test('each difference is named with what was expected and what was found', () => {
  const lines = [line({ quantity: 3, unitCostMinor: 120_000n }), line({ sku: 'STOOL', quantity: 1, unitCostMinor: 500n })];

  expect(match(lines, order({ shipped: 1 }), 1n)).toEqual([
    { kind: 'OVER_ORDERED', sku: 'PIANO', expected: '2', found: '3' },
    { kind: 'OVER_SHIPPED', sku: 'PIANO', expected: '1', found: '3' },
    { kind: 'UNIT_COST', sku: 'PIANO', expected: '1000.00', found: '1200.00' },
    { kind: 'NOT_ORDERED', sku: 'STOOL', expected: '0', found: '1' },
    { kind: 'TOTAL', sku: null, expected: '3605.00', found: '0.01' },
  ]);
});

test('units count with those of the invoices before, and over all lines of a product', () => {
  expect(match([line({ quantity: 1 })], order({ invoiced: 2 }))).toMatchObject([
    { kind: 'OVER_ORDERED', expected: '2', found: '3' },
    { kind: 'OVER_SHIPPED', expected: '2', found: '3' },
  ]);
  expect(match([line({ quantity: 1 }), line({ quantity: 2 })])).toMatchObject([{ kind: 'OVER_ORDERED' }, { kind: 'OVER_SHIPPED' }]);
});

test('another currency is told alone, a cost that was never agreed by name', () => {
  expect(matchInvoice({ currency: 'EUR', totalMinor: 1n, lines: [line()] }, order())).toEqual([
    { kind: 'CURRENCY', sku: null, expected: 'USD', found: 'EUR' },
  ]);
  expect(match([line()], order({ unitCostMinor: null }))).toEqual([
    { kind: 'NO_AGREED_COST', sku: 'PIANO', expected: '', found: '1000.00' },
  ]);
});

test('a decision is possible from each state but the last', () => {
  expect(unreachableStates(invoiceTable, 'MISMATCHED')).toEqual(['MATCHED']);
  expect(Object.entries(invoiceTable).map(([status, actions]) => [status, Object.keys(actions)])).toEqual([
    ['MATCHED', ['DISPUTE']],
    ['MISMATCHED', ['APPROVE', 'DISPUTE']],
    ['APPROVED', []],
    ['DISPUTED', ['APPROVE']],
  ]);
});
