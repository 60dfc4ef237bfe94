import { invalidTransition, userErrors } from '@baton/platform';
import type { IntegrationsError } from '../domain/errors.ts';

/** A refusal as the member of the mutation's error union that it is. */
export const toUserError = userErrors<IntegrationsError>()({
  TooManyEndpoints: ({ limit }) => ({
    __typename: 'TooManyEndpointsError' as const,
    message: `At most ${limit} endpoints may exist.`,
    path: null,
    limit,
  }),
  PrivateAddress: () => ({
    __typename: 'PrivateAddressError' as const,
    message: 'Messages are not sent into private networks: give a public address.',
    path: ['url'],
  }),
  TooManyAutomations: ({ limit }) => ({
    __typename: 'TooManyAutomationsError' as const,
    message: `At most ${limit} automations may exist: archive one first.`,
    path: null,
    limit,
  }),
  AutomationChanged: ({ version }) => ({
    __typename: 'AutomationChangedError' as const,
    message: `It was edited meanwhile: its newest version is ${version}.`,
    path: ['expectedVersion'],
    version,
  }),
  MissingScopes: ({ scopes }) => ({
    __typename: 'MissingScopesError' as const,
    message: `It does what takes ${scopes.join(', ')}: have somebody activate it who may.`,
    path: null,
    scopes: [...scopes],
  }),
  InvalidTransition: (refusal) => invalidTransition('That cannot be done with it now.', null, refusal),
});
