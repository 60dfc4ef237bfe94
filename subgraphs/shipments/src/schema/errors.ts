import { invalidTransition, userErrors } from '@baton/platform';
import type { Refusal } from '../domain/errors.ts';

/** A refusal as the member of the mutation's error union that it is. */
export const toUserError = userErrors<Refusal>()({
  InvalidTransition: (refusal) => invalidTransition(`This is not possible while it is ${refusal.status}.`, null, refusal),
  WrongPickupCode: ({ attemptsLeft }) => ({
    __typename: 'WrongPickupCodeError' as const,
    message: attemptsLeft > 0 ? `The code is not right; ${attemptsLeft} attempts are left.` : 'Too many wrong codes: the pickup is locked.',
    path: ['pickupCode'],
    attemptsLeft,
  }),
  InvoiceNumberTaken: ({ number, invoiceId }) => ({
    __typename: 'InvoiceNumberTakenError' as const,
    message: `Another invoice of this vendor has the number ${number}.`,
    path: ['number'],
    invoiceId,
  }),
});
