import { userErrors } from '@baton/platform';

type Mine =
  | { readonly kind: 'TooMany'; readonly limit: number }
  | { readonly kind: 'NotFound'; readonly message: string; readonly path: readonly string[] };
const toUserError = userErrors<Mine>()({
  TooMany: ({ limit }) => ({ __typename: 'TooManyError' as const, message: `At most ${limit}.`, path: null, limit }),
});

test.each([
  [
    { kind: 'TooMany', limit: 3 },
    { __typename: 'TooManyError', message: 'At most 3.', path: null, limit: 3 },
  ],
  [
    { kind: 'NotFound', message: 'No.', path: ['id'] },
    { __typename: 'NotFoundError', message: 'No.', path: ['id'] },
  ],
  [
    { kind: 'InvalidInput', message: 'Bad.', path: ['sku'] },
    { __typename: 'InvalidInputError', message: 'Bad.', path: ['sku'] },
  ],
  [{ kind: 'CONFLICT' }, { __typename: 'IdempotencyConflictError', idempotencyKey: 'the key' }],
  [
    { kind: 'IN_PROGRESS', retryAfterMs: 7 },
    { __typename: 'IdempotencyInProgressError', retryAfterMs: 7 },
  ],
  [{ kind: 'BAD_KEY' }, { __typename: 'InvalidInputError', path: ['idempotencyKey'] }],
] as const)('tells %j as %j', (refusal, error) => {
  expect(toUserError(refusal, 'the key')).toMatchObject(error);
});
