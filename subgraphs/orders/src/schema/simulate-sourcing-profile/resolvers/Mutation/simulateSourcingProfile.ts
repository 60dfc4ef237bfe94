import { readSimulation } from '../../../../use-cases/read-sourcing.ts';
import { simulateSourcingProfile as simulate } from '../../../../use-cases/simulate-sourcing-profile.ts';
import type { MutationResolvers, SimulateSourcingProfilePayload } from '../../../types.generated.ts';

export const simulateSourcingProfile: NonNullable<MutationResolvers['simulateSourcingProfile']> = async (_, { input }, ctx) => {
  const { idempotencyKey, name, against = null, market = null, channel = null, fromAt, toAt, limit = 2_000, snapshot = 'RECORDED' } = input;
  const period = { from: fromAt == null ? null : new Date(fromAt), to: toAt == null ? null : new Date(toAt) };
  const { id, errors } = await simulate(ctx, { idempotencyKey, name, against, market, channel, ...period, limit, snapshot });
  // The facts of each error were put there after the SDL; JSON has lost which member of the union it is.
  const typed = errors as unknown as SimulateSourcingProfilePayload['errors'];
  return { simulation: id === null ? null : await readSimulation(ctx, id), errors: typed };
};
