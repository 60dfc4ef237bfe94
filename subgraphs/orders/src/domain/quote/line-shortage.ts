import type { SourcingShortage } from '../sourcing/shortage.ts';
import { needsOf } from './options.ts';
import type { QuotedLine } from './types.ts';

export interface LineShortage {
  /** The line's place in the group. */
  readonly index: number;
  readonly line: QuotedLine;
  /** Units of the line (kits, for a kit) that can be had. */
  readonly sellable: number;
}

/** Turns short SKUs into short lines: what can be had is given to the lines in their order, so of two lines of one SKU the later is short. */
export function lineShortages(lines: readonly QuotedLine[], shortage: SourcingShortage): LineShortage[] {
  const pool = new Map<string, number>();
  for (const need of needsOf(lines)) pool.set(need.sku, (pool.get(need.sku) ?? 0) + need.quantity);
  for (const { sku, sellable } of shortage.shortages) pool.set(sku, sellable);
  const short: LineShortage[] = [];
  for (const [index, line] of lines.entries()) {
    const parts = partsOf(line);
    const units = Math.min(line.quantity, ...parts.map((part) => Math.floor((pool.get(part.sku) ?? 0) / part.perUnit)));
    for (const part of parts) pool.set(part.sku, (pool.get(part.sku) ?? 0) - units * part.perUnit);
    if (units < line.quantity) short.push({ index, line, sellable: units });
  }
  return short;
}

function partsOf(line: QuotedLine): readonly { readonly sku: string; readonly perUnit: number }[] {
  if (line.kind === 'BUNDLE') return line.components.map(({ sku, perKit }) => ({ sku, perUnit: perKit }));
  return line.kind === 'PHYSICAL' ? [{ sku: line.sku, perUnit: 1 }] : [];
}
