/** Everything that stock can refuse. */
export type StockError =
  | { readonly kind: 'NotFound'; readonly message: string; readonly path: readonly string[] }
  | { readonly kind: 'InvalidInput'; readonly message: string; readonly path: readonly string[] }
  | {
      readonly kind: 'StockBelowZero';
      readonly sku: string;
      readonly onHand: number;
      readonly available: number;
      readonly path: readonly string[];
    };
