/**
 * Recorded orders decided again by another version. `BATON_SIMULATED_ORDERS` sets how many are placed for the comparison of live and simulated decisions
 * (2,000 in the long form). Seen to fail: with the count of what was done left out of the statement that advances a simulation, two workers on one, of whom
 * the second wrote the same orders again.
 */

import { randomUUID } from 'node:crypto';
import type { InternalContext } from '@baton/platform';
import { callerContext } from '@baton/testing';
import { type AfterPlacement, afterPlacement } from '../support/after-placement.ts';
import { anInput } from '../support/orders-subgraph.ts';
import { newYork } from '../support/world.ts';

const orders = Number(process.env['BATON_SIMULATED_ORDERS'] ?? 40);

let world: AfterPlacement;
beforeAll(async () => {
  world = await afterPlacement();
});
afterAll(() => world.close());

const merchandiser = (): InternalContext =>
  callerContext({ kind: 'staff', id: 'mia', scopes: ['sourcing:read', 'sourcing:write', 'order:explain'] });

interface Simulation {
  readonly id: string;
  readonly status: string;
  readonly total: number;
  readonly done: number;
  readonly report: Readonly<Record<string, unknown>>;
  readonly affected: {
    readonly nodes: readonly {
      readonly order: { readonly id: string } | null;
      readonly after: { readonly locations: readonly { readonly code: string }[] };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
const fields = `id status total done
  report { decisions skipped differsFromRecord affected shipmentsBefore shipmentsAfter splitBefore splitAfter earlier later unfilledBefore unfilledAfter
    costs { before { amount currencyCode } after { amount } afterByOldRules { amount } } }
  affected(first: 2, after: $after) { nodes { order { id } before { locations { code } cost { amount } shipments strategy } after { locations { code } cost { amount } shipments strategy } } pageInfo { hasNextPage endCursor } }`;

async function begin(
  input: object,
): Promise<{ readonly simulation: Simulation | null; readonly errors: readonly { readonly __typename: string }[] }> {
  const document = `mutation M($input: SimulateSourcingProfileInput!, $after: String) { simulateSourcingProfile(input: $input) { simulation { ${fields} } errors { __typename } } }`;
  const answer = await world.run<{ simulateSourcingProfile: { simulation: Simulation; errors: { __typename: string }[] } }>(
    document,
    { input: { idempotencyKey: randomUUID(), ...input } },
    merchandiser(),
  );
  return answer.simulateSourcingProfile;
}

async function look(id: string | undefined, after: string | null = null): Promise<Simulation> {
  const document = `query Q($id: ID!, $after: String) { sourcingSimulation(id: $id) { ${fields} } }`;
  return (await world.run<{ sourcingSimulation: Simulation }>(document, { id, after }, merchandiser())).sourcingSimulation;
}

async function simulated(input: object): Promise<Simulation> {
  const { simulation, errors } = await begin(input);
  expect(errors).toEqual([]);
  expect(await world.runJobs()).toEqual([]);
  return await look(simulation?.id);
}

async function draft(strategy: object): Promise<string> {
  const document =
    'mutation M($input: DraftSourcingProfileInput!) { draftSourcingProfile(input: $input) { profile { name } errors { __typename ... on UserError { message } } } }';
  const rules = {
    defaultMaxSplit: 4,
    localDeliveryMiles: 25,
    strategies: [{ ref: 'cheapest', priority: 1, unfilled: { action: 'ASK_CUSTOMER' }, ...strategy }],
  };
  const answer = await world.run<{ draftSourcingProfile: { profile: { name: string } | null; errors: object[] } }>(
    document,
    { input: { idempotencyKey: randomUUID(), ref: 'demo', rules } },
    merchandiser(),
  );
  expect(answer.draftSourcingProfile.errors).toEqual([]);
  return answer.draftSourcingProfile.profile?.name ?? '';
}

const cost = (some: object = {}): object => ({
  criteria: [{ kind: 'COST', cost: { perShipment: '5', perItem: '0.5', perMileItem: '0.001', ...some } }],
});

test('live and simulated decisions are equal under the same version, and another version shows what it would change', async () => {
  for (const sku of ['SHIRT', 'MUG'])
    for (const location of ['dc-east', 'dc-west', 'store-nyc', 'store-la']) world.peers.setSellable(sku, location, 7);
  const sizes = [1, 2, 3, 5];
  for (let first = 0; first < orders; first += 20) {
    // Now and then somebody fills the shelves up: each order is decided from another stock.
    for (const location of ['dc-east', 'dc-west', 'store-la']) world.peers.setSellable('SHIRT', location, 3 + (first % 11));
    const baskets = Array.from({ length: Math.min(20, orders - first) }, (_each, index) => {
      const quantity = sizes[(first + index) % sizes.length] ?? 1;
      world.peers.setSellable('MUG', index % 2 === 0 ? 'dc-east' : 'dc-west', 50);
      world.peers.setSellable('SHIRT', 'dc-west', 60);
      return anInput({
        groups: [
          {
            method: 'SHIP',
            address: newYork,
            lines: [
              { sku: 'SHIRT', quantity },
              { sku: 'MUG', quantity: 1 + (index % 3) },
            ],
          },
        ],
      });
    });
    await Promise.all(baskets.map((input) => world.place(input)));
  }

  const same = await simulated({ name: 'demo@1', limit: 10_000 });
  expect(same).toMatchObject({
    ...{ status: 'DONE', total: orders, done: orders, affected: { nodes: [] } },
    report: { decisions: orders, skipped: 0, differsFromRecord: 0, affected: 0, earlier: 0, later: 0, unfilledAfter: 0 },
  });
  const costs = same.report['costs'] as { before: { amount: string }; after: { amount: string }; afterByOldRules: { amount: string } }[];
  expect(costs).toHaveLength(1);
  expect(costs[0]?.after.amount).toBe(costs[0]?.before.amount);
  expect(costs[0]?.afterByOldRules.amount).toBe(costs[0]?.before.amount);
  const [recorded] = await world.rows<{ sum: string }>(
    `select sum((decision #>> '{chosen,cost}')::numeric)::text as sum from orders.sourcing_decision`,
  );
  expect(Number(costs[0]?.before.amount)).toBeCloseTo(Number(recorded?.sum), 6);

  // Never from dc-east: every order that came from there would come from elsewhere.
  const west = await simulated({
    name: await draft({ ...cost(), constraints: [{ locations: { exclude: { codes: ['dc-east'] } } }] }),
    limit: 10_000,
  });
  const [east] = await world.rows<{ n: number }>(
    `select count(*)::int as n from orders.sourcing_decision where decision #> '{chosen,locations}' ? 'dc-east'`,
  );
  expect(west.report).toMatchObject({ decisions: orders, differsFromRecord: 0, affected: east?.n });
  expect(east?.n).toBeGreaterThan(0);
  const seen = new Set<string>();
  for (let page = west; ; page = await look(west.id, page.affected.pageInfo.endCursor)) {
    for (const { order, after } of page.affected.nodes) {
      seen.add(order?.id ?? '');
      expect(after.locations).not.toContainEqual({ code: 'dc-east' });
    }
    if (!page.affected.pageInfo.hasNextPage) break;
  }
  expect(seen.size).toBe(east?.n);
  // What is dearer by its own rules only because the rates are higher is not dearer by the old ones.
  const dearer = await simulated({ name: await draft(cost({ perItem: '0.6' })), limit: 10_000 });
  expect(dearer.report).toMatchObject({ affected: 0 });
  const [sum] = dearer.report['costs'] as typeof costs;
  expect(sum?.afterByOldRules.amount).toBe(sum?.before.amount);
  expect(Number(sum?.after.amount)).toBeGreaterThan(Number(sum?.before.amount));
});

test("today's stock instead of that of the record: what could not be filled now is told", async () => {
  for (const location of ['dc-east', 'dc-west', 'store-nyc', 'store-la']) world.peers.setSellable('SHIRT', location, 0);

  const today = await simulated({ name: 'demo@1', limit: 10, snapshot: 'NOW' });

  expect(today.report).toMatchObject({ decisions: 10, unfilledBefore: 10, unfilledAfter: 10, affected: 0, differsFromRecord: 0 });
});

test('two workers on one simulation count nothing twice, and what is repeated is one simulation', async () => {
  const west = await draft({ ...cost(), constraints: [{ locations: { exclude: { codes: ['dc-east'] } } }] });
  const input = { idempotencyKey: randomUUID(), name: west, limit: 25 };
  const first = await begin(input);
  expect((await begin(input)).simulation?.id).toBe(first.simulation?.id);

  await world.rows(
    'select from orders_jobs.add_job($1, payload := $2::json)',
    'simulate-sourcing',
    JSON.stringify({ traceId: 't', data: { simulationId: first.simulation?.id } }),
  );
  expect(await Promise.all([world.runJobs(), world.runJobs()])).toEqual([[], []]);
  expect(await look(first.simulation?.id)).toMatchObject({ total: 25, done: 25, report: { decisions: 25 } });
});

test('refuses what cannot be simulated', async () => {
  expect(await begin({ name: 'demo@77' })).toMatchObject({ simulation: null, errors: [{ __typename: 'NotFoundError' }] });
  expect(await begin({ name: 'demo@1', against: 'nobody@1' })).toMatchObject({ errors: [{ __typename: 'NotFoundError' }] });
  for (const limit of [0, 10_001])
    expect(await begin({ name: 'demo@1', limit })).toMatchObject({ errors: [{ __typename: 'InvalidInputError' }] });
  const broken = await draft({ criteria: [{ kind: 'COST', cost: { perShipment: '-1' } }] });
  expect(await begin({ name: broken })).toMatchObject({ errors: [{ __typename: 'SourcingProfileInvalidError' }] });
});
