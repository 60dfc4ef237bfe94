import type { BackorderPolicy } from '../../../src/domain/backorder.ts';
import { type Claiming, type ClaimWorld, leftFor, planClaims } from '../../../src/domain/claim-plan.ts';

const day = 86_400_000;
const policy: BackorderPolicy = {
  ...{ sku: 'A', location: '', channel: '', mode: 'BACKORDER', cap: 50, leadDays: null },
  ...{ sellFrom: null, sellTo: null, releaseAt: null },
};
const supply = (quantity: number, location = 'west') => ({ id: `PO-${location}`, at: 10 * day, quantity, confidence: 100, location });
const world = (of: Partial<ClaimWorld> = {}): ClaimWorld => ({
  now: 0,
  policies: new Map([['A', [policy]]]),
  promised: new Map(),
  supplies: new Map(['west', 'east'].map((location) => [`A\u0000${location}`, [supply(40, location)]])),
  promises: new Map(),
  ...of,
});
const wants = (id: string, ...units: readonly [location: string, quantity: number][]): Claiming => ({
  ...{ id, orderId: `order-${id}`, channel: 'web' },
  backorders: units.map(([location, quantity]) => ({ sku: 'A', location, quantity, promisedAt: new Date(10 * day) })),
});
const served = (requests: readonly Claiming[], of = world()): string[] => [
  ...new Set(planClaims(requests, of).map(({ reservationId }) => reservationId)),
];

test('who comes first is served first, and who does not fit takes nothing from those behind', () => {
  expect(served([wants('one', ['west', 30]), wants('two', ['west', 11]), wants('three', ['west', 10])])).toEqual(['one', 'three']);
});

test('a request gets all of it or nothing, over the places that share a cap', () => {
  const greedy = wants('greedy', ['west', 30], ['east', 30]);
  expect(served([greedy, wants('next', ['east', 40])])).toEqual(['next']);
  // Each of its lines would fit by itself.
  expect(leftFor(greedy, world(), [])).toMatchObject([{ sellable: 40 }, { sellable: 20 }]);
});

test('what is left for one is behind all that others take, of the place and of the policy', () => {
  const taken = planClaims([wants('one', ['west', 30])], world());
  expect(leftFor(wants('two', ['west', 11], ['east', 40]), world(), taken)).toMatchObject([
    { requested: 11, sellable: 10 },
    { requested: 40, sellable: 9 },
  ]);
});

test('nothing is promised of what no policy names, or of supply that should have come', () => {
  expect(served([wants('one', ['west', 1])], world({ policies: new Map() }))).toEqual([]);
  expect(served([wants('one', ['west', 1])], world({ now: 10 * day }))).toEqual([]);
  expect(leftFor(wants('one', ['west', 1]), world({ policies: new Map() }), [])).toMatchObject([{ sellable: 0 }]);
});
