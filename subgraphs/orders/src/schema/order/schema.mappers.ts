export type {
  OrderGroupView as OrderGroupMapper,
  OrderLineView as OrderLineMapper,
  OrderView as OrderMapper,
  TimelineEntryView as TimelineEntryMapper,
} from '../../domain/order-view.ts';
