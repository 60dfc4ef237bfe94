import type { FollowedFulfilment } from '../../../e2e/journey/results.ts';
import { key, stand, workOf } from '../../../e2e/journey/work.ts';
import type { GuardedWorld } from '../../support/guarded-world.ts';
import { waiting } from '../../support/story.ts';
import type { Row, Sample } from '../row.ts';
import { mutation } from './mutation.ts';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

/** What operators order about the work of any location. */
export const overrides: Readonly<Record<string, Row>> = {
  'Mutation.holdFulfilment': {
    document: mutation('holdFulfilment', 'fulfilment { id status }'),
    prepare: (world) => override(world, { reason: 'ADDRESS' }),
  },
  'Mutation.releaseFulfilmentHold': {
    document: mutation('releaseFulfilmentHold', 'fulfilment { id status }'),
    async prepare(world) {
      const sample = await override(world, {});
      const held = { ...Object(sample.variables()['input']), reason: 'ADDRESS' };
      await sample.right.request(mutation('holdFulfilment', 'fulfilment { id }'), { input: held });
      return sample;
    },
  },
  'Mutation.rescheduleFulfilment': {
    document: mutation('rescheduleFulfilment', 'fulfilment { id status }'),
    prepare: (world) => override(world, { dispatchBy: inDays(9) }),
  },
  'Mutation.moveFulfilment': {
    document: mutation('moveFulfilment', 'order { id } fulfilment { id }'),
    async prepare(world) {
      const { fulfilment } = await waiting(world);
      const location = fulfilment.location.code === 'dc-west' ? 'dc-east' : 'dc-west';
      await stand(world, 'MUG-BLUE', location, 10);
      await world.settled();
      const variables = () => ({ input: { idempotencyKey: key(), fulfilmentId: fulfilment.id, location } });
      return { variables, right: await world.as('operator') };
    },
  },
  'Mutation.splitFulfilment': {
    document: mutation('splitFulfilment', 'order { id } fulfilment { id }'),
    async prepare(world) {
      const { fulfilment } = await waiting(world);
      const half = await halfOf(world, fulfilment);
      return { variables: () => ({ input: { idempotencyKey: key(), ...half } }), right: await world.as('operator') };
    },
  },
  'Mutation.mergeFulfilments': {
    document: mutation('mergeFulfilments', 'order { id } fulfilment { id }'),
    async prepare(world) {
      const { fulfilment } = await waiting(world);
      const right = await world.as('operator');
      const { splitFulfilment } = await right.request<{ splitFulfilment: { fulfilment: { id: string } } }>(
        mutation('splitFulfilment', 'fulfilment { id }'),
        { input: { idempotencyKey: key(), ...(await halfOf(world, fulfilment)) } },
      );
      const fulfilmentIds = [fulfilment.id, splitFulfilment.fulfilment.id];
      return { variables: () => ({ input: { idempotencyKey: key(), fulfilmentIds } }), right };
    },
  },
};

/** One of the two units of the first line. */
async function halfOf(world: GuardedWorld, fulfilment: FollowedFulfilment): Promise<object> {
  const [line] = (await workOf(world, fulfilment)).lines;
  return { fulfilmentId: fulfilment.id, lines: [{ fulfilmentLineId: line?.id, quantity: 1 }] };
}

async function override(world: GuardedWorld, what: object): Promise<Sample> {
  const { fulfilment } = await waiting(world);
  const variables = () => ({ input: { idempotencyKey: key(), fulfilmentId: fulfilment.id, ...what } });
  return { variables, right: await world.as('operator') };
}
