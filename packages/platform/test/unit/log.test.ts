import { aLog } from '../support/fixtures.ts';

test('a line carries time, level, message, subgraph and the allowed fields, and nothing else', () => {
  const log = aLog();

  const wide = { traceId: 't-1', count: 2, email: 'ann@example.com' };
  log.with({ mutation: 'placeOrder' }).warn('a message', wide);

  expect(log.lines).toEqual([
    { level: 'warn', time: expect.any(String), subgraph: 'test', traceId: 't-1', count: 2, mutation: 'placeOrder', msg: 'a message' },
  ]);
});

test('an error is written with name, message and stack, not with the values of the row that broke', () => {
  const log = aLog();

  log.error('failed', { error: Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (email)=(ann@example.com)' }) });

  expect(log.lines[0]).toMatchObject({ error: { name: 'Error', message: 'duplicate key', code: '23505' } });
  expect(JSON.stringify(log.lines)).not.toContain('ann@example.com');
});
