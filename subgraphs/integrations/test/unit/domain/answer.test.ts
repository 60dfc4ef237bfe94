import { answerOf } from '../../../src/domain/answer.ts';

const now = new Date('2026-03-01T00:00:00.000Z');

test.each([200, 201, 204, 299])('%d arrived', (status) => {
  expect(answerOf(status, null, now)).toEqual({ kind: 'DELIVERED' });
});

test.each([301, 302, 307, 308])('%d is not followed', (status) => {
  expect(answerOf(status, null, now)).toMatchObject({ kind: 'FAILED', error: expect.stringContaining('redirects are not followed') });
});

test('410 is the end', () => {
  expect(answerOf(410, null, now)).toEqual({ kind: 'GONE' });
});

test.each([429, 503])('%d may say when to come back, in seconds or as a date', (status) => {
  expect(answerOf(status, '120', now)).toMatchObject({ retryAfterMs: 120_000 });
  expect(answerOf(status, 'Sun, 01 Mar 2026 00:10:00 GMT', now)).toMatchObject({ retryAfterMs: 600_000 });
  expect(answerOf(status, 'soon', now)).toMatchObject({ retryAfterMs: null });
});

test('others may not', () => {
  expect(answerOf(500, '120', now)).toMatchObject({ kind: 'FAILED', retryAfterMs: null });
});
