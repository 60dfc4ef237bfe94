/**
 * The rules of sourcing as versioned data. Seen to fail: without the trigger, the sentence about a validated version; without the question for what is in
 * force (`$7`) and the place in the row (`on conflict`), the two activations at once, which both won; without the revision, the two editors.
 */

import { randomUUID } from 'node:crypto';
import type { InternalContext } from '@baton/platform';
import { callerContext } from '@baton/testing';
import { anInput, anOrdersSubgraph, type OrdersUnderTest, type Placed, placeOrder, start } from '../support/orders-subgraph.ts';

let orders: OrdersUnderTest;
beforeEach(async () => {
  orders = await anOrdersSubgraph();
  orders.clock.set(start);
  orders.peers.setSellable('SHIRT', 'dc-east', 100);
  orders.peers.setSellable('SHIRT', 'dc-west', 100);
});
afterEach(() => orders.close());

const merchandiser = (id = 'mia'): InternalContext =>
  callerContext({ kind: 'staff', id, scopes: ['sourcing:read', 'sourcing:write', 'order:read', 'order:explain'] });

interface Answer {
  readonly profile?: {
    readonly name: string;
    readonly status: string;
    readonly revision: number;
    readonly problems: readonly { readonly code: string }[];
  } | null;
  readonly activation?: { readonly id: string; readonly status: string } | null;
  readonly active?: { readonly name: string } | null;
  readonly errors: readonly {
    readonly __typename: string;
    readonly current?: string;
    readonly status?: string;
    readonly path?: readonly string[];
  }[];
}

const fields: Readonly<Record<string, string>> = {
  activateSourcingProfile: 'activation { id status beginsAt endsAt replaced profile { name status } }',
  rollBackSourcingProfile: 'active { name }',
};

async function does(mutation: string, input: object, who = merchandiser()): Promise<Answer> {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const noun = fields[mutation] ?? 'profile { name status revision allowedActions problems { code severity path message } }';
  const document = `mutation M($input: ${name}Input!) { ${mutation}(input: $input) { ${noun} errors { __typename ... on UserError { message path
    ... on SourcingProfileConflictError { current } ... on InvalidTransitionError { status } ... on SourcingProfileInvalidError { problems { code path } } } } } }`;
  const answer = await orders.run<Record<string, Answer>>(document, { input: { idempotencyKey: randomUUID(), ...input } }, who);
  return answer[mutation] as Answer;
}

const cheapest = {
  ref: 'cheapest',
  priority: 1,
  criteria: [{ kind: 'COST', cost: { perShipment: '5', perItem: '0.5', perMileItem: '0.001' } }],
  unfilled: { action: 'ASK_CUSTOMER' },
};
/** Nothing from dc-east, whatever it costs. */
const fromTheWest = { ...cheapest, ref: 'from-the-west', constraints: [{ locations: { exclude: { codes: ['dc-east'] } } }] };
const rules = (strategy: object): object => ({ defaultMaxSplit: 4, localDeliveryMiles: 25, strategies: [strategy] });

/** A validated version; its name. */
async function validated(strategy: object = fromTheWest, ref = 'demo'): Promise<string> {
  const { profile } = await does('draftSourcingProfile', { ref, rules: rules(strategy) });
  const name = profile?.name ?? '';
  expect((await does('validateSourcingProfile', { name, revision: 1 })).errors).toEqual([]);
  return name;
}

async function decidedBy(input: object = anInput()): Promise<{ readonly from: string; readonly ruleVersion: string }> {
  const { placeOrder: placed } = await orders.run<Placed>(placeOrder, { input });
  const id = placed.order?.id;
  const { order } = await orders.run<{
    order: { groups: { sourcing: { ruleVersion: string; chosen: { locations: { code: string }[] } } }[] };
  }>('query Q($id: ID!) { order(id: $id) { groups { sourcing { ruleVersion chosen { locations { code } } } } } }', { id }, merchandiser());
  const sourcing = order.groups[0]?.sourcing;
  return { from: sourcing?.chosen.locations.map(({ code }) => code).join('+') ?? '', ruleVersion: sourcing?.ruleVersion ?? '' };
}

const active = async (args = 'market: "us", channel: "web-us"'): Promise<string | undefined> =>
  (await orders.run<{ activeSourcingProfile: { name: string } | null }>(`{ activeSourcingProfile(${args}) { name } }`, {}, merchandiser()))
    .activeSourcingProfile?.name;

test('a drafted, validated and activated version decides the next order, and rolled back the one after it; each order keeps its version', async () => {
  expect(await decidedBy()).toEqual({ from: 'dc-east', ruleVersion: 'demo@1' });
  const name = await validated();
  expect(name).toBe('demo@2');
  expect(await decidedBy()).toEqual({ from: 'dc-east', ruleVersion: 'demo@1' });

  const { activation, errors } = await does('activateSourcingProfile', { name, market: 'us', channel: 'web-us', replaces: 'demo@1' });
  expect(errors).toEqual([]);
  expect(activation).toMatchObject({ status: 'ACTIVE', replaced: 'demo@1', endsAt: null, profile: { name, status: 'ACTIVE' } });
  expect(await decidedBy()).toEqual({ from: 'dc-west', ruleVersion: 'demo@2' });

  orders.clock.advance(1);
  expect(await does('rollBackSourcingProfile', { activationId: activation?.id })).toEqual({ active: { name: 'demo@1' }, errors: [] });
  expect(await decidedBy()).toEqual({ from: 'dc-east', ruleVersion: 'demo@1' });

  const versions = await orders.test.query('select rule_version, count(*)::int as n from orders.sourcing_decision group by 1 order by 1');
  expect(versions).toEqual([
    { rule_version: 'demo@1', n: 3 },
    { rule_version: 'demo@2', n: 1 },
  ]);
  const { sourcingProfiles } = await orders.run<{ sourcingProfiles: object }>(
    '{ sourcingProfiles(first: 10) { nodes { name status } } }',
    {},
    merchandiser(),
  );
  expect(sourcingProfiles).toEqual({
    nodes: [
      { name: 'demo@2', status: 'RETIRED' },
      { name: 'demo@1', status: 'ACTIVE' },
    ],
  });
  expect(await orders.test.query(`select action, actor from orders.audit where action like '%SourcingProfile' order by action`)).toEqual(
    ['activateSourcingProfile', 'draftSourcingProfile', 'rollBackSourcingProfile', 'validateSourcingProfile'].map((action) => ({
      action,
      actor: 'staff:mia',
    })),
  );
});

test('a scheduled version flips at its instant without anything having to run', async () => {
  const name = await validated();
  const at = new Date(start.getTime() + 3_600_000);
  const scheduled = await does('activateSourcingProfile', {
    name,
    market: 'us',
    channel: 'web-us',
    beginsAt: at.toISOString(),
    replaces: 'demo@1',
  });
  expect(scheduled).toMatchObject({ activation: { status: 'SCHEDULED' }, errors: [] });

  orders.clock.set(new Date(at.getTime() - 1));
  expect(await decidedBy()).toMatchObject({ ruleVersion: 'demo@1' });
  orders.clock.set(at);
  expect(await decidedBy()).toMatchObject({ ruleVersion: 'demo@2' });
});

test('a scheduled version that is taken back never begins', async () => {
  const name = await validated();
  const at = new Date(start.getTime() + 3_600_000);
  const where = { name, market: 'us', channel: 'web-us', beginsAt: at.toISOString(), replaces: 'demo@1' };
  const { activation } = await does('activateSourcingProfile', where);

  expect(await does('rollBackSourcingProfile', { activationId: activation?.id })).toEqual({ active: { name: 'demo@1' }, errors: [] });
  orders.clock.set(at);
  expect(await decidedBy()).toMatchObject({ ruleVersion: 'demo@1' });
  expect(await does('rollBackSourcingProfile', { activationId: activation?.id })).toMatchObject({
    errors: [{ __typename: 'NotFoundError' }],
  });
});

test("a market's version decides the channels that have none of their own", async () => {
  const name = await validated();
  await does('activateSourcingProfile', { name, market: 'us', replaces: 'plain@1' });
  expect(await active('market: "us"')).toBe('demo@2');
  expect(await active()).toBe('demo@1');
  expect(await active('market: "jp", channel: "market-jp"')).toBe('plain@1');
  expect(await active('market: "us", channel: "market-jp"')).toBeUndefined();

  // What web-us got by the retailer's file replaced nothing: taken back, it follows its market.
  const { sourcingActivations } = await orders.run<{ sourcingActivations: { id: string }[] }>(
    '{ sourcingActivations(market: "us", channel: "web-us") { id } }',
    {},
    merchandiser(),
  );
  orders.clock.advance(1);
  expect(await does('rollBackSourcingProfile', { activationId: sourcingActivations[0]?.id })).toMatchObject({
    active: { name: 'demo@2' },
    errors: [],
  });
  expect(await decidedBy()).toEqual({ from: 'dc-west', ruleVersion: 'demo@2' });
});

test('of two activations at once one wins, and the other is told what is in force', async () => {
  const names = [await validated(), await validated()];
  const where = { market: 'us', channel: 'web-us', replaces: 'demo@1' };

  for (const round of [1, 2, 3]) {
    const replaces = (await active()) ?? '';
    const answers = await Promise.all(
      names.map((name) => does('activateSourcingProfile', { ...where, name: name === replaces ? 'demo@1' : name, replaces })),
    );
    expect([round, answers.map(({ errors }) => errors.length).sort()]).toEqual([round, [0, 1]]);
    const [lost] = answers.flatMap(({ errors }) => errors);
    expect(lost).toMatchObject({ __typename: 'SourcingProfileConflictError', current: await active() });
    orders.clock.advance(1);
  }
});

test('a draft tells what is wrong with it and cannot be validated; nobody overwrites what another changed', async () => {
  const contradiction = { ...cheapest, mode: 'WEIGHTED' };
  const { profile } = await does('draftSourcingProfile', { ref: 'bad', rules: rules(contradiction) });
  expect(profile).toMatchObject({ name: 'bad@1', status: 'DRAFT', allowedActions: ['EDIT', 'VALIDATE', 'SIMULATE', 'COPY'] });
  expect(profile?.problems).toContainEqual(
    expect.objectContaining({ severity: 'ERROR', path: expect.arrayContaining(['strategies', '0']) }),
  );
  const refused = await does('validateSourcingProfile', { name: 'bad@1', revision: 1 });
  expect(refused).toMatchObject({
    profile: null,
    errors: [{ __typename: 'SourcingProfileInvalidError', problems: expect.arrayContaining([expect.anything()]) }],
  });
  expect(await does('activateSourcingProfile', { name: 'bad@1', market: 'us', replaces: 'plain@1' })).toMatchObject({
    errors: [{ __typename: 'InvalidTransitionError', status: 'DRAFT' }],
  });

  const edits = await Promise.all(
    ['a', 'b'].map((who) =>
      does('editSourcingProfile', { name: 'bad@1', revision: 1, changes: [{ putStrategy: cheapest }], note: who }, merchandiser(who)),
    ),
  );
  expect(edits.map(({ errors }) => errors.map(({ __typename, current }) => [__typename, current])).sort()).toEqual([
    [],
    [['SourcingProfileConflictError', '2']],
  ]);
  expect(await does('validateSourcingProfile', { name: 'bad@1', revision: 1 })).toMatchObject({
    errors: [{ __typename: 'SourcingProfileConflictError' }],
  });
  expect(await does('validateSourcingProfile', { name: 'bad@1', revision: 2 })).toMatchObject({
    profile: { status: 'VALIDATED' },
    errors: [],
  });
  expect(await does('editSourcingProfile', { name: 'bad@1', revision: 2, note: 'late' })).toMatchObject({
    errors: [{ __typename: 'InvalidTransitionError' }],
  });
});

test('the database refuses to change what is validated or decided', async () => {
  await validated();
  await decidedBy();

  const refused = [
    `update orders.sourcing_profile_version set document = '{}' where ref = 'demo' and version = 2`,
    `delete from orders.sourcing_profile_version where ref = 'demo' and version = 2`,
    `update orders.sourcing_decision set decision = '{}'`,
    'delete from orders.sourcing_decision',
  ];
  for (const statement of refused) await expect(orders.test.query(statement)).rejects.toThrow(/immutable/);
});

test('a copy is changed by small steps, and compared with where it came from', async () => {
  const changes = [
    { setCost: { strategy: 'cheapest', cost: { perShipment: '7.5' } } },
    { addConstraint: { strategy: 'cheapest', constraint: { radius: { miles: 900 } } } },
    { defaultMaxSplit: 1 },
  ];
  const { profile, errors } = await does('draftSourcingProfile', { ref: 'demo', basedOn: 'demo@1', changes });
  expect(errors).toEqual([]);
  expect(profile).toMatchObject({ name: 'demo@2', problems: [] });

  const { compareSourcingProfiles } = await orders.run<{ compareSourcingProfiles: object[] }>(
    '{ compareSourcingProfiles(from: "demo@1", to: "demo@2") { path before after } }',
    {},
    merchandiser(),
  );
  expect(compareSourcingProfiles).toEqual([
    { path: 'defaultMaxSplit', before: '4', after: '1' },
    { path: 'strategies.cheapest.constraints', before: '[]', after: null },
    { path: 'strategies.cheapest.constraints.0.kind', before: null, after: '"RADIUS"' },
    { path: 'strategies.cheapest.constraints.0.miles', before: null, after: '900' },
    { path: 'strategies.cheapest.criteria.0.perShipment', before: '"5.000000"', after: '"7.5"' },
  ]);
  const wrong = await does('draftSourcingProfile', { ref: 'demo', basedOn: 'demo@1', changes: [{ removeStrategy: 'nothing' }] });
  expect(wrong.errors).toMatchObject([{ __typename: 'InvalidInputError', path: ['changes', '0'] }]);
  const both = { ...cheapest, constraints: [{ radius: { miles: 1 }, handling: 'FROZEN' }] };
  expect((await does('draftSourcingProfile', { ref: 'demo', rules: rules(both) })).errors).toMatchObject([
    { __typename: 'InvalidInputError', path: ['rules', 'strategies', '0', 'constraints', '0'] },
  ]);
});

test('an activation is repeated to the same answer, and nothing comes into force in the past', async () => {
  const name = await validated();
  const input = { idempotencyKey: 'once', name, market: 'us', channel: 'web-us', replaces: 'demo@1' };
  const first = await does('activateSourcingProfile', input);
  expect(await does('activateSourcingProfile', input)).toEqual(first);

  const past = { name: 'demo@1', market: 'us', channel: 'web-us', replaces: name, beginsAt: new Date(start.getTime() - 1).toISOString() };
  expect(await does('activateSourcingProfile', past)).toMatchObject({
    errors: [{ __typename: 'SourcingProfileConflictError', path: ['beginsAt'] }],
  });
  expect(await does('activateSourcingProfile', { ...past, market: 'mars', channel: null })).toMatchObject({
    errors: [{ __typename: 'NotFoundError' }],
  });
});
