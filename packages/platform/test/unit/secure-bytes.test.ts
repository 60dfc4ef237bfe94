import { secureBytes } from '@baton/platform';

test('never gives the same bytes out twice, across the ends of its pool', () => {
  const next = secureBytes(10);
  const seen = new Set(Array.from({ length: 5_000 }, () => Buffer.from(next()).toString('hex')));

  expect(seen.size).toBe(5_000);
  expect([...seen].every((hex) => hex.length === 20)).toBe(true);
});
