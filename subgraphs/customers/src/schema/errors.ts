import { userErrors } from '@baton/platform';
import type { CustomersError } from '../domain/errors.ts';

/** A refusal as the member of the mutation's error union that it is. */
export const toUserError = userErrors<CustomersError>()({
  EmailTaken: () => ({ __typename: 'EmailTakenError' as const, message: 'Somebody registered with this e-mail before.', path: ['email'] }),
  TooManyAddresses: ({ limit }) => ({
    __typename: 'TooManyAddressesError' as const,
    message: `At most ${limit} addresses are kept.`,
    path: null,
    limit,
  }),
});
