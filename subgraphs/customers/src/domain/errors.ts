/** Everything that customers can refuse. */
export type CustomersError =
  | { readonly kind: 'EmailTaken' }
  | { readonly kind: 'TooManyAddresses'; readonly limit: number }
  | { readonly kind: 'NotFound'; readonly message: string; readonly path: readonly string[] | null }
  | InvalidInput;

/** A field that breaks its rule. */
export interface InvalidInput {
  readonly kind: 'InvalidInput';
  readonly message: string;
  readonly path: readonly string[];
}

export const invalid = (message: string, ...path: string[]): InvalidInput => ({ kind: 'InvalidInput', message, path });
