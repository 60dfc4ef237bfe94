import { sql } from '@baton/platform';

/** Two that are made at once count each other. A statement of its own: the next one's snapshot must be younger than the lock. */
export const lockEndpoints = sql('lock-webhook-endpoints', "select pg_advisory_xact_lock(hashtextextended('webhook-endpoints', 0))");

/** $1 id, $2 URL, $3 description, $4 types, $8 locations, $5 secret, $6 instant, $7 most endpoints. No row when there are that many. Behind {@link lockEndpoints}. */
export const insertEndpoint = sql(
  'insert-webhook-endpoint',
  `insert into webhook_endpoint (id, url, description, event_types, secret, created_at, locations)
   select $1, $2, $3, $4, $5, $6, $8 where (select count(*) from webhook_endpoint) < $7
   returning id`,
);

/** $1 id, $2 URL, $3 description, $4 types, $5 locations. */
export const changeEndpoint = sql(
  'change-webhook-endpoint',
  'update webhook_endpoint set url = $2, description = $3, event_types = $4, locations = $5 where id = $1 returning id',
);

/** $1 id. Its messages and their attempts go with it. */
export const removeEndpoint = sql('remove-webhook-endpoint', 'delete from webhook_endpoint where id = $1 returning id');

/** $1 id, $2 new secret, $3 until when the old one signs beside it; null ends it at once. */
export const rotateSecret = sql(
  'rotate-webhook-secret',
  `update webhook_endpoint
   set secret = $2, previous_secret = case when $3::timestamptz is null then null else secret end, previous_secret_until = $3
   where id = $1 returning id`,
);

/** $1 id. What waits goes on where it stood. */
export const enableEndpoint = sql(
  'enable-webhook-endpoint',
  `update webhook_endpoint set status = 'ENABLED', disabled_reason = null, failing_since = null where id = $1 returning id`,
);

/** $1 id, $2 reason. No row when it is unknown or disabled already. */
export const disableEndpoint = sql(
  'disable-webhook-endpoint',
  `update webhook_endpoint set status = 'DISABLED', disabled_reason = $2 where id = $1 and status = 'ENABLED' returning id`,
);

/** $1 id. */
export const endpointExists = sql('webhook-endpoint-exists', 'select true as known from webhook_endpoint where id = $1');

/** Who may want a message. */
export const enabledEndpoints = sql(
  'enabled-webhook-endpoints',
  `select id, event_types as "eventTypes", locations from webhook_endpoint where status = 'ENABLED' order by id`,
);

/** $1 id. */
export const endpointForTest = sql('webhook-endpoint-for-test', 'select url, secret from webhook_endpoint where id = $1');
