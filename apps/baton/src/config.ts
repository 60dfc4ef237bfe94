import path from 'node:path';
import { publicOptionsSchema } from '@baton/gateway';
import { natsUrlSchema } from '@baton/platform';
import { z } from 'zod';

const subgraphs = ['ORDERS', 'STOCK', 'SHIPMENTS', 'CUSTOMERS'] as const;

const url = z.string().regex(/^postgres(ql)?:\/\//, 'set it to a PostgreSQL URL, as in postgresql://user:password@host:5432/database');
const connections = 'set it to a number of connections for each subgraph, 4 to 200';

const environment = z
  .looseObject({
    NODE_ENV: z.string().optional(),
    BATON_DATA_DIR: z.string().min(1).default('.baton'),
    BATON_DEMO: z.enum(['on', 'off'], { error: 'set it to on or off' }).default('on'),
    BATON_RETAILER_FILE: z.string().min(1).optional(),
    BATON_POOL_SIZE: z.coerce.number({ error: connections }).int(connections).min(4, connections).max(200, connections).default(10),
    DATABASE_URL: url.optional(),
    ORDERS_DATABASE_URL: url.optional(),
    STOCK_DATABASE_URL: url.optional(),
    SHIPMENTS_DATABASE_URL: url.optional(),
    CUSTOMERS_DATABASE_URL: url.optional(),
    INTEGRATIONS_DATABASE_URL: url.optional(),
    BUS_DATABASE_URL: url.optional(),
    NATS_URL: natsUrlSchema,
    BATON_ACCESS_TOKEN_SECRET: z.string().min(16, 'set it to at least 16 random characters').optional(),
  })
  .superRefine((env, problems) => {
    const refuse = (name: string, message: string): void => problems.addIssue({ code: 'custom', path: [name], message });
    const without = subgraphs.filter((name) => !env[`${name}_DATABASE_URL`]);
    if (!env.DATABASE_URL && without.length > 0 && without.length < subgraphs.length)
      for (const name of without) refuse(`${name}_DATABASE_URL`, 'set it as well, or set DATABASE_URL for all that have none of their own');
    if (env.NODE_ENV === 'production' && !env.BATON_ACCESS_TOKEN_SECRET)
      refuse(
        'BATON_ACCESS_TOKEN_SECRET',
        "in production set it to at least 16 random characters: it signs the access tokens of guests' orders",
      );
  });

const own = environment.transform((env) => ({
  dataDir: path.resolve(env.BATON_DATA_DIR),
  demo: env.BATON_DEMO === 'on',
  retailerFile: env.BATON_RETAILER_FILE === undefined ? undefined : path.resolve(env.BATON_RETAILER_FILE),
  poolSize: env.BATON_POOL_SIZE,
  databases: {
    orders: env.ORDERS_DATABASE_URL ?? env.DATABASE_URL,
    stock: env.STOCK_DATABASE_URL ?? env.DATABASE_URL,
    shipments: env.SHIPMENTS_DATABASE_URL ?? env.DATABASE_URL,
    customers: env.CUSTOMERS_DATABASE_URL ?? env.DATABASE_URL,
    integrations: env.INTEGRATIONS_DATABASE_URL ?? env.DATABASE_URL ?? env.ORDERS_DATABASE_URL,
    bus: env.BUS_DATABASE_URL ?? env.DATABASE_URL ?? env.ORDERS_DATABASE_URL,
  },
  natsUrl: env.NATS_URL,
  /** The first signs, all are accepted: two during a rotation. */
  accessTokenSecrets: env.BATON_ACCESS_TOKEN_SECRET?.split(','),
}));

/**
 * Every environment variable that `npm start` reads: its own, and those of the public endpoint, which are the gateway's. A wrong one stops the start with a
 * sentence. Described in docs/operations.md.
 */
export const configSchema = z.unknown().transform((env, problems) => {
  const [mine, endpoint] = [own.safeParse(env), publicOptionsSchema.safeParse(env)];
  for (const { message, path: variable } of [mine, endpoint].flatMap(({ error }) => error?.issues ?? []))
    problems.addIssue({ code: 'custom', message, path: [...variable] });
  if (!mine.success || !endpoint.success) return z.NEVER;
  const { auth } = endpoint.data;
  const { dataDir } = mine.data;
  return { ...mine.data, endpoint: { ...endpoint.data, auth: auth.kind === 'development' ? { ...auth, dataDir } : auth } };
});

export type Config = z.output<typeof configSchema>;
