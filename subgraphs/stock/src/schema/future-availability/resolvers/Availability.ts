import { promisableAt } from '../../../domain/future.ts';
import type { AvailabilityResolvers } from '../../types.generated.ts';

const stepsMax = 100;

export const Availability: Pick<AvailabilityResolvers, 'promisable' | 'timeline'> = {
  promisable: async ({ product, channel }, { on }, { loaders }) => {
    const steps = await loaders.future.load({ product, channel });
    return steps && promisableAt(steps, Date.parse(on));
  },
  timeline: async ({ product, channel }, _arguments, { loaders }) => {
    const steps = (await loaders.future.load({ product, channel })) ?? [];
    return steps.slice(0, stepsMax).map(({ at, quantity }) => ({ at: new Date(at).toISOString(), quantity }));
  },
};
