import type { WebhookDeliveryResolvers } from '../../types.generated.ts';

/** A message that was retried again and again has more. */
const attemptsShownMax = 30;

export const WebhookDelivery: WebhookDeliveryResolvers = {
  event: ({ eventId, eventType, aggregate, eventAt }) => ({ id: eventId, type: eventType, aggregate, at: eventAt.toISOString() }),
  nextAttemptAt: ({ status, nextAttemptAt }) => (status === 'PENDING' ? nextAttemptAt.toISOString() : null),
  endedAt: ({ endedAt }) => endedAt?.toISOString() ?? null,
  attempts: async ({ id }, _arguments, { loaders }) =>
    (await loaders.attemptsByDelivery.load(id)).slice(-attemptsShownMax).map(({ at, statusCode, durationMs, error }) => ({
      at: at.toISOString(),
      statusCode,
      durationMs,
      error,
    })),
};
