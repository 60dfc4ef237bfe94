import { exponentOf, formatDecimal } from '@baton/kernel';

/** What a printed purchase order says. */
export interface PrintedOrder {
  readonly number: string;
  readonly id: string;
  readonly vendorName: string;
  readonly location: string;
  readonly currency: string;
  readonly service: string | null;
  readonly placedAt: Date;
  readonly acknowledgeBy: Date;
  readonly shipBy: Date;
  readonly lines: readonly { readonly sku: string; readonly quantity: number; readonly unitCostMinor: bigint | null }[];
}

/** What a purchase order comes to as it stands; null when no cost was agreed for something in it. */
export function totalMinor(lines: PrintedOrder['lines']): bigint | null {
  return lines.reduce<bigint | null>(
    (sum, { quantity, unitCostMinor }) => (sum === null || unitCostMinor === null ? null : sum + unitCostMinor * BigInt(quantity)),
    0n,
  );
}

/** A purchase order as plain text of 72 columns. Where the goods go is not in it: whoever may know asks the graph for `shipTo`. */
export function printed(order: PrintedOrder): string {
  const { currency, lines } = order;
  const amount = (minor: bigint | null): string => (minor === null ? 'not agreed' : formatDecimal(minor, exponentOf(currency)));
  const row = (sku: string, quantity: string, cost: string, total: string): string =>
    `${sku.padEnd(30)} ${quantity.padStart(8)} ${cost.padStart(15)} ${total.padStart(16)}`.trimEnd();
  const rows = lines.map(({ sku, quantity, unitCostMinor }) =>
    row(sku, String(quantity), amount(unitCostMinor), amount(unitCostMinor === null ? null : unitCostMinor * BigInt(quantity))),
  );
  return [
    `PURCHASE ORDER ${order.number}`,
    '',
    `To:             ${order.vendorName} (${order.location})`,
    `Placed:         ${order.placedAt.toISOString()}`,
    `Acknowledge by: ${order.acknowledgeBy.toISOString()}`,
    `Ship by:        ${order.shipBy.toISOString()}${order.service === null ? '' : `, service ${order.service}`}`,
    `Ship to:        purchaseOrder(id: "${order.id}") { shipTo }`,
    '',
    row('Product', 'Units', 'Unit cost', `Total ${currency}`),
    '-'.repeat(72),
    ...rows,
    '-'.repeat(72),
    row('', '', '', amount(totalMinor(lines))),
    '',
  ].join('\n');
}
