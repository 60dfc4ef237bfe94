import { exponentOf, formatDecimal, type Transitions } from '@baton/kernel';
import { type InvalidInput, invalidInput } from './errors.ts';
import { basisPoints } from './vendor.ts';

export type InvoiceStatus = 'MATCHED' | 'MISMATCHED' | 'APPROVED' | 'DISPUTED';
export type InvoiceDecision = 'APPROVE' | 'DISPUTE';

/** What people may make of an invoice. One that matched may still be disputed: the goods may be bad. */
export const invoiceTable: Transitions<InvoiceStatus, InvoiceDecision> = {
  MATCHED: { DISPUTE: 'DISPUTED' },
  MISMATCHED: { APPROVE: 'APPROVED', DISPUTE: 'DISPUTED' },
  APPROVED: {},
  DISPUTED: { APPROVE: 'APPROVED' },
};

/** Longest number that a vendor gives, and longest note of a decision, in characters. */
export const invoiceNumberLengthMax = 64;
export const invoiceNoteLengthMax = 500;
/** Most units of one line. */
const quantityMax = 1_000_000;

export interface InvoiceLine {
  readonly sku: string;
  readonly quantity: number;
  readonly unitCostMinor: bigint;
}

/** What a vendor wants to be paid for. */
export interface Invoice {
  readonly currency: string;
  readonly totalMinor: bigint;
  readonly lines: readonly InvoiceLine[];
}

/** What it is held against: the purchase order as it stands, by product. */
export interface Ordered {
  readonly currency: string;
  readonly costToleranceBp: number;
  readonly lines: readonly OrderedProduct[];
}
export interface OrderedProduct {
  readonly sku: string;
  /** What was asked for, less what was refused or cancelled since. */
  readonly ordered: number;
  readonly shipped: number;
  /** By earlier invoices that are not disputed. */
  readonly invoiced: number;
  readonly unitCostMinor: bigint | null;
}

export type DifferenceKind = 'CURRENCY' | 'TOTAL' | 'NOT_ORDERED' | 'OVER_ORDERED' | 'OVER_SHIPPED' | 'UNIT_COST' | 'NO_AGREED_COST';
export interface Difference {
  readonly kind: DifferenceKind;
  /** Null: of the invoice as a whole. */
  readonly sku: string | null;
  readonly expected: string;
  readonly found: string;
}

/** An invoice of a vendor as it is kept. */
export interface VendorInvoice extends Invoice {
  readonly id: string;
  readonly location: string;
  readonly number: string;
  readonly purchaseOrderId: string;
  /** YYYY-MM-DD. */
  readonly invoicedOn: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly status: InvoiceStatus;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly note: string | null;
  readonly differences: readonly Difference[];
}

/** What is wrong with an invoice before anything is looked up, or null. */
export function invoiceFault(number: string, lines: readonly { readonly quantity: number }[], linesMax: number): InvalidInput | null {
  if (number.trim() !== number || number.length < 1 || number.length > invoiceNumberLengthMax) {
    return invalidInput(`Give 1 to ${invoiceNumberLengthMax} characters without spaces around them.`, 'number');
  }
  if (lines.length < 1 || lines.length > linesMax) return invalidInput(`Name 1 to ${linesMax} lines.`, 'lines');
  const wrong = lines.findIndex(({ quantity }) => quantity < 1 || quantity > quantityMax);
  return wrong < 0 ? null : invalidInput(`Give 1 to ${quantityMax} units.`, 'lines', wrong, 'quantity');
}

/**
 * Three ways at once: what was ordered, what was shipped, what is invoiced. Fewer units than were shipped are no difference: the others may come on
 * another invoice. No difference means that it may be paid.
 */
export function matchInvoice(invoice: Invoice, order: Ordered): Difference[] {
  if (invoice.currency !== order.currency) {
    return [{ kind: 'CURRENCY', sku: null, expected: order.currency, found: invoice.currency }];
  }
  const amount = (minor: bigint): string => formatDecimal(minor, exponentOf(order.currency));
  const sum = invoice.lines.reduce((total, line) => total + line.unitCostMinor * BigInt(line.quantity), 0n);
  const total: Difference[] =
    sum === invoice.totalMinor ? [] : [{ kind: 'TOTAL', sku: null, expected: amount(sum), found: amount(invoice.totalMinor) }];
  const units = new Map<string, number>();
  for (const { sku, quantity } of invoice.lines) units.set(sku, (units.get(sku) ?? 0) + quantity);
  const products = [...units].flatMap(([sku, quantity]) => {
    const product = order.lines.find((line) => line.sku === sku);
    if (product === undefined) return [{ kind: 'NOT_ORDERED' as const, sku, expected: '0', found: String(quantity) }];
    return [...unitDifferences(product, quantity), ...costDifferences(product, invoice, order.costToleranceBp, amount)];
  });
  return [...products, ...total];
}

function unitDifferences({ sku, ordered, shipped, invoiced }: OrderedProduct, quantity: number): Difference[] {
  const found = invoiced + quantity;
  const differences: Difference[] = [];
  if (found > ordered) differences.push({ kind: 'OVER_ORDERED', sku, expected: String(ordered), found: String(found) });
  if (found > shipped) differences.push({ kind: 'OVER_SHIPPED', sku, expected: String(shipped), found: String(found) });
  return differences;
}

function costDifferences(
  { sku, unitCostMinor: agreed }: OrderedProduct,
  invoice: Invoice,
  toleranceBp: number,
  amount: (minor: bigint) => string,
): Difference[] {
  const costs = [...new Set(invoice.lines.filter((line) => line.sku === sku).map((line) => line.unitCostMinor))];
  if (agreed === null) return costs.map((cost) => ({ kind: 'NO_AGREED_COST', sku, expected: '', found: amount(cost) }));
  return costs
    .filter((cost) => !isWithin(cost, agreed, toleranceBp))
    .map((cost) => ({ kind: 'UNIT_COST', sku, expected: amount(agreed), found: amount(cost) }));
}

/** Whether a cost differs from the agreed one by no more than so many basis points of it. */
function isWithin(cost: bigint, agreed: bigint, toleranceBp: number): boolean {
  const off = cost > agreed ? cost - agreed : agreed - cost;
  return off * BigInt(basisPoints) <= agreed * BigInt(toleranceBp);
}
