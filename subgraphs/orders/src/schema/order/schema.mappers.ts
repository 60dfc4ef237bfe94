export type {
  OrderGroupView as OrderGroupMapper,
  OrderLineView as OrderLineMapper,
  OrderView as OrderMapper,
} from '../../domain/order-view.ts';
