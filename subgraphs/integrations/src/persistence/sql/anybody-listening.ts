import { sql } from '@baton/platform';

/** Whether an event can become a message or a run at all. */
export const anybodyListening = sql(
  'anybody-listening',
  `select exists (select from webhook_endpoint where status = 'ENABLED') or exists (select from automation where active_version is not null) as is`,
);
