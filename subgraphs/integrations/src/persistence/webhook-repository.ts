import type { PageRequest } from '@baton/kernel';
import type { Sql } from '@baton/platform';
import type { WebhookAttempt, WebhookDelivery, WebhookEndpoint } from '../domain/webhook.ts';
import type { PrismaClient } from './client.ts';
import { deliveriesById, deliveryPage } from './sql/deliveries.ts';

const reasons = ['BY_HAND', 'GONE', 'FAILING'] as const;
type Row = Omit<WebhookEndpoint, 'disabledReason'> & { readonly disabledReason: string | null };
const endpointOf = (row: Row): WebhookEndpoint => ({
  ...row,
  disabledReason: reasons.find((reason) => reason === row.disabledReason) ?? null,
});

/** The endpoints among `ids`, in no order. */
export const endpointsByIds =
  (prisma: PrismaClient) =>
  async (ids: readonly string[]): Promise<WebhookEndpoint[]> =>
    (await prisma.webhookEndpoint.findMany({ where: { id: { in: [...ids] } }, omit: { previousSecret: true } })).map(endpointOf);

/** All endpoints, oldest first. */
export const allEndpoints = (prisma: PrismaClient) => async (): Promise<WebhookEndpoint[]> =>
  (await prisma.webhookEndpoint.findMany({ orderBy: { id: 'asc' }, omit: { previousSecret: true } })).map(endpointOf);

/** The attempts of the messages, oldest first. */
export const attemptsByDeliveries =
  (prisma: PrismaClient) =>
  (deliveryIds: readonly string[]): Promise<WebhookAttempt[]> =>
    prisma.webhookAttempt.findMany({ where: { deliveryId: { in: [...deliveryIds] } }, orderBy: [{ deliveryId: 'asc' }, { nth: 'asc' }] });

type DeliveryRow = WebhookDelivery & { readonly [column: string]: unknown };

/** The messages among `ids`, in no order. */
export const deliveriesByIds =
  (database: Sql) =>
  (ids: readonly string[]): Promise<WebhookDelivery[]> =>
    database.query<DeliveryRow>(deliveriesById, [ids]);

export interface DeliveryQuestion extends PageRequest {
  readonly endpointId: string;
  readonly status: WebhookDelivery['status'] | null;
}

/** One more than a page of an endpoint's messages: the extra one says that there is more. */
export const deliveriesOf =
  (database: Sql) =>
  ({ endpointId, status, direction, from, limit }: DeliveryQuestion): Promise<WebhookDelivery[]> =>
    database.query<DeliveryRow>(deliveryPage[direction], [endpointId, status, from?.[0] ?? null, from?.[1] ?? null, limit + 1]);
