/** So many units of a product at a location. */
export interface StockLine {
  readonly sku: string;
  readonly location: string;
  readonly quantity: number;
}
