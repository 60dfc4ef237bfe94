import { z } from 'zod';
import { readConfig } from './config.ts';

const within = (least: number, most: number, unit: string) => {
  const message = `set it to ${unit}, ${least} to ${most}`;
  return z.coerce.number({ error: message }).min(least, message).max(most, message);
};
const lease = (leastMs: number, fallbackMs: number) => {
  const range = within(leastMs, 600_000, 'whole milliseconds');
  return range.int('set it to whole milliseconds').default(fallbackMs);
};

/** Variables that every program reads. A program's own schema names them too, so that a wrong one ends its start in one sentence. */
export const programVariables = {
  /** The least severe line that is written. */
  BATON_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'set it to debug, info, warn, error or silent' })
    .default('info'),
  /** Who sends it as a bearer token may read `/metrics`. */
  BATON_METRICS_TOKEN: z.string().optional(),
  /** Where traces are sent to. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'set it to an http(s) URL' }).optional(),
  /** The share of traces that are kept. */
  OTEL_TRACES_SAMPLER_ARG: within(0, 1, 'a share').default(1),
  /** How long a worker owns a mutation with remote steps before another may take it over. */
  BATON_SAGA_LEASE_MS: lease(100, 15_000),
  /** How long whoever takes events or runs jobs may stand still before others take its work over. */
  BATON_WORK_LEASE_MS: lease(1_000, 10_000),
} as const;

const schema = z.object(programVariables);

/** What the environment says of {@link programVariables}; a wrong one ends the process. */
export function programSettings(): z.output<typeof schema> {
  return readConfig(schema);
}
