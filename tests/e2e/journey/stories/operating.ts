import { run } from '../operations.ts';
import { locationOf, retailer } from '../retailer.ts';
import type { Money } from '../shapes.ts';
import { key, ledger, newYork, order, place, released, stand, standTshirts } from '../work.ts';
import type { World } from '../world.ts';

const manhattan = { ...newYork, coordinates: { latitude: 40.7506, longitude: -73.9972 } };

export function operating(world: () => World): void {
  describe('an operator', () => {
    test('takes goods in once for each key, and the ledger says who, when and why', async () => {
      const operator = await world().as('operator');
      await world().settled();
      const before = (await ledger(world(), 'MUG-BLUE', 'dc-west')).level;
      const input = { idempotencyKey: key(), location: 'dc-west', document: 'PO-4711', lines: [{ sku: 'MUG-BLUE', quantity: 10 }] };

      const first = (await run(operator, 'ReceiveStock', { input })).receiveStock;
      const second = (await run(operator, 'ReceiveStock', { input })).receiveStock;

      expect(first).toEqual({
        levels: [
          {
            location: { code: 'dc-west' },
            product: { sku: 'MUG-BLUE' },
            onHand: (before?.onHand ?? 0) + 10,
            available: (before?.available ?? 0) + 10,
          },
        ],
        errors: [],
      });
      expect(second).toEqual(first);
      const { movements } = await ledger(world(), 'MUG-BLUE', 'dc-west');
      const receipts = movements.filter(({ document }) => document?.includes('PO-4711'));
      expect(receipts).toEqual([expect.objectContaining({ type: 'RECEIPT', quantity: 10, actor: expect.stringMatching(/^staff:/) })]);
    });

    test('a count corrects a level, never below what is promised', async () => {
      await stand(world(), 'TSHIRT-WHITE-M', 'store-nyc', 1);
      const operator = await world().as('operator');
      const input = { idempotencyKey: key(), location: 'store-nyc', reason: 'COUNT', lines: [{ sku: 'TSHIRT-WHITE-M', delta: -1_000 }] };

      const { adjustStock } = await run(operator, 'AdjustStock', { input });
      expect(adjustStock.errors).toHaveLength(1);
      expect((await ledger(world(), 'TSHIRT-WHITE-M', 'store-nyc')).level?.available).toBe(1);
    });

    test('a level is the fold of its ledger', async () => {
      await world().settled();
      for (const { sku, location } of retailer.stock.levels) {
        const { level, movements } = await ledger(world(), sku, location);
        if (!level || level.version > 100) continue; // a page of the ledger has 100 movements
        expect(movements).toHaveLength(level.version);
        expect(level.available).toBe(level.onHand - level.unavailable - level.allocated - level.reserved);
      }
    });

    test('sees why an order was sourced so, and how the number on the page came about', async () => {
      await standTshirts(world());
      const shirts = { method: 'SHIP', service: 'STANDARD', address: manhattan, lines: [{ sku: 'TSHIRT-WHITE-M', quantity: 3 }] };
      const placed = await place(world().anonymous, order([shirts]));
      await released(world().anonymous, placed, 2);

      const variables = { id: placed.order.id, sku: 'TSHIRT-WHITE-M', channel: 'web-us' };
      const why = await run(await world().as('operator'), 'WhySo', variables);
      const sourcing = why.order?.groups[0]?.sourcing;
      expect(sourcing?.chosen.locations.map(({ code }) => code).sort()).toEqual(['dc-east', 'store-nyc']);
      expect(Number(sourcing?.chosen.cost?.amount)).toBeCloseTo(
        costOf([
          ['dc-east', 2],
          ['store-nyc', 1],
        ]),
        4,
      );
      const compared = sourcing?.candidates.filter(({ excludedBy }) => excludedBy.length === 0) ?? [];
      const costs = compared.map(({ cost }) => Number((cost as Money).amount)); // what is not excluded has a cost
      expect(costs).toEqual([...costs].sort((a, b) => a - b));
      expect(costs[0]).toBe(Number(sourcing?.chosen.cost?.amount));
      const reasons = Object.fromEntries(
        (sourcing?.candidates ?? [])
          .filter(({ excludedBy }) => excludedBy.length > 0)
          .map(({ locations, excludedBy }) => [locations.map(({ code }) => code).join(), excludedBy]),
      );
      const tooFew = ['NOT_ENOUGH_STOCK_ALONE'];
      const none = ['NO_STOCK'];
      expect(reasons).toEqual({ 'dc-east': tooFew, 'dc-west': tooFew, 'store-nyc': tooFew, 'store-la': none, 'vendor-piano': none });

      const { sellable, terms } = why.product.availability;
      if (!terms) throw new Error('an operator sees the terms');
      expect(sellable).toBe(terms.onHand - terms.unavailable - terms.allocated - terms.reserved - terms.safetyStock - terms.buffer);
      const guest = await run(world().anonymous, 'WhySo', { ...variables, id: 'ord_00000000000000000000000000' }).catch((error: unknown) =>
        String(error),
      );
      expect(guest).toMatch(/UNAUTHENTICATED/);
    });
  });
}

/** By the rule of the retailer file: a shipment, an item, a mile and item. */
function costOf(units: readonly (readonly [string, number])[]): number {
  const profile = retailer.orders.sourcingProfiles.find(({ market }) => market === 'US');
  return units.reduce((sum, [code, quantity]) => {
    const miles = milesFrom(locationOf(code));
    return sum + Number(profile?.costPerShipment) + quantity * (Number(profile?.costPerItem) + Number(profile?.costPerMileItem) * miles);
  }, 0);
}

function milesFrom(from: { latitude: number; longitude: number }): number {
  const to = manhattan.coordinates;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const chord =
    Math.sin(radians(to.latitude - from.latitude) / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  return 2 * 3959 * Math.asin(Math.sqrt(chord));
}
