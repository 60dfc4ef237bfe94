import { systemClock } from '@baton/kernel';
import type { Database } from '@baton/platform';
import { createStockModel, type StockModel } from '../../src/read-model/stock-model.ts';
import type { UseCasePorts } from '../../src/use-cases/ports.ts';
import type { Stock } from './stock.ts';

/** What another process of stock has of its own: connections and a model that nobody but the database tells anything. */
export interface OtherProcess {
  readonly database: Database;
  readonly model: StockModel;
  readonly ports: UseCasePorts & { readonly bus: Stock['bus']; readonly model: StockModel };
  /** What a channel can sell of a product, as this process sees it. */
  sellable(sku: string, channel?: string): Promise<number>;
}

/** Another process on the same database. Its connections close with the test's database. */
export function anotherProcess(stock: Stock, of: { levelsMax?: number; staleMsMax?: number; database?: Database } = {}): OtherProcess {
  const database = of.database ?? stock.test.connect('stock', { poolSize: 4 });
  const bounds = { levelsMax: of.levelsMax ?? 100_000, staleMsMax: of.staleMsMax ?? 250 };
  const model = createStockModel({ database, ...bounds, now: () => systemClock.now() });
  return {
    database,
    model,
    ports: { ...stock.ports, database, model, feed: model.feed },
    async sellable(sku, channel = 'web') {
      await model.prepare([sku]);
      const product = model.product(sku);
      return product ? (model.availability(channel, product).sellable ?? Number.NaN) : Number.NaN;
    },
  };
}
