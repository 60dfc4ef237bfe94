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
  const missing = missingByLine(quote);
  for (const [group, { lines: quoted }] of quote.groups.entries()) {
    const groupId = groupIds[group] ?? '';
    for (const line of quoted) {
      const row = placedLine(line, missing, { id: ids.next('oln'), groupId, position: lines.length });
      lines.push({ key: line.key, row });
      for (const component of line.components) {
        lines.push({ key: component.key, row: placedComponent(component, row, missing, { id: ids.next('oln'), position: lines.length }) });
      }
    }
  }
  return lines;
}

/** Units that cannot be had now, by the line's key. */
function missingByLine({ groups }: Quote): ReadonlyMap<string, number> {
  const missing = new Map<string, number>();
  for (const { key, quantity } of groups.flatMap(({ chosen }) => chosen?.rest?.units ?? []))
    missing.set(key, (missing.get(key) ?? 0) + quantity);
  return missing;
}

function placedLine(
  line: QuotedLine,
  missing: ReadonlyMap<string, number>,
  at: Pick<PlacedLine, 'id' | 'groupId' | 'position'>,
): PlacedLine {
  const isCounted = line.kind === 'PHYSICAL' || line.kind === 'BUNDLE';
  const { id, groupId, position } = at;
  // By name: an object that begins as the copy of a smaller one is moved each time that it grows.
  return {
    id,
    groupId,
    position,
    parentLineId: null,
    perParent: 1,
    kind: line.kind,
    sku: line.sku,
    title: line.title,
    ordered: line.quantity,
    allocated: isCounted ? line.quantity - (missing.get(line.key) ?? 0) : 0,
    backordered: missing.get(line.key) ?? 0,
    unitPriceMinor: line.unitPrice,
    totalMinor: line.total,
    taxMinor: line.tax,
    chargedMinor: line.charged,
    taxCategory: line.taxCategory,
    taxRate: line.taxRate,
  };
}

function placedComponent(
  component: QuotedComponent,
  kit: PlacedLine,
  missing: ReadonlyMap<string, number>,
  at: Pick<PlacedLine, 'id' | 'position'>,
): PlacedLine {
  return {
    ...kit,
    ...at,
    parentLineId: kit.id,
    perParent: component.perKit,
    kind: 'COMPONENT',
    sku: component.sku,
    title: component.title,
    ordered: component.quantity,
    allocated: component.quantity - (missing.get(component.key) ?? 0),
    backordered: missing.get(component.key) ?? 0,
    // Only shown: the total is what counts, and it need not be a multiple.
    unitPriceMinor: divideHalfUp(component.total, BigInt(component.quantity)),
    totalMinor: component.total,
    taxMinor: component.tax,
    chargedMinor: component.charged,
  };
}
