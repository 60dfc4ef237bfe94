import { boughtUnits } from '../../../src/domain/bought-units.ts';

const line = (id: string, sku: string, parentLineId: string | null = null, perParent = 1) => ({ id, sku, parentLineId, perParent });
const lines = [line('1', 'MUG'), line('2', 'KIT'), line('3', 'MUG', '2', 2), line('4', 'SHIRT', '2', 1), line('5', 'MUG')];
const units = (...of: [string, number][]) => of.map(([orderLineId, quantity]) => ({ orderLineId, quantity }));

test('goods are what they are, lines of one product together', () => {
  expect(boughtUnits(lines, units(['1', 2], ['5', 3]))).toEqual([{ sku: 'MUG', quantity: 5 }]);
});

test('a kit is itself, once for as many components as one kit has', () => {
  expect(boughtUnits(lines, units(['3', 4], ['4', 2]))).toEqual([{ sku: 'KIT', quantity: 2 }]);
});

test('units of no line of the order are nobody’s', () => {
  expect(boughtUnits(lines, units(['9', 1]))).toEqual([]);
});
