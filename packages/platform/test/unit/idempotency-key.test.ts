import { validIdempotencyKey } from '@baton/platform';
import { requestHash } from '../../src/idempotency/hash.ts';

test('a key has 1 to 255 characters', () => {
  expect([0, 1, 255, 256].map((length) => validIdempotencyKey('k'.repeat(length)))).toEqual([false, true, true, false]);
});

test('the hash does not depend on the order of fields, on undefined ones or on the key', () => {
  const hash = requestHash({ idempotencyKey: 'a', lines: [{ sku: 'X', quantity: 1 }], email: 'ann@example.com' });

  expect(requestHash({ email: 'ann@example.com', note: undefined, lines: [{ quantity: 1, sku: 'X' }], idempotencyKey: 'b' })).toBe(hash);
});

test.each([
  [{ lines: [{ sku: 'X', quantity: 2 }] }],
  [{ lines: [{ sku: 'X', quantity: '1' }] }],
  [{ lines: [{ sku: 'X', quantity: 1 }, null] }],
  [{ lines: [{ sku: 'X', quantity: 1, idempotencyKey: 'inside a line it counts' }] }],
])('another input has another hash: %j', (input) => {
  expect(requestHash(input)).not.toBe(requestHash({ lines: [{ sku: 'X', quantity: 1 }] }));
});
