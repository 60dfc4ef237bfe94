import { expiryOf, normalisedCode, pickupCode, randomOfId } from '../../../src/domain/pickup.ts';

test('a pickup code has six characters that nobody confuses, and another number gives another code', () => {
  const codes = Array.from({ length: 500 }, (_, index) => pickupCode(BigInt(index) * 0x9e3779b97f4a7c15f39cn));
  for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
  expect(new Set(codes).size).toBe(500);
});

test('the random part of an id is its last 80 bits', () => {
  expect(randomOfId('trk_0123456789000000000000000Z')).toBe(31n);
  expect(randomOfId('trk_ZZZZZZZZZZZZZZZZZZZZZZZZZZ')).toBe((1n << 80n) - 1n);
});

test('a code is read as it is written, however it is typed', () => {
  expect(normalisedCode(' ab3-4k q')).toBe('AB34KQ');
});

const newYork = { holdDays: 7, closesAt: '20:00', timeZone: 'America/New_York' };

test.each([
  ['over the end of summer time', '2026-10-30T15:00:00Z', newYork, '2026-11-07T01:00:00.000Z'],
  ['an ordinary week', '2026-11-22T15:00:00Z', newYork, '2026-11-30T01:00:00.000Z'],
  ['made ready after closing', '2026-11-22T02:30:00Z', { ...newYork, holdDays: 0 }, '2026-11-23T01:00:00.000Z'],
])('what waits is kept until closing time there: %s', (_what, readyAt, policy, expected) => {
  expect(expiryOf(new Date(readyAt), policy).toISOString()).toBe(expected);
});
