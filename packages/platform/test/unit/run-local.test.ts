import { runLocal } from '../../src/index.ts';

test('a run keeps each of its values, and sees none of another run', () => {
  const [plan, payment] = [runLocal<string>(), runLocal<number>()];
  const [first, second] = [{ kept: new Map<symbol, unknown>() }, { kept: new Map<symbol, unknown>() }];
  plan.set(first, 'by lorry');
  payment.set(first, 12);
  plan.set(second, 'by ship');

  expect([plan.get(first), payment.get(first), plan.get(second), payment.get(second)]).toEqual(['by lorry', 12, 'by ship', undefined]);
});

test('all that a run keeps is reachable from the run alone', () => {
  const plan = runLocal<object>();
  const run = { kept: new Map<symbol, unknown>() };
  plan.set(run, {});
  run.kept.clear();

  expect(plan.get(run)).toBeUndefined();
});
