import { restAfter } from '../../src/events/sleep.ts';

test.each([
  { tookMs: 0, leastMs: 25, restMs: 25, why: 'a quiet round rests the least' },
  { tookMs: 8, leastMs: 25, restMs: 25, why: 'three times eight is less than that' },
  { tookMs: 20, leastMs: 25, restMs: 60, why: 'three times what it took' },
  { tookMs: 2_000, leastMs: 25, restMs: 150, why: 'never long enough to be noticed by a person' },
  { tookMs: 2_000, leastMs: 400, restMs: 400, why: 'the least holds in any case' },
])('after $tookMs ms it rests $restMs: $why', ({ tookMs, leastMs, restMs }) => {
  expect(restAfter(tookMs, leastMs)).toBe(restMs);
});
