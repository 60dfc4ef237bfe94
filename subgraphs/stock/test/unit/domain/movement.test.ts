import fc from 'fast-check';
import { applyMovement, available, emptyLevel, type LevelStates, type StockState } from '../../../src/domain/movement.ts';

type Named = Exclude<StockState, 'UNAVAILABLE'>;
const states: Named[] = ['NONE', 'AVAILABLE', 'RESERVED', 'ALLOCATED', 'DAMAGED', 'QUALITY_HOLD', 'EXPIRED', 'IN_TRANSIT'];
const standing = (level: LevelStates): Record<Named, number> => ({
  NONE: 0,
  AVAILABLE: available(level),
  RESERVED: level.reserved,
  ALLOCATED: level.allocated,
  DAMAGED: level.damaged,
  QUALITY_HOLD: level.qualityHold,
  EXPIRED: level.expired,
  IN_TRANSIT: level.inTransit,
});

test.each([
  ['RECEIPT', 'NONE', 'AVAILABLE', { onHand: 5 }],
  ['RETURN', 'NONE', 'QUALITY_HOLD', { onHand: 5, unavailable: 5, qualityHold: 5 }],
  ['an older return', 'NONE', 'UNAVAILABLE', { onHand: 5, unavailable: 5, qualityHold: 5 }],
  ['TRANSFER_OUT', 'NONE', 'IN_TRANSIT', { inTransit: 5 }],
] as const)('%s brings units in', (_type, from, to, expected) => {
  expect(applyMovement(emptyLevel, { quantity: 5, from, to })).toEqual({ ...emptyLevel, ...expected });
});

test('a unit that is reserved, promised and shipped is counted in one place at a time and then not at all', () => {
  const steps = [
    ['NONE', 'AVAILABLE', [3, 3]],
    ['AVAILABLE', 'RESERVED', [3, 0]],
    ['RESERVED', 'ALLOCATED', [3, 0]],
    ['ALLOCATED', 'NONE', [0, 0]],
  ] as const;
  let level: LevelStates = emptyLevel;
  for (const [from, to, expected] of steps) {
    level = applyMovement(level, { quantity: 3, from, to });
    expect([level.onHand, available(level)]).toEqual(expected);
  }
  expect(level).toEqual(emptyLevel);
});

/** Whether exactly the two states changed, none is below zero, and the sums hold. (One `expect` for each would take half a minute.) */
function moved(before: LevelStates, after: LevelStates, { from, to, quantity }: { from: Named; to: Named; quantity: number }): boolean {
  const [was, is] = [standing(before), standing(after)];
  const each = states.filter((state) => state !== 'NONE');
  const differences = each.every((state) => is[state] - was[state] === quantity * (Number(state === to) - Number(state === from)));
  const sums =
    after.onHand === available(after) + after.reserved + after.allocated + after.unavailable &&
    after.unavailable === after.damaged + after.qualityHold + after.expired;
  return differences && sums && each.every((state) => is[state] >= 0);
}

test('after 10,000 random movements at each of three locations, every unit is in one state and the identities hold', () => {
  const move = fc.record({
    location: fc.nat({ max: 2 }),
    from: fc.constantFrom(...states),
    to: fc.constantFrom(...states),
    quantity: fc.integer({ min: 1, max: 100 }),
  });
  const moves = fc.array(move, { minLength: 1_000, maxLength: 1_000, size: 'max' });
  const levels: LevelStates[] = [emptyLevel, emptyLevel, emptyLevel];
  const count = [0, 0, 0];
  fc.assert(
    fc.property(moves, (some) => {
      for (const { location, from, to, quantity: asked } of some) {
        const before = levels[location] ?? emptyLevel;
        const quantity = from === 'NONE' ? asked : Math.min(asked, standing(before)[from]);
        if (from === to || quantity === 0) continue;
        const after = applyMovement(before, { from, to, quantity });
        levels[location] = after;
        count[location] = (count[location] ?? 0) + 1;
        if (!moved(before, after, { from, to, quantity }))
          throw new Error(`${quantity} ${from} -> ${to}: ${JSON.stringify([before, after])}`);
      }
    }),
    { numRuns: 60 },
  );
  expect(Math.min(...count)).toBeGreaterThan(10_000);
});
