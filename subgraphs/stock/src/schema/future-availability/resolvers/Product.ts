import { badUserInput } from '@baton/platform';
import { earliest, promisableAt } from '../../../domain/future.ts';
import { quantityMax } from '../../../domain/stock-lines.ts';
import type { ProductResolvers } from '../../types.generated.ts';

export const Product: Pick<ProductResolvers, 'availableBy' | '__resolveReference'> = {
  availableBy: async (product, { channel, quantity }, { now, loaders }) => {
    if (quantity < 1 || quantity > quantityMax) throw badUserInput(`A quantity is 1 to ${quantityMax}.`);
    const steps = await loaders.future.load({ product, channel });
    // What is never counted is there at any time.
    if (steps === null) return { isNow: true, at: now().toISOString(), quantity };
    const at = earliest(steps, quantity);
    return at === null ? null : { isNow: at === steps[0]?.at, at: new Date(at).toISOString(), quantity: promisableAt(steps, at) };
  },
};
