/** Of a product orders knows the SKU: the rest is stock's. */
export interface ProductMapper {
  readonly sku: string;
}
