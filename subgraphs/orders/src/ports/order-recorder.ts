import type { Batcher, InternalContext, Tx } from '@baton/platform';
import type { OrderRecord } from '../persistence/order-rows.ts';

/** An order that is ready to be written, with what ends its saga in the same transaction. */
export interface OrderToRecord extends Omit<OrderRecord, 'number' | 'log'> {
  readonly context: InternalContext;
  complete(tx: Tx): Promise<void>;
}

/** Writes placed orders; those that wait together share a transaction. */
export type OrderRecorder = Batcher<OrderToRecord, void>;
