import type { AnyEvent } from '@baton/contracts';
import { systemClock } from '@baton/kernel';
import { createLogger, PeerUnavailable } from '@baton/platform';
import { waitUntil } from '@baton/testing';
import { triggerAutomations } from '../../src/use-cases/trigger-automations.ts';
import { automationsUnderTest, aWork, mutation, onHeld, onReleased } from '../support/automations.ts';
import { aChange, anEndpoint, ids, key } from '../support/integrations.ts';

/**
 * What automations do, over a real database and log; orders and shipments are played.
 * Seen to fail: without the guard against rings two automations that feed each other ran on; without that against own effects, and without the rate, one did;
 * after the death of the process the work was held twice with a key made anew at each try; without `on conflict` an event that two read at once broke on the
 * constraint of one run for each event and automation; what happened before an automation was switched on triggered it without the look at its time.
 */
const log = createLogger('automations-test', () => undefined);
const { of, elsewhere, run, change, anAutomation, publish, runsOf, ended, statusOf, told } = automationsUnderTest();

test('an event that meets the condition is acted on, with the scope of the action and a trace of its own', async () => {
  const id = await anAutomation({
    ...onReleased,
    eventTypes: ['fulfilment.released'],
    condition: { field: 'location', operator: 'STARTS_WITH', value: 'NYC' },
  });
  const event = aWork('fulfilment.released');
  await publish(aWork('fulfilment.held'), event, aChange('A'));
  const [done] = await ended(id);

  expect(done).toMatchObject({
    status: 'DONE',
    event: { id: event.id },
    terms: [{ field: 'location', found: ['NYC-1'], isTrue: true }],
    actions: [{ status: 'DONE', tryCount: 1, result: '1 done.', action: { kind: 'HOLD_WORK', scope: 'fulfilment:override' } }],
  });
  expect(elsewhere.asked).toHaveLength(1);
  const [asked] = elsewhere.asked;
  expect(asked?.input).toEqual({ idempotencyKey: `${id}@1:${event.id}:0:ful_1`, fulfilmentId: 'ful_1', reason: 'OTHER', endsAt: null });
  expect(asked?.context).toMatchObject({
    actor: { kind: 'service', id: `automation:${id}`, scopes: ['fulfilment:override', 'fulfilment:read', 'order:read', 'location:any'] },
    traceId: done?.trace,
  });
  expect(done?.trace).toMatch(/^[0-9a-f]{32}$/);
});

test('what happened before it was switched on is none of its business, and an event that comes again is acted on once', async () => {
  const before = aWork('fulfilment.held', { at: '2026-01-01T00:00:00.000Z' });
  const id = await anAutomation(onHeld);
  elsewhere.work = { id: 'ful_1', status: 'RELEASED', hold: { reason: 'OTHER' } };
  const event = aWork('fulfilment.held');
  await publish(before, event);
  await ended(id);
  // The log is read again from before it, by two at once.
  const again = () => of().database.transaction((tx) => triggerAutomations(tx, [before, event], { clock: systemClock, ids, log }));
  await Promise.all([again(), again()]);
  await publish(aWork('fulfilment.held'));
  await ended(id, 2);

  expect(elsewhere.asked).toHaveLength(2);
});

test('on a dry run it writes down what it would do, and does nothing', async () => {
  const id = await anAutomation(onHeld, 'DRY_RUN');
  await publish(aWork('fulfilment.held'));

  expect(await ended(id)).toMatchObject([{ status: 'DRY', actions: [] }]);
  expect(elsewhere.asked).toEqual([]);
});

test('two automations that feed each other stop at the first return, and the one that closed the ring is paused and says why', async () => {
  const holder = await anAutomation(onReleased);
  const releaser = await anAutomation(onHeld);
  // Shipments tells of what is done, in the trace of whoever asked; a hold can be released, and what is released can be held.
  elsewhere.tell = async ({ document, context: { traceId } }) => {
    const isHold = document.includes('HoldWork(');
    elsewhere.work = { id: 'ful_1', status: 'RELEASED', hold: isHold ? { reason: 'OTHER' } : null };
    await publish(aWork(isHold ? 'fulfilment.held' : 'fulfilment.hold-released', { traceId }));
  };
  await publish(aWork('fulfilment.hold-released'));
  const [first, second] = await ended(holder, 2);

  expect(first).toMatchObject({ status: 'DONE' });
  expect(second).toMatchObject({ status: 'SKIPPED', skipReason: 'RING', actions: [] });
  expect(await ended(releaser, 1)).toMatchObject([{ status: 'DONE' }]);
  expect(await statusOf(holder)).toEqual({ status: 'PAUSED', pausedReason: 'RING' });
  expect(await statusOf(releaser)).toEqual({ status: 'ACTIVE', pausedReason: null });
  expect(elsewhere.asked).toHaveLength(2);
  const paused = await waitUntil(async () => {
    const found = await told('automation.paused');
    return found.length > 0 ? found : null;
  });
  expect(paused).toMatchObject([{ payload: { automationId: holder, version: 1, reason: 'RING', runId: second?.id } }]);
});

test('an automation does not act on what it did itself', async () => {
  const id = await anAutomation({ ...onReleased, eventTypes: ['fulfilment.held', 'fulfilment.released'] });
  elsewhere.tell = ({ context: { traceId } }) => publish(aWork('fulfilment.held', { traceId }));
  await publish(aWork('fulfilment.released'));

  expect(await ended(id, 2)).toMatchObject([{ status: 'DONE' }, { status: 'SKIPPED', skipReason: 'OWN_EFFECT' }]);
  expect(await statusOf(id)).toMatchObject({ status: 'ACTIVE' });
});

test('one that runs too often for one order is paused, and other orders were not counted', async () => {
  const id = await anAutomation({ ...onReleased, eventTypes: ['fulfilment.released'], hourlyLimit: 2 });
  const same = aWork('fulfilment.released');
  const again = (): AnyEvent => ({ ...same, id: ids.next('evt') });
  await publish(same, aWork('fulfilment.released'), again(), again(), again());
  const runs = await ended(id, 4);

  expect(runs.map(({ skipReason }) => skipReason ?? 'ran').sort()).toEqual(['TOO_OFTEN', 'ran', 'ran', 'ran']);
  expect(await statusOf(id)).toEqual({ status: 'PAUSED', pausedReason: 'TOO_OFTEN' });
});

test('an action that fails is tried again and harms no neighbour; given up it is listed, and can be retried', async () => {
  const id = await anAutomation({
    ...onReleased,
    eventTypes: ['fulfilment.released'],
    actions: [{ cancelOrder: { reason: 'OTHER' } }, { holdWork: { reason: 'OTHER' } }],
  });
  elsewhere.answer = ({ document }) => {
    if (document.includes('CancelWholeOrder')) throw new PeerUnavailable('Nobody is there.');
    return { errors: [] };
  };
  await publish(aWork('fulfilment.released'));
  await waitUntil(async () => (await runsOf(id))[0]?.actions[1]?.status === 'DONE');
  const statuses = async () => (await runsOf(id))[0]?.actions.map(({ status, tryCount }) => ({ status, tryCount }));
  expect((await statuses())?.[0]?.status).toBe('PENDING');
  // The last of its tries is due now.
  await of().test.query('update integrations.automation_action set tries = 8, next_try_at = now() where status = $1', ['PENDING']);
  await of().test.query("select integrations_jobs.add_job('run-automation', payload := $1::json)", [
    JSON.stringify({ traceId: 'trace', data: { runId: (await runsOf(id))[0]?.id } }),
  ]);
  const [dead] = await ended(id);

  expect(dead).toMatchObject({
    status: 'DEAD',
    actions: [
      { status: 'DEAD', tryCount: 9, result: expect.stringContaining('Nobody is there') },
      { status: 'DONE', tryCount: 1 },
    ],
  });
  const listed = await run<{ automationRuns: { nodes: { id: string }[] } }>('{ automationRuns(first: 5, status: DEAD) { nodes { id } } }');
  expect(listed.automationRuns.nodes).toEqual([{ id: dead?.id }]);
  await waitUntil(async () => (await told('automation.action-failed')).length === 1);

  elsewhere.answer = () => ({ errors: [] });
  const retry = mutation('retryAutomationRun', 'automationRun { status }');
  expect(await run(retry, { input: { idempotencyKey: key(), runId: dead?.id } })).toMatchObject({ retryAutomationRun: { errors: [] } });
  expect(await ended(id)).toMatchObject([{ status: 'DONE', actions: [{ status: 'DONE' }, { status: 'DONE', tryCount: 1 }] }]);
  expect(await run(retry, { input: { idempotencyKey: key(), runId: dead?.id } })).toMatchObject({
    retryAutomationRun: { errors: [{ __typename: 'InvalidTransitionError' }] },
  });
});

test('what its owner refuses is final; what is not there yet is waited for', async () => {
  const id = await anAutomation({ ...onReleased, eventTypes: ['fulfilment.released'] });
  elsewhere.work = null;
  await publish(aWork('fulfilment.released'));
  await waitUntil(async () => (await runsOf(id))[0]?.actions[0]?.tryCount === 1);
  expect((await runsOf(id))[0]).toMatchObject({
    status: 'PENDING',
    actions: [{ status: 'PENDING', result: 'The work order is not there yet.' }],
  });

  elsewhere.work = { id: 'ful_1', status: 'RELEASED', hold: null };
  elsewhere.answer = () => ({ errors: [{ __typename: 'InvalidTransitionError', message: 'It is packed.' }] });
  expect(await ended(id)).toMatchObject([{ status: 'DONE', actions: [{ status: 'REFUSED', tryCount: 2, result: 'It is packed.' }] }]);
});

test('a process that dies between the deed and writing it down does it once', async () => {
  const id = await anAutomation({ ...onReleased, eventTypes: ['fulfilment.released'] });
  const died = jest.spyOn(process, 'exit').mockImplementation(() => {
    delete process.env['BATON_CRASH_POINT'];
    throw new Error('The process died.');
  });
  process.env['BATON_CRASH_POINT'] = 'automation.after-act';
  let deeds = 0;
  elsewhere.tell = async () => {
    deeds += 1;
  };
  try {
    await publish(aWork('fulfilment.released'));
    expect(await ended(id)).toMatchObject([{ status: 'DONE', actions: [{ status: 'DONE', tryCount: 1 }] }]);
  } finally {
    delete process.env['BATON_CRASH_POINT'];
    died.mockRestore();
  }

  expect(elsewhere.asked).toHaveLength(2);
  expect(deeds).toBe(1);
});

test('pausing drops what was begun; retrying goes on with it once it is active again', async () => {
  const id = await anAutomation({ ...onReleased, eventTypes: ['fulfilment.released'] });
  elsewhere.work = null;
  await publish(aWork('fulfilment.released'));
  await waitUntil(async () => (await runsOf(id))[0]?.actions[0]?.tryCount === 1);
  expect((await change('pauseAutomation', { id })).errors).toEqual([]);
  const [dropped] = await ended(id);

  expect(dropped).toMatchObject({ status: 'DONE', actions: [{ status: 'DROPPED' }] });
  expect(elsewhere.asked).toEqual([]);
});

test('a notice goes to the endpoint that is named and to those that want the type, once', async () => {
  const named = await anEndpoint(of(), { eventTypes: ['nothing.happened'] });
  const id = await anAutomation({
    ...onReleased,
    eventTypes: ['fulfilment.released'],
    actions: [{ notify: { code: 'VIP', endpointId: named.id } }],
  });
  const event = aWork('fulfilment.released');
  await publish(event);
  const [done] = await ended(id);

  expect(done).toMatchObject({ status: 'DONE', actions: [{ status: 'DONE', result: expect.stringContaining('Told as evt_') }] });
  const messages = await of().test.query<{ body: string }>('select body from integrations.webhook_delivery where endpoint_id = $1', [
    named.id,
  ]);
  expect(messages.map(({ body }) => JSON.parse(body) as object)).toMatchObject([
    {
      type: 'automation.notified',
      data: { automationId: id, runId: done?.id, eventId: event.id, eventType: 'fulfilment.released', code: 'VIP' },
    },
  ]);
  await waitUntil(async () => (await told('automation.notified')).length > 0, { what: 'the notice in the log' });
  expect(await told('automation.notified')).toHaveLength(1);
});
