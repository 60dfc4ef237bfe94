/** A purchase order of shipments, known here by its key. */
export interface PurchaseOrderMapper {
  readonly id: string;
}
