import { manualClock } from '@baton/kernel';
import type { InternalContext } from '@baton/platform';
import { defaultLimits } from '../../src/limits/limits.ts';
import { beginOperation } from '../../src/operation-context.ts';
import { anonymous } from '../../src/roles.ts';
import { subgraphSource } from '../../src/subgraph-source.ts';
import { type Call, SubgraphUnreachable, type Transport } from '../../src/transport.ts';

// R15: a fetch is given up at its deadline, whatever its subgraph does, and told at that very moment. Red with the deadline told only when the transport
// has let go, with a mutation given no longer than a query, and with the time that is left of the operation not looked at.

const limits = { ...defaultLimits, fetchMs: 500 };
beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A fetch from a subgraph that answers `after` milliseconds, or never; what came of it, and when it was given up. */
function fetching(query: string, { budgetMs = 5_000, after = Number.POSITIVE_INFINITY }: { budgetMs?: number; after?: number } = {}) {
  const clock = manualClock(new Date(0));
  const seen = { call: null as Call | null, contexts: [] as InternalContext[], cancelled: 0, told: null as unknown };
  const transport: Transport = {
    execute(_request, context, call) {
      seen.call = call;
      seen.contexts.push(context);
      call.onGivenUp(() => {
        seen.cancelled += 1;
      });
      return new Promise((resolve) => {
        if (Number.isFinite(after)) setTimeout(resolve, after, { data: { a: 1 } });
      });
    },
    subscribe: () => {
      throw new SubgraphUnreachable('not asked for');
    },
    ready: async () => true,
    close: async () => {},
  };
  const source = subgraphSource('orders', transport, { limits, clock, onFailure: () => {} });
  const caller = { actor: anonymous, grants: [], expiresAt: null, sessions: [] };
  const operation = beginOperation({ caller, grants: [], traceId: 't', clock, budgetMs });
  const answered = source.fetch({ query }, operation).then((answer) => {
    seen.told = answer;
  });
  const advance = async (ms: number): Promise<unknown> => {
    await jest.advanceTimersByTimeAsync(ms);
    return seen.told;
  };
  return { seen, advance, answered, clock, ask: () => source.fetch({ query }, operation) };
}

const late = { data: null, errors: [{ message: 'DEADLINE_EXCEEDED', path: ['a'], extensions: { code: 'DEADLINE_EXCEEDED' } }] };

test.each([
  ['never answers', Number.POSITIVE_INFINITY],
  ['answers after ten seconds', 10_000],
  ['answers a moment too late', 501],
])('a fetch of a subgraph that %s is told and given up at its deadline, not before and not after', async (_what, after) => {
  const { seen, advance } = fetching('{ a }', { after });

  expect([await advance(499), seen.cancelled]).toEqual([null, 0]);
  expect([await advance(1), seen.cancelled]).toEqual([late, 1]);
  // What comes afterwards changes nothing.
  expect([await advance(20_000), seen.cancelled]).toEqual([late, 1]);
});

test('what is answered in time is told at once, and nothing is left that waits', async () => {
  const { seen, advance } = fetching('{ a }', { after: 499 });

  expect(await advance(499)).toEqual({ data: { a: 1 } });
  expect([jest.getTimerCount(), seen.cancelled]).toEqual([0, 0]);
});

test('a fetch has no more time than its operation', async () => {
  const { advance } = fetching('{ a }', { budgetMs: 120 });

  expect([await advance(119), await advance(1)]).toEqual([null, late]);
});

test('the fetch of a mutation has what is left of it, however long one fetch may take', async () => {
  const { advance } = fetching('mutation { a }', { budgetMs: 3_000 });

  expect([await advance(2_999), await advance(1)]).toEqual([null, late]);
});

// The subgraph's statements end then: red with the operation's deadline told for each fetch.
test('a subgraph is told when its fetch is given up, not when the operation is', async () => {
  const query = fetching('{ a }', { after: 1 });
  const mutation = fetching('mutation { a }', { budgetMs: 3_000, after: 1 });
  const last = fetching('{ a }', { budgetMs: 120, after: 1 });

  expect([query, mutation, last].map(({ seen }) => seen.contexts[0]?.deadlineAt)).toEqual([500, 3_000, 120]);
});

test('fetches that begin together are told the same, so that it is signed once', async () => {
  const { seen, ask, clock, advance } = fetching('{ a }', { after: 1 });
  clock.advance(30);
  void ask();
  clock.advance(50);
  void ask();
  clock.advance(60);
  void ask();
  await advance(1);

  expect(seen.contexts.map(({ deadlineAt }) => deadlineAt)).toEqual([500, 600, 600, 700]);
  expect(seen.contexts[1]).toBe(seen.contexts[2]);
});
