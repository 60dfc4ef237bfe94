import { type Database, type SubgraphGauge, sql } from '@baton/platform';

// By the index of what is due.
const backlog = sql(
  'count-webhook-backlog',
  "select count(*)::int as count from webhook_delivery where status = 'PENDING' and next_attempt_at <= now()",
);

/** What integrations tells of itself at `/metrics`. */
export const integrationsGauges = (database: Database): SubgraphGauge[] => [
  {
    name: 'baton_webhooks_due',
    help: 'Webhook messages whose next attempt is due.',
    async read() {
      const [row] = await database.query<{ count: number }>(backlog);
      return row?.count ?? 0;
    },
  },
];
