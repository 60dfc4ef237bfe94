import { key } from '../../../e2e/journey/work.ts';
import type { GuardedWorld } from '../../support/guarded-world.ts';
import type { Row, Sample } from '../row.ts';
import { mutation } from './mutation.ts';

/** What is told when an endpoint for webhooks fails for days: nothing of it happens while the matrix is asked. */
const definition = { name: 'Nothing', eventTypes: ['webhook-endpoint.disabled'], actions: [{ notify: { code: 'NOTHING' } }] };
const draft = mutation('draftAutomation', 'automation { id name }');
const activate = mutation('activateAutomation', 'automation { id status }');

interface Made {
  readonly draftAutomation: { readonly automation: { readonly id: string } };
}

async function anAutomation(world: GuardedWorld): Promise<string> {
  const admin = await world.as('admin');
  return (await admin.request<Made>(draft, { input: { idempotencyKey: key(), ...definition } })).draftAutomation.automation.id;
}

/** A mutation of an automation that exists. */
const onAutomation = (name: string, more: object = {}, isActive = false): Row => ({
  document: mutation(name, 'automation { id status }'),
  async prepare(world): Promise<Sample> {
    const id = await anAutomation(world);
    const right = await world.as('admin');
    if (isActive) await right.request(activate, { input: { idempotencyKey: key(), id, version: 1 } });
    const elsewhere = (other: string) => ({ input: { idempotencyKey: key(), id: other, ...more } });
    return { variables: () => elsewhere(id), elsewhere, id, right };
  },
});

/** What is done by itself. */
export const automations: Readonly<Record<string, Row>> = {
  'Query.automation': {
    document: 'query Q($id: ID!) { automation(id: $id) { id name } }',
    async prepare(world) {
      const id = await anAutomation(world);
      return { variables: () => ({ id }), id, right: await world.as('operator'), secrets: [definition.name] };
    },
  },
  'Query.automations': {
    document: '{ automations { id name } }',
    async prepare(world) {
      const id = await anAutomation(world);
      return { variables: () => ({}), right: await world.as('operator'), secrets: [id] };
    },
  },
  'Query.automationRuns': {
    document: '{ automationRuns(first: 5) { nodes { id } } }',
    prepare: async (world) => ({ variables: () => ({}), right: await world.as('operator') }),
  },
  'Query.tryAutomation': {
    document: 'query Q($id: ID!) { tryAutomation(id: $id, version: 1, first: 5) { nodes { verdict } lookedAtCount } }',
    async prepare(world) {
      const id = await anAutomation(world);
      return { variables: () => ({ id }), id, right: await world.as('operator') };
    },
  },
  'Mutation.draftAutomation': {
    document: draft,
    prepare: async (world) => ({
      variables: () => ({ input: { idempotencyKey: key(), ...definition } }),
      right: await world.as('admin'),
    }),
  },
  'Mutation.editAutomation': onAutomation('editAutomation', { ...definition, expectedVersion: 1 }),
  'Mutation.activateAutomation': onAutomation('activateAutomation', { version: 1 }),
  'Mutation.pauseAutomation': onAutomation('pauseAutomation', {}, true),
  'Mutation.archiveAutomation': onAutomation('archiveAutomation'),
  'Mutation.retryAutomationRun': {
    document: mutation('retryAutomationRun', 'automationRun { id }'),
    async prepare(world) {
      const automationId = await anAutomation(world);
      const id = `arn_${automationId.slice(4)}`;
      // A run that was given up: waiting for one would take three hours.
      await world.database.query(
        `insert into integrations.automation_run
           (id, automation_id, version, event_id, event, subject, trace_id, chain, terms, status, created_at, ended_at)
         values ($1, $2, 1, 'evt_x', '{"id":"evt_x","type":"nothing.happened","aggregate":"nothing:1","at":"2026-01-01T00:00:00.000Z","payload":{}}',
           'nothing:1', $1, array[$2], '[]', 'DEAD', now(), now())`,
        [id, automationId],
      );
      await world.database.query(
        `insert into integrations.automation_action (run_id, nth, action, status, tries, next_try_at, ended_at)
         values ($1, 0, '{"kind":"RELEASE_WORK"}', 'DEAD', 9, now(), now())`,
        [id],
      );
      const elsewhere = (runId: string) => ({ input: { idempotencyKey: key(), runId } });
      return { variables: () => elsewhere(id), elsewhere, id, right: await world.as('admin') };
    },
  },
};
