import { minor, shown, totals } from '../retailer.ts';
import { berlin, moneyUntil, newYork, order, place, priced, shipAndDeliver, tokyo } from '../work.ts';
import type { World } from '../world.ts';

const mugsTo = (address: { countryCode: string; region?: string }, quantity = 3) => ({
  method: 'SHIP',
  service: 'STANDARD',
  address,
  lines: [{ sku: 'MUG-BLUE', quantity }],
});

export function buyingInOtherMarkets(world: () => World): void {
  describe('an order of another market', () => {
    const guest = () => world().anonymous;

    test.each([
      ['web-de', berlin, 'EUR', 'dc-leipzig'],
      ['market-jp', tokyo, 'JPY', 'dc-west'],
    ] as const)(
      '%s: prices contain their tax, and what is captured is what was shown',
      async (channel, address, currencyCode, location) => {
        const group = mugsTo(address);
        const cost = totals(channel, [priced(group)]);
        const placed = await place(guest(), order([group], { channel, expectedTotal: cost.total }), channel);

        expect(placed.order.totals).toEqual(cost);
        expect(minor(cost.goods) + minor(cost.shipping)).toBe(minor(cost.total));
        expect(cost.total.currencyCode).toBe(currencyCode);
        expect(placed.order.groups[0]?.shipments.map((shipment) => shipment.location.code)).toEqual([location]);
        await shipAndDeliver(world(), guest(), placed, 1);
        const money = await moneyUntil(guest(), placed, 'captured', ({ status }) => status === 'PAID');
        expect(money).toMatchObject({ captured: cost.total, refunded: shown(0n, currencyCode) });
      },
    );

    test('an express group has its own price', async () => {
      const group = { ...mugsTo(newYork, 1), service: 'EXPRESS' };

      expect((await place(guest(), order([group]))).order.totals).toEqual(totals('web-us', [priced(group)]));
    });

    test('the app sells from the same shelves as the shop', async () => {
      const group = mugsTo(newYork, 1);
      const placed = await place(guest(), order([group], { channel: 'app-us' }), 'app-us');

      expect(placed.order.totals).toEqual(totals('app-us', [priced(group)]));
      expect(placed.order.groups[0]?.shipments.map(({ location }) => location.code)).toEqual(['dc-east']);
    });
  });
}
