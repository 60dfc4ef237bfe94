/** A message to a customer. Without an address: whoever delivers it knows the customer, or asks customers. */
export interface CustomerMessage {
  /** The same on every try: whoever delivers sends a message with an id that it knows no second time. */
  readonly id: string;
  readonly orderId: string;
  readonly customerId: string;
  readonly kind: 'PROMISE_CHANGED';
  readonly body: string;
}

/** Delivers messages: by mail, push or text. Throws when it cannot: it is tried again later, and nothing else waits for it. */
export interface NotificationPort {
  deliver(message: CustomerMessage): Promise<void>;
}

/** The built-in mailbox, which works without any network: the message stands with its order, where the customer and support read it. */
export const mailbox: NotificationPort = { deliver: async () => undefined };
