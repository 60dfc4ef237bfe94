import type { Parts } from '../parts.ts';
import { markDelivered, takeMessage } from '../persistence/sql/messages.ts';
import type { CustomerMessage } from '../ports/notifications.ts';

/**
 * Delivers a message of the outbox. Whoever delivers it is given the message's id: should this process die before it has written down that it was
 * delivered, the same id comes again and is not sent twice.
 */
export async function deliverMessage(parts: Parts, messageId: string): Promise<void> {
  const [message] = await parts.database.query<CustomerMessage>(takeMessage, [messageId]);
  if (!message) return;
  await parts.notifications.deliver(message);
  await parts.database.query(markDelivered, [messageId, parts.clock.now()]);
}
