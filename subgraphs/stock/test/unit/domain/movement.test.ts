import fc from 'fast-check';
import { applyMovement, available, emptyLevel, type LevelQuantities, type StockState } from '../../../src/domain/movement.ts';

const states: StockState[] = ['NONE', 'AVAILABLE', 'RESERVED', 'ALLOCATED', 'UNAVAILABLE'];
const standing = (level: LevelQuantities): Record<StockState, number> => ({
  NONE: 0,
  AVAILABLE: available(level),
  RESERVED: level.reserved,
  ALLOCATED: level.allocated,
  UNAVAILABLE: level.unavailable,
});

test.each([
  ['RECEIPT', 'NONE', 'AVAILABLE', { onHand: 5, unavailable: 0, allocated: 0, reserved: 0 }],
  ['RETURN', 'NONE', 'UNAVAILABLE', { onHand: 5, unavailable: 5, allocated: 0, reserved: 0 }],
] as const)('%s brings units in', (_type, from, to, expected) => {
  expect(applyMovement(emptyLevel, { quantity: 5, from, to })).toEqual(expected);
});

test('a unit that is reserved, promised and shipped is counted in one place at a time and then not at all', () => {
  const steps = [
    ['NONE', 'AVAILABLE', [3, 3]],
    ['AVAILABLE', 'RESERVED', [3, 0]],
    ['RESERVED', 'ALLOCATED', [3, 0]],
    ['ALLOCATED', 'NONE', [0, 0]],
  ] as const;
  let level = emptyLevel;
  for (const [from, to, expected] of steps) {
    level = applyMovement(level, { quantity: 3, from, to });
    expect([level.onHand, available(level)]).toEqual(expected);
  }
  expect(level).toEqual(emptyLevel);
});

test('whatever moves, a movement takes from one state what it gives to the other, and units on hand are those that stand somewhere', () => {
  const move = fc.record({ from: fc.constantFrom(...states), to: fc.constantFrom(...states), quantity: fc.integer({ min: 1, max: 100 }) });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 100 }), (moves) => {
      let level: LevelQuantities = emptyLevel;
      for (const { from, to, quantity } of moves) {
        if (from === to) continue;
        const before = standing(level);
        level = applyMovement(level, { from, to, quantity });
        const after = standing(level);
        for (const state of states.filter((each) => each !== 'NONE')) {
          expect(after[state] - before[state]).toBe(quantity * (Number(state === to) - Number(state === from)));
        }
        expect(level.onHand).toBe(after.AVAILABLE + after.RESERVED + after.ALLOCATED + after.UNAVAILABLE);
      }
    }),
  );
});
