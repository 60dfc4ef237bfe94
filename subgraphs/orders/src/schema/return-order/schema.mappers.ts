export type { ReturnLineView as ReturnLineMapper, ReturnOrderView as ReturnOrderMapper } from '../../domain/return-view.ts';
