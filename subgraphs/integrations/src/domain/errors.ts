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
  | { readonly kind: 'PrivateAddress' };
