import { type SourcingView, type SourcingViewInput, sourcingProductsDocument, sourcingViewDocument } from '@baton/contracts';
import { type InternalContext, type SubgraphClient, serviceContext } from '@baton/platform';
import { stockPort } from '../../src/ports/stock.ts';
import { aProduct, dcEast } from '../support/world.ts';

// Seen to fail when nobody waits for who asks for the whole network already, and when who waits gives up with the other.

const context: InternalContext = serviceContext('orders', { traceId: 'trace' });
const of = (...skus: string[]): SourcingViewInput => ({ channel: 'web', skus });

/** A stock that answers when it is told to, the first time with a failure if so asked. */
function aStock({ failsOnce = false } = {}) {
  const asked: string[] = [];
  let answerNow = (): void => {};
  const told = new Promise<void>((resolve) => {
    answerNow = resolve;
  });
  let fails = failsOnce;
  const client: SubgraphClient = {
    async request<D>(document: string, variables: object): Promise<D> {
      asked.push(document);
      await told;
      const isFailing = fails;
      fails = false;
      if (isFailing) throw new Error('away');
      const { input } = variables as { readonly input: SourcingViewInput }; // what the port sends
      const view: SourcingView = { version: '1', products: input.skus.map((sku) => aProduct(sku)), locations: [dcEast], levels: [] };
      const { locations, ...rest } = view;
      return { sourcingView: document === sourcingViewDocument ? view : rest } as D; // the answer of the document
    },
  };
  return { port: stockPort(client), asked, answerNow };
}

test('a network is asked for once, however many baskets come before it is known', async () => {
  const { port, asked, answerNow } = aStock();
  const waiting = ['A', 'B', 'C'].map((sku) => port.sourcingView(of(sku), context));
  answerNow();

  const views = await Promise.all(waiting);

  expect(views.map(({ products, locations }) => [products.map(({ sku }) => sku), locations])).toEqual(
    ['A', 'B', 'C'].map((sku) => [[sku], [dcEast]]),
  );
  expect(asked).toEqual([sourcingViewDocument, sourcingProductsDocument, sourcingProductsDocument]);
});

test('who waited for one that failed asks by itself', async () => {
  const { port, answerNow } = aStock({ failsOnce: true });
  const waiting = ['A', 'B'].map((sku) => port.sourcingView(of(sku), context));
  answerNow();

  const [first, second] = await Promise.allSettled(waiting);

  expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
});
