import { run } from '../operations.ts';
import { totals } from '../retailer.ts';
import { key, newYork, order, place, priced, stand } from '../work.ts';
import type { World } from '../world.ts';

const last = { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'LAST-ONE', quantity: 1 }] };
const mug = { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'MUG-BLUE', quantity: 1 }] };

export function refusing(world: () => World): void {
  describe('an order that cannot be', () => {
    const attempt = (variables: object) => run(world().anonymous, 'PlaceOrder', variables).then(({ placeOrder }) => placeOrder);
    const sellable = async (sku: string): Promise<number | null | undefined> =>
      (await run(world().anonymous, 'ProductPage', { skus: [sku], channel: 'web-us', near: null })).products[0]?.availability.sellable;

    test('of twenty buyers of the last one exactly one gets it', async () => {
      await stand(world(), 'LAST-ONE', 'store-la', 1);
      const answers = await Promise.all(Array.from({ length: 20 }, () => attempt(order([last]))));

      expect(answers.filter(({ order: placed }) => placed)).toHaveLength(1);
      const refusals = answers.flatMap(({ errors }) => errors);
      expect(refusals).toHaveLength(19);
      for (const refusal of refusals)
        expect(refusal).toMatchObject({ __typename: 'InsufficientStockError', sku: 'LAST-ONE', requested: 1, sellable: 0 });
      expect(await sellable('LAST-ONE')).toBe(0);
    });

    test.each([
      ['refuse', 'PaymentRefusedError'],
      ['timeout', 'PaymentRefusedError'],
    ])('a payment that ends in %s takes nothing off the shelf', async (token, typename) => {
      await world().settled();
      const before = await sellable('MUG-BLUE');
      const answer = await attempt(order([mug], { payment: { provider: 'test', token } }));

      expect(answer).toMatchObject({ order: null, accessToken: null, errors: [{ __typename: typename, reason: expect.any(String) }] });
      expect(await sellable('MUG-BLUE')).toBe(before);
    });

    test('another price than the shopper was shown is refused with both', async () => {
      const actual = totals('web-us', [priced(mug)]).total;
      const expected = { amount: '1.00', currencyCode: 'USD' };

      expect(await attempt(order([mug], { expectedTotal: expected }))).toMatchObject({
        order: null,
        errors: [{ __typename: 'PriceChangedError', expected, actual }],
      });
    });

    test('a key of another order is a conflict, and a refusal is kept under its key', async () => {
      const idempotencyKey = key();
      await place(world().anonymous, order([mug], { idempotencyKey }));
      expect(await attempt(order([{ ...mug, lines: [{ sku: 'MUG-BLUE', quantity: 2 }] }], { idempotencyKey }))).toMatchObject({
        order: null,
        errors: [{ __typename: 'IdempotencyConflictError', idempotencyKey }],
      });

      await stand(world(), 'LAST-ONE', 'store-la', 0);
      const variables = order([last]);
      const refused = await attempt(variables);
      await stand(world(), 'LAST-ONE', 'store-la', 1);
      expect(await attempt(variables)).toEqual(refused);
    });

    test.each([
      ['no group', [], 'InvalidInputError'],
      ['a quantity of nothing', [{ ...mug, lines: [{ sku: 'MUG-BLUE', quantity: 0 }] }], 'InvalidInputError'],
      ['an unknown product', [{ ...mug, lines: [{ sku: 'NO-SUCH-THING', quantity: 1 }] }], 'NotFoundError'],
      ['an unknown store', [{ method: 'PICKUP', location: 'store-mars', lines: [{ sku: 'MUG-BLUE', quantity: 1 }] }], 'NotFoundError'],
    ])('%s is refused by name', async (_what, groups, typename) => {
      const answer = await attempt(order(groups));

      expect(answer.order).toBeNull();
      expect(answer.errors[0]?.__typename).toBe(typename);
    });
  });
}
