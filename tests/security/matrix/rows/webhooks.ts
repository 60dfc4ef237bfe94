import { key } from '../../../e2e/journey/work.ts';
import type { GuardedWorld } from '../../support/guarded-world.ts';
import type { Row, Sample } from '../row.ts';
import { mutation } from './mutation.ts';

const create = mutation('createWebhookEndpoint', 'webhookEndpoint { id secret }');
/** Nothing listens there; nothing has to. */
const url = 'http://127.0.0.1:9/';
/** A type that never happens: messages of one row must not change tables while another asks. */
const eventTypes = ['nothing.happened'];

interface Made {
  readonly createWebhookEndpoint: { readonly webhookEndpoint: { readonly id: string; readonly secret: string } };
}

async function anEndpoint(world: GuardedWorld): Promise<{ id: string; secret: string }> {
  const admin = await world.as('admin');
  const input = { idempotencyKey: key(), url, eventTypes };
  return (await admin.request<Made>(create, { input })).createWebhookEndpoint.webhookEndpoint;
}

/** A mutation of an endpoint that exists. */
const onEndpoint = (name: string, selection: string, more: object = {}): Row => ({
  document: mutation(name, selection),
  async prepare(world): Promise<Sample> {
    const { id, secret } = await anEndpoint(world);
    const elsewhere = (other: string) => ({ input: { idempotencyKey: key(), id: other, ...more } });
    return {
      variables: () => elsewhere(id),
      elsewhere,
      id,
      right: await world.as('admin'),
      secrets: selection.includes('secret') ? [secret] : [],
    };
  },
});

/** Who else is told of what happens. */
export const webhooks: Readonly<Record<string, Row>> = {
  'Query.webhookEndpoint': {
    document: 'query Q($id: ID!) { webhookEndpoint(id: $id) { id secret } }',
    async prepare(world) {
      const { id, secret } = await anEndpoint(world);
      return { variables: () => ({ id }), id, right: await world.as('admin'), secrets: [secret] };
    },
  },
  'Query.webhookEndpoints': {
    document: '{ webhookEndpoints { id secret } }',
    async prepare(world) {
      const { secret } = await anEndpoint(world);
      return { variables: () => ({}), right: await world.as('admin'), secrets: [secret] };
    },
  },
  'Query.events': {
    document: '{ events(first: 5) { nodes { id type } } }',
    prepare: async (world) => ({ variables: () => ({}), right: await world.as('admin') }),
  },
  'Mutation.createWebhookEndpoint': {
    document: create,
    prepare: async (world) => ({
      variables: () => ({ input: { idempotencyKey: key(), url, eventTypes } }),
      right: await world.as('admin'),
    }),
  },
  'Mutation.changeWebhookEndpoint': onEndpoint('changeWebhookEndpoint', 'webhookEndpoint { id secret }', { url, eventTypes }),
  'Mutation.enableWebhookEndpoint': onEndpoint('enableWebhookEndpoint', 'webhookEndpoint { id secret }'),
  'Mutation.disableWebhookEndpoint': onEndpoint('disableWebhookEndpoint', 'webhookEndpoint { id secret }'),
  'Mutation.rotateWebhookSecret': onEndpoint('rotateWebhookSecret', 'webhookEndpoint { id }'),
  'Mutation.testWebhookEndpoint': onEndpoint('testWebhookEndpoint', 'attempt { error }'),
  'Mutation.replayWebhookDeliveries': onEndpoint('replayWebhookDeliveries', 'replayedCount', {
    fromAt: '2026-01-01T00:00:00.000Z',
    untilAt: '2026-01-02T00:00:00.000Z',
  }),
  'Mutation.removeWebhookEndpoint': onEndpoint('removeWebhookEndpoint', 'isRemoved'),
  'Mutation.retryWebhookDelivery': {
    document: mutation('retryWebhookDelivery', 'webhookDelivery { id }'),
    async prepare(world) {
      const admin = await world.as('admin');
      const { id: endpointId } = await anEndpoint(world);
      const id = `whd_${endpointId.slice(4)}`;
      // A dead message: waiting for one would take three days. Nothing is sent to a disabled endpoint, so that what is tried again changes nothing behind the others.
      await world.database.query(
        "update integrations.webhook_endpoint set status = 'DISABLED', disabled_reason = 'BY_HAND' where id = $1",
        [endpointId],
      );
      await world.database.query(
        `insert into integrations.webhook_delivery (id, endpoint_id, event_id, event_type, aggregate, event_at, body, status, attempts, next_attempt_at, ended_at)
         values ($1, $2, 'evt_x', 'nothing.happened', 'nothing:1', now(), '{}', 'DEAD', 10, now(), now())`,
        [id, endpointId],
      );
      const elsewhere = (deliveryId: string) => ({ input: { idempotencyKey: key(), deliveryId } });
      return { variables: () => elsewhere(id), elsewhere, id, right: admin };
    },
  },
};
