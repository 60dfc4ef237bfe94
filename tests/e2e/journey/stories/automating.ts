import { eventually, waitUntil } from '@baton/testing';
import { run } from '../operations.ts';
import { key, newYork, order, place } from '../work.ts';
import type { World } from '../world.ts';

export function automating(world: () => World): void {
  describe('what is done by itself', () => {
    test('a large order is tried on, then held and looked at, and what the automation did stands in its runs', async () => {
      const admin = await world().as('admin');
      const operator = await world().as('operator');
      const mugs = { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'MUG-BLUE', quantity: 1 }] };
      const input = {
        idempotencyKey: key(),
        name: 'Every order is looked at',
        eventTypes: ['payment.authorised'],
        condition: {
          all: [
            { field: 'amount.amount', operator: 'MORE_THAN', value: '0' },
            { field: 'amount.currencyCode', operator: 'EQUALS', value: 'USD' },
          ],
        },
        actions: [{ holdWork: { reason: 'FRAUD', hours: 24 } }, { raiseException: { reason: 'CHECK_PAYMENT' } }],
      };
      const { draftAutomation } = await run(admin, 'DraftAutomation', { input });
      expect(draftAutomation.errors).toEqual([]);
      const id = draftAutomation.automation?.id ?? '';
      const before = await place(world().anonymous, order([mugs]));
      const tried = await waitUntil(async () => {
        const { tryAutomation } = await run(operator, 'TryAutomation', { id, version: 1, after: null });
        return tryAutomation.nodes.length > 0 ? tryAutomation.nodes : null;
      });
      expect(new Set(tried.map(({ verdict }) => verdict))).toContain('WOULD_ACT');

      const active = await run(admin, 'ActivateAutomation', { input: { idempotencyKey: key(), id, version: 1 } });
      expect(active.activateAutomation.errors).toEqual([]);
      const placed = await place(world().anonymous, order([mugs]));
      const done = await waitUntil(async () => {
        const { automationRuns } = await run(operator, 'WhatAutomationsDid', {});
        return (
          automationRuns.nodes.find(({ event, status }) => event.aggregate === `order:${placed.order.id}` && status !== 'PENDING') ?? null
        );
      });
      const paused = await run(admin, 'PauseAutomation', { input: { idempotencyKey: key(), id } });
      expect(paused.pauseAutomation.errors).toEqual([]);

      expect(done).toMatchObject({
        status: 'DONE',
        actions: [
          { status: 'DONE', result: '1 done.' },
          { status: 'DONE', tryCount: 1 },
        ],
      });
      const query = `query Q($id: ID!) { order(id: $id) { status exceptions { kind reason } fulfilments { hold { reason by } } timeline(last: 20) { nodes { kind actor } } } }`;
      const seen = await waitUntil(async () => {
        const { order: found } = await operator.request<{ order: { timeline: { nodes: { kind: string }[] } } }>(query, {
          id: placed.order.id,
        });
        return found.timeline.nodes.some(({ kind }) => kind === 'fulfilment.held') ? found : null;
      });
      expect(seen).toMatchObject({
        status: 'ON_HOLD',
        exceptions: [{ kind: 'RAISED', reason: 'CHECK_PAYMENT' }],
        fulfilments: [{ hold: { reason: 'FRAUD', by: `service:automation:${id}` } }],
        timeline: { nodes: expect.arrayContaining([{ kind: 'order.exception-raised', actor: `service:automation:${id}` }]) },
      });
      const { order: untouched } = await operator.request<{ order: { exceptions: object[] } }>(query, { id: before.order.id });
      expect(untouched.exceptions).toEqual([]);
    });

    test('two that feed each other stop at once, and the one that closed the ring is paused and says why', async () => {
      const admin = await world().as('admin');
      const begin = async (definition: object): Promise<string> => {
        const { draftAutomation } = await run(admin, 'DraftAutomation', { input: { idempotencyKey: key(), ...definition } });
        const id = draftAutomation.automation?.id ?? '';
        await run(admin, 'ActivateAutomation', { input: { idempotencyKey: key(), id, version: 1 } });
        return id;
      };
      const onReleased = ['fulfilment.released', 'fulfilment.hold-released'];
      const holder = await begin({ name: 'Hold', eventTypes: onReleased, actions: [{ holdWork: { reason: 'OTHER' } }] });
      const releaser = await begin({ name: 'Let go', eventTypes: ['fulfilment.held'], actions: [{ releaseWork: true }] });
      await place(
        world().anonymous,
        order([{ method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'MUG-BLUE', quantity: 1 }] }]),
      );

      const query = `query Q($id: ID!) { automation(id: $id) { status pausedReason runs(first: 10) { nodes { status skipReason chain { name } } } } }`;
      const seen = async (id: string): Promise<object> =>
        (await admin.request<{ automation: { status: string } }>(query, { id })).automation;
      // What an action sets off may be over before the action is written down as done.
      await eventually(async () =>
        expect(await seen(holder)).toMatchObject({
          status: 'PAUSED',
          pausedReason: 'RING',
          runs: {
            nodes: [
              { status: 'SKIPPED', skipReason: 'RING', chain: [{ name: 'Hold' }, { name: 'Let go' }, { name: 'Hold' }] },
              { status: 'DONE', skipReason: null, chain: [{ name: 'Hold' }] },
            ],
          },
        }),
      );
      await run(admin, 'PauseAutomation', { input: { idempotencyKey: key(), id: releaser } });
      await eventually(async () =>
        expect(await seen(releaser)).toMatchObject({ pausedReason: 'BY_HAND', runs: { nodes: [{ status: 'DONE' }] } }),
      );
    });
  });
}
