import type { Sql } from '@baton/platform';
import { selectMessages } from './sql/messages.ts';

/** A message as it is read. */
export interface MessageView {
  readonly id: string;
  readonly orderId: string;
  readonly kind: string;
  readonly body: string;
  readonly state: 'PENDING' | 'DELIVERED';
  readonly createdAt: Date;
  readonly deliveredAt: Date | null;
}

/** The messages of orders, oldest first. */
export const messagesOfOrders = (db: Sql, orderIds: readonly string[]): Promise<MessageView[]> =>
  db.query<MessageView>(selectMessages, [orderIds]);
