import { attemptPausesMs, attemptsMax, nextAttemptAt } from '../../../src/domain/schedule.ts';

const now = new Date('2026-03-01T00:00:00.000Z');
const after = (ms: number): Date => new Date(now.getTime() + ms);

test('ten attempts reach over 75 hours and 35 minutes', () => {
  expect(attemptsMax).toBe(10);
  expect(attemptPausesMs.reduce((sum, pause) => sum + pause, 0)).toBe((75 * 60 + 35) * 60_000 + 5_000);
});

test('each pause is that of its attempt, with up to a tenth more', () => {
  expect(nextAttemptAt({ attempts: 1, retryAfterMs: null }, now, 0)).toEqual(after(5_000));
  expect(nextAttemptAt({ attempts: 2, retryAfterMs: null }, now, 0)).toEqual(after(300_000));
  expect(nextAttemptAt({ attempts: 9, retryAfterMs: null }, now, 0.999)?.getTime()).toBeLessThan(after(86_400_000 * 1.1).getTime());
});

test('after the last attempt there is none', () => {
  expect(nextAttemptAt({ attempts: 10, retryAfterMs: null }, now, 0)).toBeNull();
});

test('a receiver may ask for later, up to a day, never for sooner', () => {
  expect(nextAttemptAt({ attempts: 1, retryAfterMs: 60_000 }, now, 0)).toEqual(after(60_000));
  expect(nextAttemptAt({ attempts: 2, retryAfterMs: 1_000 }, now, 0)).toEqual(after(300_000));
  expect(nextAttemptAt({ attempts: 1, retryAfterMs: 10 * 86_400_000 }, now, 0)).toEqual(after(86_400_000));
});
