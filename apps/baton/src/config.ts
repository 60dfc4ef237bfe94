import path from 'node:path';
import { z } from 'zod';

const subgraphs = ['ORDERS', 'STOCK', 'SHIPMENTS', 'CUSTOMERS'] as const;

const url = z.string().regex(/^postgres(ql)?:\/\//, 'set it to a PostgreSQL URL, as in postgresql://user:password@host:5432/database');
const whole = (what: string, min: number, max: number, otherwise: number) =>
  z.coerce.number({ error: what }).int(what).min(min, what).max(max, what).default(otherwise);

const environment = z
  .object({
    NODE_ENV: z.string().optional(),
    PORT: whole('set it to a port number, as in 4000', 0, 65_535, 4_000),
    HOST: z.string().min(1).default('127.0.0.1'),
    BATON_DATA_DIR: z.string().min(1).default('.baton'),
    BATON_DEMO: z.enum(['on', 'off'], { error: 'set it to on or off' }).default('on'),
    BATON_RETAILER_FILE: z.string().min(1).optional(),
    BATON_POOL_SIZE: whole('set it to a number of connections for each subgraph, 4 to 200', 4, 200, 10),
    DATABASE_URL: url.optional(),
    ORDERS_DATABASE_URL: url.optional(),
    STOCK_DATABASE_URL: url.optional(),
    SHIPMENTS_DATABASE_URL: url.optional(),
    CUSTOMERS_DATABASE_URL: url.optional(),
    BUS_DATABASE_URL: url.optional(),
    BATON_ACCESS_TOKEN_SECRET: z.string().min(16, 'set it to at least 16 random characters').optional(),
    BATON_JWKS_URL: z
      .url('set it to where your identity provider publishes its keys, as in https://login.example.com/jwks.json')
      .optional(),
    BATON_JWT_ISSUER: z.string().min(1).optional(),
    BATON_JWT_AUDIENCE: z.string().min(1).optional(),
  })
  .superRefine((env, problems) => {
    const refuse = (name: string, message: string): void => problems.addIssue({ code: 'custom', path: [name], message });
    const without = subgraphs.filter((name) => !env[`${name}_DATABASE_URL`]);
    if (!env.DATABASE_URL && without.length > 0 && without.length < subgraphs.length)
      for (const name of without) refuse(`${name}_DATABASE_URL`, 'set it as well, or set DATABASE_URL for all that have none of their own');
    for (const name of ['BATON_JWT_ISSUER', 'BATON_JWT_AUDIENCE'] as const)
      if (env.BATON_JWKS_URL && !env[name]) refuse(name, 'set it to what the tokens say that BATON_JWKS_URL verifies');
    if (env.NODE_ENV === 'production' && !env.BATON_ACCESS_TOKEN_SECRET)
      refuse(
        'BATON_ACCESS_TOKEN_SECRET',
        "in production set it to at least 16 random characters: it signs the access tokens of guests' orders",
      );
  });

/** Every environment variable that `npm start` reads; a wrong one stops the start with a sentence. Described in docs/operations.md. */
export const configSchema = environment.transform((env) => ({
  development: env.NODE_ENV !== 'production',
  port: env.PORT,
  host: env.HOST,
  dataDir: path.resolve(env.BATON_DATA_DIR),
  demo: env.BATON_DEMO === 'on',
  retailerFile: env.BATON_RETAILER_FILE === undefined ? undefined : path.resolve(env.BATON_RETAILER_FILE),
  poolSize: env.BATON_POOL_SIZE,
  databases: {
    orders: env.ORDERS_DATABASE_URL ?? env.DATABASE_URL,
    stock: env.STOCK_DATABASE_URL ?? env.DATABASE_URL,
    shipments: env.SHIPMENTS_DATABASE_URL ?? env.DATABASE_URL,
    customers: env.CUSTOMERS_DATABASE_URL ?? env.DATABASE_URL,
    bus: env.BUS_DATABASE_URL ?? env.DATABASE_URL ?? env.ORDERS_DATABASE_URL,
  },
  /** The first signs, all are accepted: two during a rotation. */
  accessTokenSecrets: env.BATON_ACCESS_TOKEN_SECRET?.split(','),
  // The refinement above has made sure that the three come together.
  jwks: env.BATON_JWKS_URL
    ? { url: env.BATON_JWKS_URL, issuer: env.BATON_JWT_ISSUER ?? '', audience: env.BATON_JWT_AUDIENCE ?? '' }
    : undefined,
}));

export type Config = z.output<typeof configSchema>;
