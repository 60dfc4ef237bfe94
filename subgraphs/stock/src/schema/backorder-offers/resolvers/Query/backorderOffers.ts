import { badUserInput } from '@baton/platform';
import type { QueryResolvers } from '../../../types.generated.ts';

const skusMax = 100;
const stepsMax = 100;

export const backorderOffers: NonNullable<QueryResolvers['backorderOffers']> = async (
  _parent,
  { input: { channel, skus } },
  { useCases },
) => {
  if (skus.length > skusMax) throw badUserInput(`Ask for at most ${skusMax} products.`);
  const offers = await useCases.backorderOffers(channel, skus);
  return offers.map(({ sku, location, mode, releaseAt, steps }) => ({
    ...{ sku, location, mode, releaseAt: releaseAt === null ? null : new Date(releaseAt).toISOString() },
    steps: steps.slice(0, stepsMax).map((step) => ({ ...step, at: new Date(step.at).toISOString() })),
  }));
};
