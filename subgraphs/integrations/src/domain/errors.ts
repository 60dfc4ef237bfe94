/** The input breaks a rule of its field. */
export interface InvalidInput {
  readonly kind: 'InvalidInput';
  readonly message: string;
  readonly path: readonly string[];
}

/** What a mutation of this subgraph may refuse. */
export type IntegrationsError =
  | InvalidInput
  | { readonly kind: 'NotFound'; readonly message: string; readonly path: readonly string[] }
  | { readonly kind: 'TooManyEndpoints'; readonly limit: number }
  | { readonly kind: 'PrivateAddress' }
  | { readonly kind: 'TooManyAutomations'; readonly limit: number }
  /** Somebody else edited it meanwhile. */
  | { readonly kind: 'AutomationChanged'; readonly version: number }
  /** Nobody lets an automation do what they may not do themselves. */
  | { readonly kind: 'MissingScopes'; readonly scopes: readonly string[] }
  | { readonly kind: 'InvalidTransition'; readonly status: string; readonly allowedActions: readonly string[] };
