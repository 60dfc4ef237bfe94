import { z } from 'zod';

/** NATS_URL: servers of NATS with JetStream, comma-separated; where it is set they hold the log of events. */
export const natsUrlSchema = z
  .string()
  .regex(/^(nats|tls|wss?):\/\//, 'set it to a URL of NATS, as in nats://broker:4222')
  .optional();

/** Reads the environment by a schema. Answers the values, or one sentence a wrong variable. */
export function parseConfig<T extends z.ZodType>(
  schema: T,
  env: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly value: z.output<T> } | { readonly ok: false; readonly problems: readonly string[] } {
  // Set to nothing is not set: that is how scripts and container files leave something out.
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.map((issue) => {
    const name = issue.path.join('.') || 'The configuration';
    return `${name} is wrong: ${issue.message}${env[name] ? '' : ' (it is not set)'}.`;
  });
  return { ok: false, problems };
}

/** As {@link parseConfig}, but a wrong variable ends the process with code 1 after one sentence each on stderr. */
export function readConfig<T extends z.ZodType>(schema: T, env: Readonly<Record<string, string | undefined>> = process.env): z.output<T> {
  const config = parseConfig(schema, env);
  if (config.ok) return config.value;
  for (const problem of config.problems) process.stderr.write(`${problem}\n`);
  process.exit(1);
}
