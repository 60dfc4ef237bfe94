import { type Basket, type BasketAddress, type BasketGroup, type BasketLine, groupsMax } from '../basket.ts';
import type { AlternativeWay } from './problem.ts';

/** What becomes of a line of a basket. */
export interface LineChange {
  readonly group: number;
  readonly line: number;
  readonly ways: readonly AlternativeWay[];
}

/**
 * The basket with some lines bought otherwise: what stays of a line stays in its place, the rest comes in groups of its own behind the others, which lines
 * that go the same way share. Null when a change does not fit the basket. Pure; it is priced and sourced like any basket.
 */
export function withAlternatives(basket: Basket, changes: readonly LineChange[]): Basket | null {
  const of = new Map(changes.map((change) => [`${change.group}.${change.line}`, change]));
  if (of.size !== changes.length) return null;
  const added: BasketGroup[] = [];
  for (const { group, line, ways } of changes) {
    if (!basket.groups[group]?.lines[line]) return null;
    for (const way of ways.filter(({ stays }) => !stays)) add(added, basket, way);
  }
  const kept = basket.groups.map((group, index): BasketGroup => {
    const lines = group.lines.flatMap((line, place): BasketLine[] => {
      const change = of.get(`${index}.${place}`);
      if (!change) return [line];
      const quantity = change.ways.reduce((all, way) => all + (way.stays ? way.quantity : 0), 0);
      const mayWait = change.ways.some((way) => way.stays && way.waits === true);
      return quantity > 0 ? [{ ...line, quantity, ...(mayWait && { mayWait }) }] : [];
    });
    return { ...group, lines };
  });
  const groups = [...kept, ...added].filter(({ lines }) => lines.length > 0);
  return groups.length > groupsMax ? null : { ...basket, groups };
}

function add(groups: BasketGroup[], basket: Basket, { sku, quantity, method, location, service, address }: AlternativeWay): void {
  const to = addressOf(basket, address);
  const same = groups.findIndex(
    (group) => group.method === method && group.location === location && group.service === service && group.address === to,
  );
  const known = groups[same];
  const line = { sku, quantity };
  if (known) groups[same] = { ...known, lines: [...known.lines, line] };
  else groups.push({ method, location, service, address: to, lines: [line] });
}

const addressOf = (basket: Basket, address: number | null): BasketAddress | null =>
  (address === null ? null : basket.groups[address]?.address) ?? null;
