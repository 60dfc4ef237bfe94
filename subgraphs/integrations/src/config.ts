import { readConfig } from '@baton/platform';
import { z } from 'zod';

const settings = z
  .looseObject({
    NODE_ENV: z.string().optional(),
    /** Whether webhooks may go to receivers in private networks and without encryption: `on` or `off`. */
    BATON_WEBHOOK_PRIVATE: z.enum(['on', 'off'], { error: 'set it to on or off' }).optional(),
  })
  .transform(({ NODE_ENV, BATON_WEBHOOK_PRIVATE }) => ({
    allowsPrivate: (BATON_WEBHOOK_PRIVATE ?? (NODE_ENV === 'production' ? 'off' : 'on')) === 'on',
  }));

export type IntegrationsConfig = z.output<typeof settings>;

/** Reads this subgraph's own variables. */
export const readIntegrationsConfig = (env: NodeJS.ProcessEnv = process.env): IntegrationsConfig => readConfig(settings, env);
