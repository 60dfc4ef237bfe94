/** An endpoint as it is kept. */
export interface WebhookEndpoint {
  readonly id: string;
  readonly url: string;
  readonly description: string;
  readonly eventTypes: readonly string[];
  readonly locations: readonly string[];
  readonly secret: string;
  readonly previousSecretUntil: Date | null;
  readonly status: 'ENABLED' | 'DISABLED';
  readonly disabledReason: 'BY_HAND' | 'GONE' | 'FAILING' | null;
  readonly failingSince: Date | null;
  readonly createdAt: Date;
}

/** A message as it is kept. */
export interface WebhookDelivery {
  readonly id: string;
  readonly endpointId: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly aggregate: string;
  readonly eventAt: Date;
  readonly position: bigint;
  readonly body: string;
  readonly status: 'PENDING' | 'DELIVERED' | 'DEAD';
  readonly attemptCount: number;
  readonly nextAttemptAt: Date;
  readonly endedAt: Date | null;
}

/** One try of a message. */
export interface WebhookAttempt {
  readonly deliveryId: string;
  readonly nth: number;
  readonly at: Date;
  readonly statusCode: number | null;
  readonly durationMs: number;
  readonly error: string | null;
}
