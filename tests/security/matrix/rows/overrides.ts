import { key } from '../../../e2e/journey/work.ts';
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
};

async function override(world: GuardedWorld, what: object): Promise<Sample> {
  const { fulfilment } = await waiting(world);
  const variables = () => ({ input: { idempotencyKey: key(), fulfilmentId: fulfilment.id, ...what } });
  return { variables, right: await world.as('operator') };
}
