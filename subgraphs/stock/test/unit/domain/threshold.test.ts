import { sideOf } from '../../../src/domain/availability.ts';
import { kindsOf } from '../../../src/domain/threshold.ts';

test('a number is on one of three sides; without a threshold there are two', () => {
  expect([4, 3, 1, 0].map((sellable) => sideOf(sellable, 3))).toEqual(['IN_STOCK', 'LOW_STOCK', 'LOW_STOCK', 'OUT_OF_STOCK']);
  expect([1, 0].map((sellable) => sideOf(sellable, 0))).toEqual(['IN_STOCK', 'OUT_OF_STOCK']);
});

test.each([
  ['IN_STOCK', 'LOW_STOCK', ['LOW']],
  ['IN_STOCK', 'OUT_OF_STOCK', ['OUT']],
  ['LOW_STOCK', 'OUT_OF_STOCK', ['OUT']],
  ['OUT_OF_STOCK', 'LOW_STOCK', ['BACK', 'LOW']],
  ['OUT_OF_STOCK', 'IN_STOCK', ['BACK']],
  ['LOW_STOCK', 'IN_STOCK', ['ENOUGH']],
] as const)('from %s to %s it is told as %j', (from, to, kinds) => {
  expect(kindsOf(from, to)).toEqual(kinds);
});
