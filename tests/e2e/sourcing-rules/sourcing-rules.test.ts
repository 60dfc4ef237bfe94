/** The rules of sourcing as a merchandiser changes them: by the graph alone, with the operations that the playground shows. */
import { eventually, type GraphClient, waitUntil } from '@baton/testing';
import { runExample } from '../journey/operations.ts';
import { key, newYork, order, place } from '../journey/work.ts';
import { oneProcess, type World } from '../journey/world.ts';

let world: World;
let merchandiser: GraphClient;
beforeAll(async () => {
  world = await oneProcess();
  merchandiser = await world.as('merchandiser');
}, 120_000);
afterAll(() => world?.stop());

async function run<T>(name: string, variables: object): Promise<T> {
  return await runExample<T>(merchandiser, name, variables);
}
const does = <T>(name: string, input: object): Promise<T> => run<T>(name, { input: { idempotencyKey: key(), ...input } });

const mugs = { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'MUG-BLUE', quantity: 1 }] };

interface Decided {
  readonly replaySourcing: {
    readonly identical: boolean;
    readonly decisions: readonly {
      readonly recorded: { readonly ruleVersion: string; readonly chosen: { readonly explanation: string } };
    }[];
  };
}
/** Places an order and answers which version decided it, and why it comes from where. */
async function decided(): Promise<{ readonly version: string; readonly why: string }> {
  const placed = await place(world.anonymous, order([mugs]));
  const { replaySourcing } = await run<Decided>('ReplaySourcing', { orderId: placed.order.id });
  expect(replaySourcing.identical).toBe(true);
  const recorded = replaySourcing.decisions[0]?.recorded;
  return { version: recorded?.ruleVersion ?? '', why: recorded?.chosen.explanation ?? '' };
}

test('draft, simulate, validate, activate, see it decide, roll back', async () => {
  const { activeSourcingProfile } = await run<{ activeSourcingProfile: { versionInForce: string } }>('ActiveSourcingProfile', {
    market: 'US',
    channel: 'web-us',
  });
  const before = activeSourcingProfile.versionInForce;
  const first = await decided();
  expect(first.version).toBe(before);
  const place_ = first.why.split(' ')[0] ?? '';

  const changes = [{ addConstraint: { strategy: 'cheapest', constraint: { locations: { exclude: { codes: [place_] } } } } }];
  const drafted = await does<{ draftSourcingProfile: { profile: { draftedVersion: string; problems: object[] } } }>(
    'DraftSourcingProfile',
    {
      ...{ ref: 'default-us', basedOn: before, changes },
    },
  );
  const name = drafted.draftSourcingProfile.profile.draftedVersion;
  expect(drafted.draftSourcingProfile.profile.problems).toEqual([]);
  expect(await does('EditSourcingProfile', { name, revision: 1, changes: [{ defaultMaxSplit: 2 }] })).toMatchObject({
    editSourcingProfile: { profile: { revision: 2 }, errors: [] },
  });

  const begun = await does<{ simulateSourcingProfile: { simulation: { id: string } } }>('SimulateSourcingProfile', {
    name,
    market: 'US',
    limit: 100,
  });
  const { id } = begun.simulateSourcingProfile.simulation;
  const report = await waitUntil(async () => {
    const { sourcingSimulation: now } = await run<{ sourcingSimulation: { status: string; report: object } }>('SourcingSimulation', { id });
    return now.status === 'DONE' ? now.report : undefined;
  });
  expect(report).toMatchObject({ decisions: 1, differsFromRecord: 0, affected: 1 });

  await does('ValidateSourcingProfile', { name, revision: 2 });
  expect((await decided()).version).toBe(before);
  const activated = await does<{ activateSourcingProfile: { activation: { id: string; status: string } } }>('ActivateSourcingProfile', {
    ...{ name, market: 'US', replaces: before },
  });
  expect(activated).toMatchObject({ activateSourcingProfile: { activation: { status: 'ACTIVE' }, errors: [] } });
  const second = await decided();
  expect(second.version).toBe(name);
  expect(second.why.split(' ')[0]).not.toBe(place_);

  const activationId = activated.activateSourcingProfile.activation.id;
  expect(await does('RollBackSourcingProfile', { activationId })).toEqual({
    rollBackSourcingProfile: { active: { name: before }, errors: [] },
  });
  expect(await decided()).toEqual(first);
  expect(await run('SourcingProfiles', { market: 'US', from: before, to: name })).toMatchObject({
    compareSourcingProfiles: expect.arrayContaining([{ path: 'defaultMaxSplit', before: '3', after: '2' }]),
  });
}, 120_000);

interface Followed {
  readonly order: {
    readonly id: string;
    readonly status: string;
    readonly lines: readonly { readonly id: string }[];
    readonly fulfilments: readonly { readonly status: string; readonly lines: readonly { readonly quantity: number }[] }[] | null;
  };
}

test('work that waits is released before some of it is cancelled: stock and shipments know it as if it had never waited', async () => {
  const delay = (minutes: number) => does('ChangeReleaseDelay', { channel: 'app-us', minutes });
  expect(await delay(1)).toMatchObject({ changeReleaseDelay: { minutes: 1, errors: [] } });
  const { input } = order([{ ...mugs, lines: [{ sku: 'MUG-BLUE', quantity: 2 }] }]) as { input: object };
  const placed = await place(world.anonymous, { input: { ...input, channel: 'app-us' } });
  expect(await delay(0)).toMatchObject({ changeReleaseDelay: { minutes: 0, errors: [] } });
  const support = await world.as('support');
  const look = (): Promise<Followed> =>
    support.request<Followed>('query Q($id: ID!) { order(id: $id) { id status lines { id } fulfilments { status lines { quantity } } } }', {
      id: placed.order.id,
    });
  const waiting = await look();
  expect(waiting.order).toMatchObject({ status: 'SOURCED', fulfilments: [] });
  expect(await does('ReevaluateSourcing', { market: 'US' })).toMatchObject({ reevaluateSourcing: { waiting: 1, errors: [] } });

  const lines = [{ orderLineId: waiting.order.lines[0]?.id, quantity: 1 }];
  const cancelled = await support.request(
    'mutation M($input: CancelOrderInput!) { cancelOrder(input: $input) { errors { __typename } } }',
    { input: { idempotencyKey: key(), orderId: placed.order.id, reason: 'CUSTOMER', lines } },
  );
  expect(cancelled).toEqual({ cancelOrder: { errors: [] } });

  await eventually(async () => expect((await look()).order.fulfilments).toEqual([{ status: 'RELEASED', lines: [{ quantity: 1 }] }]));
}, 120_000);
