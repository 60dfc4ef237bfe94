import type { CapacityView } from '../../src/read-model/capacity-view.ts';
import type { StockModel } from '../../src/read-model/stock-model.ts';
import { sourcingView } from '../../src/use-cases/sourcing-view.ts';

// Seen to fail: with the capacity read after the products were made ready, an order was refused for a product that "the channel does not sell".
test('a product is not lost when the model drops it while something else is read', async () => {
  let ready = new Set<string>();
  const mug = { sku: 'MUG', isActive: true, kind: 'PHYSICAL', components: [] };
  // Only what the view asks of a model.
  const model = {
    prepare: async (skus: readonly string[]) => {
      ready = new Set(skus);
    },
    product: (sku: string) => (ready.has(sku) ? mug : null),
    network: () => ({ locations: [] }),
    goods: () => ({ places: [], stocked: [] }),
    factsVersion: () => '1',
  } as unknown as StockModel;
  const capacity = {
    read: async () => {
      ready.clear();
      return [];
    },
  } as unknown as CapacityView;

  const view = await sourcingView(model, capacity)({ channel: 'web', skus: ['MUG'] });

  expect(view.products.map(({ sku }) => sku)).toEqual(['MUG']);
});
