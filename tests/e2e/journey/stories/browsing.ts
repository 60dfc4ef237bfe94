import { run } from '../operations.ts';
import { locationOf, networkOf, price, retailer } from '../retailer.ts';
import type { World } from '../world.ts';

const midtown = { latitude: 40.75, longitude: -73.99 };

export function browsing(world: () => World): void {
  describe('a product page', () => {
    const page = (skus: string[], channel: string, near: object | null = null) =>
      run(world().anonymous, 'ProductPage', { skus, channel, near }).then(({ products }) => products);

    test('joins price and live stock for everybody, in the order asked for, without unknown products', async () => {
      const skus = ['MUG-BLUE', 'NO-SUCH-THING', 'LAST-ONE'];
      const products = await page(skus, 'web-us');

      const sellable = (sku: string): number =>
        retailer.stock.levels
          .filter((level) => level.sku === sku && networkOf('web-us').includes(level.location))
          .reduce((sum, level) => sum + level.onHand, 0);
      expect(products.map(({ sku, price: shown, availability }) => ({ sku, price: shown, sellable: availability.sellable }))).toEqual(
        ['MUG-BLUE', 'LAST-ONE'].map((sku) => ({ sku, price: price('web-us', sku), sellable: sellable(sku) })),
      );
    });

    test('says where it can be had, nearest first', async () => {
      const [mug] = await page(['MUG-BLUE'], 'web-us', midtown);

      const nodes = mug?.availability.locations.nodes ?? [];
      expect(nodes.map(({ location }) => location.code)).toEqual(['dc-east', 'dc-west']);
      expect(nodes[0]).toEqual({
        sellable: expect.any(Number),
        distanceKm: expect.any(Number),
        location: { code: 'dc-east', name: locationOf('dc-east').name, type: 'WAREHOUSE' },
        methods: ['SHIP'],
      });
      const [near = 0, far = 0] = nodes.map(({ distanceKm }) => distanceKm ?? 0);
      expect(near).toBeGreaterThan(50);
      expect(near).toBeLessThan(200);
      expect(far).toBeGreaterThan(3_500);
    });

    test('a piano can be collected in New York and is sent by its maker', async () => {
      const [piano] = await page(['PIANO-U1-BLACK'], 'web-us', midtown);

      const offered = piano?.availability.locations.nodes.map(({ location, methods }) => [location.code, methods]);
      expect(offered).toEqual([
        ['store-nyc', expect.arrayContaining(['PICKUP'])],
        ['vendor-piano', ['SHIP']],
      ]);
    });

    test.each(['WARRANTY-2Y', 'EBOOK-HARMONY'])('%s is never counted', async (sku) => {
      const [product] = await page([sku], 'web-us');

      expect(product?.availability).toMatchObject({ status: 'NOT_COUNTED', sellable: null, locations: { nodes: [] } });
    });

    test('another market has other prices and its own network', async () => {
      const [mug, last] = await page(['MUG-BLUE', 'LAST-ONE'], 'web-de');

      expect(mug).toMatchObject({ price: price('web-de', 'MUG-BLUE'), availability: { status: 'IN_STOCK', sellable: 500 } });
      expect(last).toMatchObject({ price: null, availability: { sellable: 0 } });
    });
  });
}
