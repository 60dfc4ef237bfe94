import { manualClock } from '@baton/kernel';
import { SubgraphUnreachable } from '../../src/transport.ts';
import { codesOf, startHarness } from '../support/gateway.ts';
import { createFixture, type FixtureSubgraph } from '../support/graph.ts';

// Without `breaker.enter()` in subgraph-source.ts every one of the requests below reaches the subgraph, and each test turns red.

const query = '{ order(id: "7") { id parcels { number } } }';
const served = { order: { id: '7', parcels: [{ number: 'P-1' }] } };
const without = { order: { id: '7', parcels: null } };

let close: (() => Promise<void>) | undefined;
afterEach(async () => close?.());

async function start(limits: Record<string, number> = {}) {
  const fixture = createFixture();
  const clock = manualClock(new Date('2026-11-22T12:00:00Z'));
  const state = { isDead: true, asked: 0, hang: false };
  const parcels: FixtureSubgraph = {
    ...fixture.subgraphs.parcels,
    async execute(request, context) {
      state.asked += 1;
      if (state.hang) return new Promise(() => {});
      if (state.isDead) throw new SubgraphUnreachable('it is dead');
      return fixture.subgraphs.parcels.execute(request, context);
    },
  };
  const gateway = await startHarness({
    subgraphs: { orders: { kind: 'local', subgraph: fixture.subgraphs.orders }, parcels: { kind: 'local', subgraph: parcels } },
    playground: false,
    limits: { breakerFailures: 3, breakerWindowMs: 10_000, breakerOpenMs: 1_000, ...limits },
    clock,
  });
  close = () => gateway.close();
  return { gateway, state, clock, ask: () => gateway.ask({ query }) };
}

test('a subgraph that keeps failing is not asked any more, the rest is served, and it is found again by one fetch', async () => {
  const { gateway, state, clock, ask } = await start();

  for (let nth = 0; nth < 5; nth += 1) {
    const answer = await ask();
    expect(answer.body?.data).toEqual(without);
    expect(answer.body?.errors).toMatchObject([{ path: ['order', 'parcels'], extensions: { code: 'UNAVAILABLE' } }]);
  }
  expect(state.asked).toBe(3);
  expect(gateway.logs.filter((line) => line.startsWith('a subgraph does not answer'))).toHaveLength(1);

  clock.advance(1_000);
  state.isDead = false;
  expect((await ask()).body).toEqual({ data: served });
  expect((await ask()).body).toEqual({ data: served });

  expect(state.asked).toBe(5);
  expect(gateway.logs.join()).toContain('a subgraph answers again');
});

test('of the requests that come while it is tried again only one reaches it', async () => {
  const { state, clock, ask } = await start();
  for (let nth = 0; nth < 3; nth += 1) await ask();
  clock.advance(1_000);

  const answers = await Promise.all(Array.from({ length: 8 }, ask));

  expect(answers.map(({ body }) => body?.data)).toEqual(Array(8).fill(without));
  expect(state.asked).toBe(4);
});

test('late answers count as failures', async () => {
  const { state, ask } = await start({ fetchMs: 30 });
  state.hang = true;

  const codes = [];
  for (let nth = 0; nth < 4; nth += 1) codes.push(...codesOf(await ask()));

  expect(codes).toEqual(['DEADLINE_EXCEEDED', 'DEADLINE_EXCEEDED', 'DEADLINE_EXCEEDED', 'UNAVAILABLE']);
  expect(state.asked).toBe(3);
});

test('what a subgraph answers, errors included, is an answer', async () => {
  const { gateway, state } = await start();
  state.isDead = false;

  for (let nth = 0; nth < 5; nth += 1) await gateway.ask({ query: '{ fail(code: "INTERNAL") }' });

  expect(codesOf(await gateway.ask({ query: '{ fail(code: "FORBIDDEN") }' }))).toEqual(['FORBIDDEN']);
});
