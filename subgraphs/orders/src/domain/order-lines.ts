import { divideHalfUp, type IdSource } from '@baton/kernel';
import type { PlacedLine } from './placed-order.ts';
import type { Quote, QuotedComponent, QuotedLine } from './quote/types.ts';

/** A line of the order with the key that it had in the quote. */
export interface KeyedLine {
  readonly key: string;
  readonly row: PlacedLine;
}

/** The lines of an order, each kit followed by its components; positions run through the whole order. */
export function linesOf(quote: Quote, groupIds: readonly string[], ids: IdSource): KeyedLine[] {
  const lines: KeyedLine[] = [];
  for (const [group, { lines: quoted }] of quote.groups.entries()) {
    const groupId = groupIds[group] ?? '';
    for (const line of quoted) {
      const row = placedLine(line, { id: ids.next('oln'), groupId, position: lines.length });
      lines.push({ key: line.key, row });
      for (const component of line.components) {
        lines.push({ key: component.key, row: placedComponent(component, row, { id: ids.next('oln'), position: lines.length }) });
      }
    }
  }
  return lines;
}

function placedLine(line: QuotedLine, at: Pick<PlacedLine, 'id' | 'groupId' | 'position'>): PlacedLine {
  const isCounted = line.kind === 'PHYSICAL' || line.kind === 'BUNDLE';
  return {
    ...at,
    parentLineId: null,
    perParent: 1,
    kind: line.kind,
    sku: line.sku,
    title: line.title,
    ordered: line.quantity,
    allocated: isCounted ? line.quantity : 0,
    unitPriceMinor: line.unitPrice,
    totalMinor: line.total,
    taxMinor: line.tax,
    chargedMinor: line.charged,
    taxCategory: line.taxCategory,
    taxRate: line.taxRate,
  };
}

function placedComponent(component: QuotedComponent, kit: PlacedLine, at: Pick<PlacedLine, 'id' | 'position'>): PlacedLine {
  return {
    ...kit,
    ...at,
    parentLineId: kit.id,
    perParent: component.perKit,
    kind: 'COMPONENT',
    sku: component.sku,
    title: component.title,
    ordered: component.quantity,
    allocated: component.quantity,
    // Only shown: the total is what counts, and it need not be a multiple.
    unitPriceMinor: divideHalfUp(component.total, BigInt(component.quantity)),
    totalMinor: component.total,
    taxMinor: component.tax,
    chargedMinor: component.charged,
  };
}
