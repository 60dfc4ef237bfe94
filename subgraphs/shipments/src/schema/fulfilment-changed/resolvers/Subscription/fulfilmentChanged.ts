import { badUserInput, forbidden } from '@baton/platform';
import { mayReadLocation } from '../../../../access.ts';
import { type FulfilmentChanged as FulfilmentChange, followFulfilments } from '../../../../use-cases/follow-fulfilments.ts';
import type { SubscriptionResolvers } from '../../../types.generated.ts';

const CURSOR = /^\d{1,18}$/;

export const fulfilmentChanged: NonNullable<SubscriptionResolvers['fulfilmentChanged']> = {
  subscribe: async (_parent, { location, after }, { bus, internal }) => {
    const check = (): void => {
      if (!mayReadLocation(internal, location)) throw forbidden();
    };
    check();
    if (typeof after === 'string' && !CURSOR.test(after)) throw badUserInput('The cursor is not one of ours.');
    return followFulfilments(bus, { location, after: typeof after === 'string' ? BigInt(after) : null, check });
  },
  resolve: (change: FulfilmentChange) => change,
};
