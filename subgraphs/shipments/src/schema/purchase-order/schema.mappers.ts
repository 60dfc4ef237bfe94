export type { PurchaseOrder as PurchaseOrderMapper } from '../../domain/purchase-view.ts';
