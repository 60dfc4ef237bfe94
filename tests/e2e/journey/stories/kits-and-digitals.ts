import { run } from '../operations.ts';
import { minor, shown, totals } from '../retailer.ts';
import {
  deliver,
  followUntil,
  key,
  lineOf,
  moneyUntil,
  newYork,
  order,
  place,
  priced,
  released,
  ship,
  shipAndDeliver,
  standTshirts,
} from '../work.ts';
import type { World } from '../world.ts';

const gift = { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'GIFT-BOX', quantity: 1 }] };

export function kitsAndDigitals(world: () => World): void {
  describe('a kit', () => {
    const guest = () => world().anonymous;

    test('has as much stock as its scarcest part', async () => {
      await standTshirts(world());
      const { products } = await run(guest(), 'ProductPage', { skus: ['GIFT-BOX'], channel: 'web-us', near: null });

      expect(products[0]?.availability).toMatchObject({ status: expect.stringMatching(/STOCK$/), sellable: 5 });
    });

    test('is one line of the order, picked and sent as its parts, paid as one', async () => {
      const placed = await place(guest(), order([gift]));
      expect(placed.order.totals).toEqual(totals('web-us', [priced(gift)]));
      expect(placed.order.groups[0]?.lines).toMatchObject([{ kind: 'BUNDLE', product: { sku: 'GIFT-BOX' }, quantity: 1 }]);

      const { fulfilments } = await followUntil(
        guest(),
        placed,
        'released',
        (seen) => seen.fulfilments.length > 0 && seen.fulfilments.every(({ status }) => status === 'RELEASED'),
      );
      expect(fulfilments.flatMap(({ lines }) => lines.map(({ quantity }) => quantity)).sort()).toEqual([1, 2]);
      for (const fulfilment of fulfilments) await deliver(world(), (await ship(world(), fulfilment)).trackingNumber);

      const followed = await followUntil(guest(), placed, 'delivered', ({ status }) => status === 'DELIVERED');
      expect(followed.lines).toHaveLength(1);
      expect(lineOf(followed, 'GIFT-BOX').quantities).toMatchObject({ ordered: 1, shipped: 1, delivered: 1 });
      const money = await moneyUntil(guest(), placed, 'captured', ({ status }) => status === 'PAID');
      expect(money.captured).toEqual(placed.order.totals.total);
    });
  });

  describe('what is not moved', () => {
    const guest = () => world().anonymous;
    const address = { ...newYork };
    const ebook = { method: 'DIGITAL', address, lines: [{ sku: 'EBOOK-HARMONY', quantity: 1 }] };
    const warranty = { method: 'SERVICE', address, lines: [{ sku: 'WARRANTY-2Y', quantity: 1 }] };

    test('needs no stock, is delivered and paid when it is bought', async () => {
      const placed = await place(guest(), order([ebook, warranty]));

      expect(placed.order.totals).toEqual(totals('web-us', [priced(ebook), priced(warranty)]));
      const followed = await followUntil(guest(), placed, 'delivered', ({ lines }) =>
        lines.every(({ quantities }) => quantities.delivered === 1),
      );
      expect(followed.fulfilments).toEqual([]);
      const money = await moneyUntil(guest(), placed, 'captured', ({ status }) => status === 'PAID');
      expect(money.captured).toEqual(placed.order.totals.total);
    });

    test('goes beside what is moved in one order', async () => {
      const mug = { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'MUG-BLUE', quantity: 1 }] };
      const placed = await place(guest(), order([ebook, mug]));
      await released(guest(), placed, 1);
      const digital = totals('web-us', [priced(ebook)]).total;
      const early = await moneyUntil(guest(), placed, 'the e-book captured', ({ captured }) => minor(captured) > 0n);
      expect(early).toMatchObject({ status: 'PARTIAL', captured: digital, refunded: shown(0n, 'USD') });

      await shipAndDeliver(world(), guest(), placed, 1);
      await moneyUntil(guest(), placed, 'all captured', ({ captured }) => captured.amount === placed.order.totals.total.amount);
      const lines = [{ orderLineId: placed.order.groups[0]?.lines[0]?.id, quantity: 1, reason: 'CHANGED_MIND' }];
      const input = { idempotencyKey: key(), orderId: placed.order.id, accessToken: placed.accessToken, method: 'PARCEL', lines };
      const { requestReturn } = await run(guest(), 'RequestReturn', { input });
      expect(requestReturn.errors).toMatchObject([{ __typename: 'NotReturnableError', reason: 'NOT_RETURNABLE' }]);
    });
  });
}
