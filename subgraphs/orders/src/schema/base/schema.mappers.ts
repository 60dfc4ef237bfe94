export type { CustomerRef as CustomerMapper } from '../../domain/order-view.ts';
