import { scopeOfActivation } from '../../../../use-cases/read-sourcing.ts';
import { rollBackSourcingProfile as rollBack } from '../../../../use-cases/roll-back-sourcing-profile.ts';
import { activeAt } from '../../../sourcing-profile/active.ts';
import type { MutationResolvers, RollBackSourcingProfilePayload } from '../../../types.generated.ts';

export const rollBackSourcingProfile: NonNullable<MutationResolvers['rollBackSourcingProfile']> = async (_, { input }, ctx) => {
  const { id, errors } = await rollBack(ctx, input);
  // The facts of each error were put there after the SDL; JSON has lost which member of the union it is.
  const typed = errors as unknown as RollBackSourcingProfilePayload['errors'];
  const scope = id === null ? null : await scopeOfActivation(ctx, id);
  return { active: scope && (await activeAt(ctx, scope, ctx.parts.clock.now())), errors: typed };
};
