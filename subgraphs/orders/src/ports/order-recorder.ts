import type { Batcher, InternalContext, SagaCompletion } from '@baton/platform';
import type { OrderRecord } from '../persistence/order-rows.ts';

/** An order that is ready to be written, with what ends its saga in the same transaction. */
export interface OrderToRecord extends Omit<OrderRecord, 'number' | 'log'> {
  readonly context: InternalContext;
  readonly completion: SagaCompletion;
}

/** Writes placed orders; those that wait together share a transaction. Answers each as it was written. */
export type OrderRecorder = Batcher<OrderToRecord, OrderRecord>;
