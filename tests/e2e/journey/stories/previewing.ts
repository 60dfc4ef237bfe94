import { run } from '../operations.ts';
import { shippingMoney, shown, totals } from '../retailer.ts';
import { type GroupInput, newYork, priced, stand, standTshirts } from '../work.ts';
import type { World } from '../world.ts';

export function previewing(world: () => World): void {
  describe('a checkout preview', () => {
    const preview = (groups: readonly GroupInput[], channel = 'web-us') =>
      run(world().anonymous, 'CheckoutPreview', { input: { channel, groups } }).then(({ checkoutPreview }) => checkoutPreview);
    const mixed: GroupInput[] = [
      { method: 'PICKUP', location: 'store-nyc', lines: [{ sku: 'PIANO-U1-BLACK', quantity: 1 }] },
      { method: 'SHIP', address: newYork, lines: [{ sku: 'TSHIRT-WHITE-M', quantity: 3 }] },
    ];

    test('prices, promises and plans a mixed basket without holding anything', async () => {
      await standTshirts(world());
      const basket = await preview(mixed);

      expect(basket.problems).toEqual([]);
      expect(basket.totals).toEqual({
        ...totals(
          'web-us',
          mixed.map((group) => priced(group)),
        ),
        discount: shown(0n, 'USD'),
      });
      const [pickup, shipped] = basket.groups;
      expect(pickup?.options.map(({ shipments }) => shipments)).toEqual([
        [{ location: { code: 'store-nyc' }, lines: [{ product: { sku: 'PIANO-U1-BLACK' }, quantity: 1 }] }],
      ]);
      expect(shipped?.options.map(({ service, price }) => ({ service, price }))).toEqual(
        ['STANDARD', 'EXPRESS'].map((service) => ({
          service,
          price: shown(shippingMoney('web-us', priced({ ...mixed[1], service } as GroupInput)).total, 'USD'),
        })),
      );
      for (const { promise } of basket.groups.flatMap(({ options }) => options)) {
        expect(Date.parse(promise?.earliestAt ?? '')).toBeGreaterThan(Date.now());
        expect(Date.parse(promise?.latestAt ?? '')).toBeGreaterThanOrEqual(Date.parse(promise?.earliestAt ?? ''));
      }
      const standard = shipped?.options[0]?.shipments.map(({ location, lines }) => [location.code, lines[0]?.quantity]);
      expect(standard?.sort()).toEqual([
        ['dc-east', 2],
        ['store-nyc', 1],
      ]);

      const [page] = (await run(world().anonymous, 'ProductPage', { skus: ['TSHIRT-WHITE-M'], channel: 'web-us', near: null })).products;
      expect(page?.availability.sellable).toBe(5);
    });

    test('an express parcel arrives no later than a standard one', async () => {
      const [group] = (await preview([{ method: 'SHIP', address: newYork, lines: [{ sku: 'MUG-BLUE', quantity: 1 }] }])).groups;

      const [standard, express] = group?.options.map(({ promise }) => Date.parse(promise?.latestAt ?? '')) ?? [];
      expect(express).toBeLessThanOrEqual(standard ?? 0);
    });

    test('names what cannot be had, and what could be had instead', async () => {
      await stand(world(), 'LAST-ONE', 'store-la', 1);
      const basket = await preview([{ method: 'PICKUP', location: 'store-nyc', lines: [{ sku: 'LAST-ONE', quantity: 1 }] }]);

      expect(basket.problems).toEqual([
        expect.objectContaining({ __typename: 'InsufficientStockError', sku: 'LAST-ONE', requested: 1, sellable: 0 }),
      ]);
      const [problem] = basket.problems;
      expect(problem?.alternatives?.map(({ kind, location, quantity }) => ({ kind, location, quantity }))).toContainEqual({
        kind: 'OTHER_LOCATION',
        location: { code: 'store-la' },
        quantity: 1,
      });
      for (const alternative of problem?.alternatives ?? [])
        expect(alternative).toMatchObject({ product: { sku: 'LAST-ONE' }, token: expect.any(String) });
    });

    test('fewer of them is an alternative to too many', async () => {
      await standTshirts(world());
      const basket = await preview([{ method: 'SHIP', address: newYork, lines: [{ sku: 'TSHIRT-WHITE-M', quantity: 6 }] }]);

      expect(basket.problems).toEqual([
        expect.objectContaining({ __typename: 'InsufficientStockError', sku: 'TSHIRT-WHITE-M', requested: 6, sellable: 5 }),
      ]);
      expect(basket.problems[0]?.alternatives?.map(({ kind, quantity }) => ({ kind, quantity }))).toContainEqual({
        kind: 'SPLIT',
        quantity: 5,
      });
    });

    test('an unknown product is named by the place where it stands', async () => {
      const basket = await preview([{ method: 'SHIP', address: newYork, lines: [{ sku: 'NO-SUCH-THING', quantity: 1 }] }]);

      expect(basket.problems).toEqual([expect.objectContaining({ __typename: 'NotFoundError' })]);
      expect(basket.groups[0]?.lines).toEqual([]);
    });
  });
}
