import type { EventEnvelope } from '@baton/contracts';
import { waitUntil } from '@baton/testing';
import { automationsUnderTest, aWork, mutation, onHeld } from '../support/automations.ts';
import { aChange, admin, key } from '../support/integrations.ts';

const { of, elsewhere, run, change, anAutomation, publish, runsOf } = automationsUnderTest();

test('an automation is drafted, edited by versions, activated, paused and archived, and says what it does', async () => {
  const id = await anAutomation({ ...onHeld, condition: { field: 'location', operator: 'EQUALS', value: 'NYC-1' } }, null);
  const edit = { id, ...onHeld, expectedVersion: 1, name: 'Let go at once' };
  expect(await change('editAutomation', edit)).toMatchObject({ automation: { latest: { number: 2 }, active: null }, errors: [] });
  expect(await change('editAutomation', edit)).toMatchObject({
    automation: null,
    errors: [{ __typename: 'AutomationChangedError', version: 2 }],
  });
  expect(await change('pauseAutomation', { id })).toMatchObject({ errors: [{ __typename: 'InvalidTransitionError' }] });
  expect(await change('activateAutomation', { id, version: 3 })).toMatchObject({
    errors: [{ __typename: 'InvalidInputError', path: ['version'] }],
  });
  expect(await change('activateAutomation', { id, version: 1 })).toMatchObject({ automation: { status: 'ACTIVE', active: { number: 1 } } });
  expect(await change('pauseAutomation', { id })).toMatchObject({
    automation: { status: 'PAUSED', pausedReason: 'BY_HAND', active: null },
  });
  expect(await change('archiveAutomation', { id })).toMatchObject({ automation: { status: 'ARCHIVED' } });
  expect(await change('activateAutomation', { id, version: 2 })).toMatchObject({ errors: [{ __typename: 'InvalidTransitionError' }] });

  const audited = await of().test.query<{ action: string }>('select action from integrations.audit where target = $1 order by at, id', [
    id,
  ]);
  expect(audited.map(({ action }) => action)).toEqual([
    'draftAutomation',
    'editAutomation',
    'activateAutomation',
    'pauseAutomation',
    'archiveAutomation',
  ]);
});

test('sent again with its key a mutation answers the same', async () => {
  const input = { idempotencyKey: key(), ...onHeld };
  const first = await run(mutation('draftAutomation'), { input });

  expect(await run(mutation('draftAutomation'), { input })).toEqual(first);
  expect(await run(mutation('draftAutomation'), { input: { ...input, name: 'Other' } })).toMatchObject({
    draftAutomation: { errors: [{ __typename: 'IdempotencyConflictError' }] },
  });
});

test('nobody has an automation do what they may not do themselves, but may watch it on a dry run', async () => {
  const id = await anAutomation({ ...onHeld, actions: [{ cancelOrder: { reason: 'FRAUD' } }, { releaseWork: true }] }, null);
  const limited = admin('automation:manage', 'order:cancel');

  expect(await change('activateAutomation', { id, version: 1 }, limited)).toMatchObject({
    automation: null,
    errors: [{ __typename: 'MissingScopesError', scopes: ['fulfilment:override'] }],
  });
  expect((await change('activateAutomation', { id, version: 1, mode: 'DRY_RUN' }, admin('automation:manage'))).errors).toEqual([]);
  await expect(run('{ automations { id } }', {}, admin('webhook:manage'))).rejects.toThrow('FORBIDDEN');
});

test('it is tried on past events: what would have been done, and why not', async () => {
  const id = await anAutomation({ ...onHeld, condition: { field: 'reason', operator: 'IN', values: ['FRAUD', 'PAYMENT'] } }, null);
  const [other, fraud] = [aWork('fulfilment.held'), aWork('fulfilment.held')];
  const suspicious = { ...fraud, payload: { ...fraud.payload, reason: 'FRAUD' } } as EventEnvelope<'fulfilment.held'>;
  await publish(other, aChange('B'), suspicious);
  await waitUntil(async () => (await of().bus.read(0n, 5_000)).some(({ event }) => event.id === suspicious.id));
  const document = `query ($id: ID!, $after: String, $first: Int!, $ids: [ID!], $only: Boolean) {
    tryAutomation(id: $id, version: 1, first: $first, after: $after, eventIds: $ids, onlyMatched: $only) {
      nodes { event { id } verdict terms { found isTrue } actions { description } } cursor hasMore lookedAtCount } }`;

  const both = await run<{ tryAutomation: { cursor: string; hasMore: boolean } }>(document, {
    id,
    first: 10,
    ids: [other.id, suspicious.id],
    only: false,
  });
  expect(both).toMatchObject({
    tryAutomation: {
      nodes: [
        { event: { id: other.id }, verdict: 'CONDITION_NOT_MET', terms: [{ found: ['OTHER'], isTrue: false }], actions: [] },
        {
          event: { id: suspicious.id },
          verdict: 'WOULD_ACT',
          terms: [{ found: ['FRAUD'], isTrue: true }],
          actions: [{ description: 'Let held work go on.' }],
        },
      ],
      hasMore: false,
    },
  });
  expect(await run(document, { id, first: 1, ids: [suspicious.id], only: true })).toMatchObject({
    tryAutomation: { nodes: [{ verdict: 'WOULD_ACT' }] },
  });
  expect(elsewhere.asked).toEqual([]);
  expect(await runsOf(id)).toEqual([]);
  await expect(run(document, { id, first: 101, only: false })).rejects.toThrow('1 to 100');
});
