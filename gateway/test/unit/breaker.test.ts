import { type BreakerState, createBreaker } from '../../src/breaker.ts';

/** A breaker with a clock of its own. */
function aBreaker(settings: { failures?: number; windowMs?: number; openMs?: number } = {}) {
  let now = 1_000_000;
  const changes: BreakerState[] = [];
  const breaker = createBreaker(
    { failures: 3, windowMs: 1_000, openMs: 500, ...settings },
    { now: () => now, onChange: (state) => void changes.push(state) },
  );
  const fail = (times = 1): void => {
    for (let nth = 0; nth < times; nth += 1) breaker.enter()?.failed();
  };
  const answer = (times = 1): void => {
    for (let nth = 0; nth < times; nth += 1) breaker.enter()?.answered();
  };
  return {
    breaker,
    changes,
    fail,
    answer,
    pass(ms: number) {
      now += ms;
    },
  };
}

test('opens at the named number of failures, not before', () => {
  const { breaker, fail } = aBreaker();

  fail(2);
  expect(breaker.state).toBe('CLOSED');
  fail();

  expect(breaker.state).toBe('OPEN');
  expect(breaker.enter()).toBeNull();
});

test('failures that lie further apart than the window do not open it', () => {
  const { breaker, fail, pass } = aBreaker();

  fail(2);
  pass(1_001);
  fail(2);

  expect(breaker.state).toBe('CLOSED');
});

test('failures in both halves of the window count together', () => {
  const { breaker, fail, pass } = aBreaker();

  fail(2);
  pass(600);
  fail();

  expect(breaker.state).toBe('OPEN');
});

test('few failures among many answers leave it closed', () => {
  const { breaker, fail, answer } = aBreaker();

  answer(10);
  fail(9);
  expect(breaker.state).toBe('CLOSED');
  fail();

  expect(breaker.state).toBe('OPEN');
});

test('after its time one fetch goes through, and no other until it has ended', () => {
  const { breaker, fail, pass } = aBreaker();
  fail(3);

  pass(499);
  expect(breaker.enter()).toBeNull();
  pass(1);
  const probe = breaker.enter();

  expect(probe).not.toBeNull();
  expect(breaker.state).toBe('HALF_OPEN');
  expect(breaker.enter()).toBeNull();
  probe?.answered();
  expect(breaker.state).toBe('CLOSED');
  expect(breaker.enter()).not.toBeNull();
});

test('a probe that fails opens it again, for twice the time, up to eight times', () => {
  const { breaker, fail, pass } = aBreaker();
  fail(3);

  for (const ms of [500, 1_000, 2_000, 4_000, 4_000]) {
    pass(ms - 1);
    expect(breaker.enter()).toBeNull();
    pass(1);
    breaker.enter()?.failed();
    expect(breaker.state).toBe('OPEN');
  }
});

test('once it answered, the next time begins anew', () => {
  const { breaker, fail, pass } = aBreaker();
  fail(3);
  pass(500);
  breaker.enter()?.failed();
  pass(1_000);
  breaker.enter()?.answered();

  fail(3);
  pass(500);

  expect(breaker.enter()).not.toBeNull();
});

test('a probe of which nobody knows how it ended is followed by another', () => {
  const { breaker, fail, pass } = aBreaker();
  fail(3);
  pass(500);

  breaker.enter()?.left();

  expect(breaker.enter()).not.toBeNull();
});

test('what was sent before it opened neither closes nor opens it', () => {
  const { breaker, changes, fail, pass } = aBreaker();
  const [early, late] = [breaker.enter(), breaker.enter()];
  fail(3);

  early?.answered();
  expect(breaker.state).toBe('OPEN');
  pass(500);
  breaker.enter()?.answered();
  late?.failed();

  expect(breaker.state).toBe('CLOSED');
  expect(changes).toEqual(['OPEN', 'HALF_OPEN', 'CLOSED']);
});
