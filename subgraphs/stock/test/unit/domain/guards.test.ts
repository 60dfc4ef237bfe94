import { type CapacityDay, fullDays } from '../../../src/domain/capacity.ts';
import { addUpPurchases, brokenLimits, type PurchaseRule } from '../../../src/domain/purchase.ts';

const rule = (of: Partial<PurchaseRule>): PurchaseRule => ({
  ...{ sku: 'MUG', min: null, max: null, step: null, perCustomer: null, returnsCountBack: false },
  ...of,
});
const broken = (of: Partial<PurchaseRule>, quantity: number, already: number | null = null) =>
  brokenLimits([{ sku: 'MUG', quantity, rule: rule(of), already }]).map((limit) => [limit.rule, limit.limit, limit.already]);

test('names every rule that a purchase breaks, at its edge', () => {
  expect(broken({ min: 2, max: 6, step: 2 }, 6)).toEqual([]);
  expect(broken({ min: 2, max: 6, step: 2 }, 7)).toEqual([
    ['MAX', 6, 0],
    ['STEP', 2, 0],
  ]);
  expect(broken({ min: 2 }, 1)).toEqual([['MIN', 2, 0]]);
});

test('a customer has so many together, somebody unknown as many as they like', () => {
  const perCustomer = { quantity: 5, period: 'EVER' } as const;
  expect(broken({ perCustomer }, 2, 3)).toEqual([]);
  expect(broken({ perCustomer }, 3, 3)).toEqual([['CUSTOMER', 5, 3]]);
  expect(broken({ perCustomer }, 100, null)).toEqual([]);
});

test('lines of one product are one purchase', () => {
  const lines = [
    { sku: 'B', quantity: 1 },
    { sku: 'A', quantity: 2 },
    { sku: 'B', quantity: 3 },
  ];
  expect(addUpPurchases(lines)).toEqual([
    { sku: 'A', quantity: 2 },
    { sku: 'B', quantity: 4 },
  ]);
});

test('a day is full in orders or in units; one that is not named has no limit', () => {
  const day: CapacityDay = { location: 'east', day: '2026-11-23', orders: 9, units: 95, ordersMax: 10, unitsMax: 100 };
  const full = (orders: number, units: number, of = 'east') =>
    fullDays([{ location: of, day: day.day, orders, units }], [day]).map(({ measure }) => measure);

  expect(full(1, 5)).toEqual([]);
  expect(full(2, 5)).toEqual(['ORDERS']);
  expect(full(1, 6)).toEqual(['UNITS']);
  expect(full(99, 999, 'west')).toEqual([]);
});
