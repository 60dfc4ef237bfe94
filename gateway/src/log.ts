import type { Logger } from '@baton/platform';

/** What the gateway writes of itself. */
export type GatewayLog = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;
