import { emptyLevel, type LevelStates } from '../../../src/domain/movement.ts';
import { type AdjustmentLine, checkAdjustment, checkReceipt, planAdjustment, quantityMax } from '../../../src/domain/stock-lines.ts';

const line = (delta: number, of: Partial<AdjustmentLine> = {}): AdjustmentLine => ({ sku: 'MUG', delta, state: 'AVAILABLE', ...of });
const stands: LevelStates = { ...emptyLevel, onHand: 10, unavailable: 2, qualityHold: 2, allocated: 3, reserved: 4 };
const adjust = (lines: AdjustmentLine[]) => planAdjustment({ location: 'east', reason: 'COUNT', lines, levelOf: () => stands });

test('a correction takes what is free, and not a unit more', () => {
  expect(adjust([line(-1)])).toMatchObject({
    ok: true,
    value: [{ type: 'ADJUST', quantity: 1, from: 'AVAILABLE', to: 'NONE', reason: 'COUNT' }],
  });
  expect(adjust([line(-2)])).toEqual({
    ok: false,
    error: { kind: 'StockBelowZero', sku: 'MUG', onHand: 10, available: 1, path: ['lines', '0', 'delta'] },
  });
});

test('lines of the same product add up before they are refused', () => {
  expect(adjust([line(-3), line(2)]).ok).toBe(true);
  expect(adjust([line(2), line(-3), line(-1)])).toMatchObject({ ok: false, error: { kind: 'StockBelowZero' } });
});

test('a held unit is put back on sale by a line less and a line more', () => {
  expect(adjust([line(-2, { state: 'UNAVAILABLE' }), line(2)]).ok).toBe(true);
  expect(adjust([line(-3, { state: 'UNAVAILABLE' }), line(3)])).toMatchObject({ ok: false, error: { available: 2 } });
});

test.each([
  [[], ['lines']],
  [[line(0)], ['lines', '0', 'delta']],
  [
    [line(1), line(quantityMax + 1)],
    ['lines', '1', 'delta'],
  ],
  [Array.from({ length: 101 }, () => line(1)), ['lines']],
])('a wrong correction names its field', (lines, path) => {
  expect(checkAdjustment(lines)).toMatchObject({ ok: false, error: { kind: 'InvalidInput', path } });
});

test('a receipt of 100 lines of a million units is taken, one line or one unit more is not', () => {
  const lines = (count: number, quantity: number) => Array.from({ length: count }, () => ({ sku: 'MUG', quantity }));
  expect(checkReceipt({ document: 'PO-1', lines: lines(100, quantityMax) }).ok).toBe(true);
  expect(checkReceipt({ document: 'PO-1', lines: lines(101, 1) }).ok).toBe(false);
  expect(checkReceipt({ document: 'PO-1', lines: lines(1, quantityMax + 1) }).ok).toBe(false);
  expect(checkReceipt({ document: ' ', lines: lines(1, 1) })).toMatchObject({ ok: false, error: { path: ['document'] } });
});
