import type { SourcingLocation, SourcingView } from '@baton/contracts';
import type { BasketGroup } from '../basket.ts';
import type { Bringing } from '../promise/bring.ts';
import { lanesOfService, noLanes } from '../promise/lanes.ts';
import { type Levels, levelAt, levelsOf } from '../sourcing/levels.ts';
import type { Need } from '../sourcing/need.ts';
import type { ShipToStore } from '../sourcing/profile.ts';
import { workFrom } from './site-facts.ts';
import type { QuoteQuestion } from './types.ts';

/** Methods for which a store hands goods over that may come from elsewhere. */
const counters: readonly string[] = ['PICKUP', 'CURBSIDE'];

/** The store of a group that is collected there, where the rules let goods be brought to it. */
export function storeOf(
  { view, channel }: Pick<QuoteQuestion, 'view' | 'channel'>,
  group: Pick<BasketGroup, 'method' | 'location'> | undefined,
): { readonly store: SourcingLocation; readonly rules: ShipToStore } | null {
  const rules = channel.profile.shipToStore;
  if (!rules || !group || !counters.includes(group.method)) return null;
  const store = view.locations.find(({ code, methods }) => code === group.location && methods.includes(group.method));
  return store ? { store, rules } : null;
}

/** Whether a location has less than all of what is needed. */
export const isShortAt = (levels: Levels, location: string, needs: readonly Pick<Need, 'sku' | 'quantity'>[]): boolean => {
  const units = new Map<string, number>();
  for (const { sku, quantity } of needs) units.set(sku, (units.get(sku) ?? 0) + quantity);
  return [...units].some(([sku, quantity]) => levelAt(levels, location, sku) < quantity);
};

/** Whether goods may have to be brought to a group's store: then lanes to it are worth asking for. A kit needs its components. */
export function mayBeBrought(question: Pick<QuoteQuestion, 'view' | 'channel' | 'basket'>, group: BasketGroup): boolean {
  const found = storeOf(question, group);
  return found !== null && isShortAt(levelsOf(question.view.levels), found.store.code, demanded(question.view, question.basket.groups));
}

/** Groups share the stock: what all of them need may be what one lacks. */
function demanded({ products }: SourcingView, groups: readonly BasketGroup[]): Pick<Need, 'sku' | 'quantity'>[] {
  const known = new Map(products.map((product) => [product.sku, product]));
  return groups.flatMap(({ lines }) =>
    lines.flatMap(({ sku, quantity }) => {
      const product = known.get(sku);
      if (product?.kind === 'BUNDLE') return product.components.map((each) => ({ sku: each.sku, quantity: each.quantity * quantity }));
      return product?.kind === 'PHYSICAL' ? [{ sku, quantity }] : [];
    }),
  );
}

/** How what a group's store lacks can be brought to it; null when it lacks nothing, or nothing may be brought. */
export function bringingTo(question: QuoteQuestion, index: number, needs: readonly Need[], levels: Levels): Bringing | null {
  const found = storeOf(question, question.basket.groups[index]);
  if (!found || !isShortAt(levels, found.store.code, needs)) return null;
  const { store, rules } = found;
  const lanes = lanesOfService(question.destinations[index]?.lanes ?? noLanes, rules.service);
  return { store, receivingMinutes: rules.receivingMinutes, units: question.view.locations, lanes, workAt: workFrom(question) };
}
