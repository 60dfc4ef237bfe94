import fc from 'fast-check';
import {
  type Allocation,
  addUp,
  findingWhatLeft,
  planAllocation,
  planLeaving,
  type Units,
  type Wanted,
} from '../../../src/domain/allocation.ts';
import { applyMovement, available, emptyLevel, keyOf, type LevelKey, type LevelQuantities } from '../../../src/domain/movement.ts';

const wants = (fulfilmentLineId: string, quantity: number, of: Partial<LevelKey> = {}): Wanted => ({
  fulfilmentLineId,
  sku: 'MUG',
  location: 'east',
  quantity,
  ...of,
});
const holds = (quantity: number, of: Partial<LevelKey> = {}): Units => ({ sku: 'MUG', location: 'east', quantity, ...of });
const level = (onHand: number, reserved: number): LevelQuantities => ({ ...emptyLevel, onHand, reserved });
const plan = (wanted: Wanted[], held: Units[], stands: LevelQuantities) =>
  planAllocation({ orderId: 'ord_1', wanted, held, levelOf: () => stands });
const summary = ({ movements, allocations }: ReturnType<typeof plan>) => ({
  movements: movements.map(({ type, from, to, quantity, reason }) => [type, from, to, quantity, reason]),
  allocations: allocations.map(({ fulfilmentLineId, allocated, missing }) => [fulfilmentLineId, allocated, missing]),
});

test('units of the same level are added up, in key order', () => {
  const units = [holds(1, { sku: 'B' }), holds(2, { location: 'west' }), holds(3), holds(4, { sku: 'B' }), holds(5)];

  expect(addUp(units)).toEqual([holds(5, { sku: 'B' }), holds(8), holds(2, { location: 'west' })]);
});

test('what is held becomes what is promised', () => {
  expect(summary(plan([wants('a', 2), wants('b', 1)], [holds(3)], level(10, 3)))).toEqual({
    movements: [['ALLOCATE', 'RESERVED', 'ALLOCATED', 3, null]],
    allocations: [
      ['a', 2, 0],
      ['b', 1, 0],
    ],
  });
});

test('what was held beyond need goes back', () => {
  expect(summary(plan([wants('a', 1)], [holds(3)], level(10, 3)))).toEqual({
    movements: [
      ['ALLOCATE', 'RESERVED', 'ALLOCATED', 1, null],
      ['RELEASE', 'RESERVED', 'AVAILABLE', 2, 'NOT_NEEDED'],
    ],
    allocations: [['a', 1, 0]],
  });
});

test('what expired is taken again as far as it stands there; the rest is missing', () => {
  expect(summary(plan([wants('a', 3), wants('b', 2)], [], level(4, 0)))).toEqual({
    movements: [['ALLOCATE', 'AVAILABLE', 'ALLOCATED', 4, 'RESERVATION_EXPIRED']],
    allocations: [
      ['a', 3, 0],
      ['b', 1, 1],
    ],
  });
});

test('whatever is held and wanted, no level goes below zero and every wanted unit is promised or missing', () => {
  const key = fc.record({ sku: fc.constantFrom('MUG', 'SHIRT'), location: fc.constantFrom('east', 'west') });
  const units = fc.record({ key, quantity: fc.integer({ min: 1, max: 20 }) });
  fc.assert(
    fc.property(fc.array(units, { maxLength: 6 }), fc.array(units, { maxLength: 6 }), fc.nat({ max: 30 }), (held, asked, spare) => {
      const reserved = addUp(held.map(({ key: of, quantity }) => ({ ...of, quantity })));
      const levels = new Map<string, LevelQuantities>();
      const levelOf = (of: LevelKey): LevelQuantities => levels.get(keyOf(of)) ?? level(spare, 0);
      for (const each of reserved) levels.set(keyOf(each), level(each.quantity + spare, each.quantity));
      const wanted = asked.map(({ key: of, quantity }, position) => ({ ...of, quantity, fulfilmentLineId: `f${position}` }));

      const { movements, allocations } = planAllocation({ orderId: 'o', wanted, held: reserved, levelOf });

      for (const movement of movements) levels.set(keyOf(movement), applyMovement(levelOf(movement), movement));
      for (const each of levels.values()) {
        expect(each.reserved).toBe(0);
        expect(available(each)).toBeGreaterThanOrEqual(0);
      }
      for (const [position, { allocated, missing }] of allocations.entries()) expect(allocated + missing).toBe(wanted[position]?.quantity);
      const promised = allocations.reduce((sum, each) => sum + each.allocated, 0);
      expect([...levels.values()].reduce((sum, each) => sum + each.allocated, 0)).toBe(promised);
    }),
  );
});

const allocation = (of: Partial<Allocation>): Allocation => ({ ...wants('a', 5), allocated: 5, shipped: 0, freed: 0, missing: 0, ...of });
const leave = (of: Partial<Allocation>, quantity: number, to: 'NONE' | 'AVAILABLE' | 'UNAVAILABLE') => {
  const result = planLeaving(allocation(of), quantity, { type: 'SHIP', to, reason: null }, 'ord_1');
  if (!result.ok) return `only ${result.quantity}`;
  const { allocated, shipped, freed, missing } = result.allocation;
  return { rest: { allocated, shipped, freed, missing }, moves: result.movements.map((each) => [each.from, each.quantity]) };
};

test.each([
  ['goods ship', {}, 2, 'NONE', { rest: { allocated: 3, shipped: 2, freed: 0, missing: 0 }, moves: [['ALLOCATED', 2]] }],
  ['a cancellation frees', {}, 5, 'AVAILABLE', { rest: { allocated: 0, shipped: 0, freed: 5, missing: 0 }, moves: [['ALLOCATED', 5]] }],
  [
    'what is missing is given up first',
    { allocated: 3, missing: 2 },
    3,
    'AVAILABLE',
    { rest: { allocated: 2, shipped: 0, freed: 3, missing: 0 }, moves: [['ALLOCATED', 1]] },
  ],
  [
    'a short pick of what was missing moves nothing',
    { allocated: 3, missing: 2 },
    2,
    'UNAVAILABLE',
    { rest: { allocated: 3, shipped: 0, freed: 2, missing: 0 }, moves: [] },
  ],
  [
    'what ships although it was missing comes out of what is available',
    { allocated: 3, missing: 2 },
    4,
    'NONE',
    {
      rest: { allocated: 0, shipped: 4, freed: 0, missing: 1 },
      moves: [
        ['ALLOCATED', 3],
        ['AVAILABLE', 1],
      ],
    },
  ],
  ['more than is promised is refused', { allocated: 1, shipped: 4 }, 2, 'NONE', 'only 1'],
] as const)('%s', (_name, of, quantity, to, expected) => {
  expect(leave(of, quantity, to)).toEqual(expected);
});

test('whatever leaves, promised or missing, no level goes below zero, and nothing that was promised to others is taken', () => {
  const line = fc.record({ allocated: fc.nat({ max: 5 }), missing: fc.nat({ max: 5 }), leaves: fc.nat({ max: 10 }) });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.nat({ max: 8 }), fc.nat({ max: 4 }), (lines, free, others) => {
      const promised = lines.reduce((sum, { allocated }) => sum + allocated, 0);
      const before = { ...emptyLevel, onHand: promised + others + free, allocated: promised, reserved: others };
      const moved = lines.flatMap(({ allocated, missing, leaves }) => {
        const quantity = Math.min(leaves, allocated + missing);
        const plan = planLeaving(allocation({ allocated, missing }), quantity, { type: 'SHIP', to: 'NONE', reason: null }, 'ord_1');
        return plan.ok && quantity > 0 ? plan.movements : [];
      });

      const after = [...findingWhatLeft(moved, () => before), ...moved].reduce(applyMovement, before);

      expect(available(after)).toBeGreaterThanOrEqual(0);
      expect(available(after)).toBeLessThanOrEqual(free);
      expect(after.reserved).toBe(others);
      expect(after.allocated).toBeGreaterThanOrEqual(0);
    }),
  );
});
