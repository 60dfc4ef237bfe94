import { type BufferRule, bufferOf, nextChangeOf, rulesInForce } from '../../../src/domain/buffer.ts';

const rule = (id: string, of: Partial<BufferRule>): BufferRule => ({
  id,
  sku: null,
  category: null,
  location: null,
  channel: null,
  quantity: null,
  percent: null,
  validFrom: null,
  validTo: null,
  ...of,
});
const scope = { sku: 'MUG', category: 'kitchen', location: 'east', channel: 'web' };
const kept = (rules: BufferRule[], of: Partial<typeof scope> = {}, at = 0) => bufferOf(rulesInForce(rules, at), { ...scope, ...of }, 10);

test('the most specific rule counts: product before category before location before channel', () => {
  const rules = [
    rule('a', { quantity: 1 }),
    rule('b', { channel: 'web', quantity: 2 }),
    rule('c', { location: 'east', quantity: 3 }),
    rule('d', { category: 'kitchen', quantity: 4 }),
    rule('e', { sku: 'MUG', quantity: 0 }),
  ];

  expect(kept(rules)).toBe(0);
  expect(kept(rules, { sku: 'SHIRT' })).toBe(4);
  expect(kept(rules, { sku: 'SHIRT', category: 'clothes' })).toBe(3);
  expect(kept(rules, { sku: 'SHIRT', category: 'clothes', location: 'west' })).toBe(2);
  expect(kept(rules, { sku: 'SHIRT', category: 'clothes', location: 'west', channel: 'store' })).toBe(1);
});

test('a share is of what is available, rounded up', () => {
  const share = rulesInForce([rule('a', { percent: 25 })], 0);

  expect([10, 9, 1, 0, -3].map((available) => bufferOf(share, scope, available))).toEqual([3, 3, 1, 0, 0]);
});

test('a rule holds from its first instant to before its last, and of two alike the one that began last counts', () => {
  const rules = [rule('always', { sku: 'MUG', quantity: 1 }), rule('sale', { sku: 'MUG', quantity: 5, validFrom: 100, validTo: 200 })];

  expect([99, 100, 199, 200].map((at) => kept(rules, {}, at))).toEqual([1, 5, 5, 1]);
  expect([nextChangeOf(rules, 0), nextChangeOf(rules, 100), nextChangeOf(rules, 200)]).toEqual([100, 200, null]);
});
