import type { GraphClient } from '@baton/testing';
import { key, order, place } from '../../../e2e/journey/work.ts';
import type { GuardedWorld } from '../../support/guarded-world.ts';
import { mugsShipped } from '../../support/story.ts';
import type { Row, Sample } from '../row.ts';
import { mutation } from './mutation.ts';

const profile = 'profile { name status revision }';
const read = (document: string): Row => ({
  document,
  prepare: async (world) => ({ variables: () => ({}), right: await world.as('merchandiser') }),
});

/** The rules of sourcing: for merchandisers and operators alone. In Japan, where no other story takes place. */
export const sourcing: Readonly<Record<string, Row>> = {
  'Query.sourcingProfiles': read('{ sourcingProfiles(first: 1) { nodes { name } } }'),
  'Query.sourcingProfile': read('{ sourcingProfile(name: "default-jp@1") { name rules { defaultMaxSplit } } }'),
  'Query.activeSourcingProfile': read('{ activeSourcingProfile(market: "DE") { name } }'),
  'Query.sourcingActivations': read('{ sourcingActivations(market: "DE") { id } }'),
  'Query.compareSourcingProfiles': read('{ compareSourcingProfiles(from: "default-jp@1", to: "default-de@1") { path } }'),
  'Query.replaySourcing': {
    document: 'query Q($orderId: ID!) { replaySourcing(orderId: $orderId) { identical decisions { outcome } } }',
    async prepare(world) {
      const placed = await place(world.anonymous, order([mugsShipped]));
      return { variables: () => ({ orderId: placed.order.id }), right: await world.as('merchandiser') };
    },
  },
  'Query.sourcingSimulation': {
    document: 'query Q($id: ID!) { sourcingSimulation(id: $id) { id status report { decisions } } }',
    async prepare(world) {
      const right = await world.as('merchandiser');
      const { simulateSourcingProfile: answer } = await right.request<{ simulateSourcingProfile: { simulation: { id: string } } }>(
        mutation('simulateSourcingProfile', 'simulation { id }'),
        simulation(),
      );
      return { variables: () => ({ id: answer.simulation.id }), right };
    },
  },
  'Mutation.simulateSourcingProfile': {
    document: mutation('simulateSourcingProfile', 'simulation { id status }'),
    prepare: async (world) => ({ variables: simulation, right: await world.as('merchandiser') }),
  },
  'Mutation.changeReleaseDelay': {
    document: mutation('changeReleaseDelay', 'minutes'),
    prepare: async (world) => ({
      variables: () => ({ input: { idempotencyKey: key(), channel: 'market-jp', minutes: 0 } }),
      right: await world.as('merchandiser'),
    }),
  },
  'Mutation.reevaluateSourcing': {
    document: mutation('reevaluateSourcing', 'waiting'),
    prepare: async (world) => ({
      variables: () => ({ input: { idempotencyKey: key(), market: 'JP' } }),
      right: await world.as('merchandiser'),
    }),
  },
  'Mutation.draftSourcingProfile': {
    document: mutation('draftSourcingProfile', profile),
    prepare: async (world) => ({ variables: () => draft('drafted'), right: await world.as('merchandiser') }),
  },
  'Mutation.editSourcingProfile': {
    document: mutation('editSourcingProfile', profile),
    prepare: (world) => ofDraft(world, (name) => ({ name, revision: 1, note: 'as it should be' })),
  },
  'Mutation.validateSourcingProfile': {
    document: mutation('validateSourcingProfile', profile),
    prepare: (world) => ofDraft(world, (name) => ({ name, revision: 1 })),
  },
  'Mutation.activateSourcingProfile': {
    document: mutation('activateSourcingProfile', 'activation { id status }'),
    async prepare(world) {
      const right = await world.as('merchandiser');
      const input = { name: await final(right), market: 'JP', replaces: await inForce(right) };
      return { variables: () => ({ input: { idempotencyKey: key(), ...input } }), right };
    },
  },
  'Mutation.rollBackSourcingProfile': {
    document: mutation('rollBackSourcingProfile', 'active { name }'),
    async prepare(world) {
      const right = await world.as('merchandiser');
      const name = await final(right);
      const activate = {
        idempotencyKey: key(),
        name,
        market: 'JP',
        channel: 'market-jp',
        beginsAt: tomorrow(),
        replaces: await inForce(right),
      };
      const { activateSourcingProfile: answer } = await right.request<{ activateSourcingProfile: { activation: { id: string } } }>(
        mutation('activateSourcingProfile', 'activation { id }'),
        { input: activate },
      );
      return { variables: () => ({ input: { idempotencyKey: key(), activationId: answer.activation.id } }), right };
    },
  },
};

const draft = (ref: string): Readonly<Record<string, unknown>> => ({ input: { idempotencyKey: key(), ref, basedOn: 'default-jp@1' } });
const simulation = (): Readonly<Record<string, unknown>> => ({ input: { idempotencyKey: key(), name: 'default-us@1', limit: 5 } });
const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString();

/** A draft, and what is asked of it. */
async function ofDraft(world: GuardedWorld, ask: (name: string) => object): Promise<Sample> {
  const right = await world.as('merchandiser');
  const name = await drafted(right);
  return { variables: () => ({ input: { idempotencyKey: key(), ...ask(name) } }), right };
}

async function drafted(right: GraphClient): Promise<string> {
  const answer = await right.request<{ draftSourcingProfile: { profile: { name: string } } }>(
    mutation('draftSourcingProfile', profile),
    draft('asked'),
  );
  return answer.draftSourcingProfile.profile.name;
}

/** A version that may be activated. */
async function final(right: GraphClient): Promise<string> {
  const name = await drafted(right);
  await right.request(mutation('validateSourcingProfile', profile), { input: { idempotencyKey: key(), name, revision: 1 } });
  return name;
}

async function inForce(right: GraphClient): Promise<string> {
  const document = '{ activeSourcingProfile(market: "JP", channel: "market-jp") { name } }';
  return (await right.request<{ activeSourcingProfile: { name: string } }>(document)).activeSourcingProfile.name;
}
