import path from 'node:path';
import { z } from 'zod';

const url = z.string().regex(/^postgres(ql)?:\/\//, 'set it to a PostgreSQL URL, as in postgresql://user:password@host:5432/database');
const secret = z.string().min(32, 'set it to at least 32 random characters, as from `openssl rand -base64 32`');

const environment = z
  .object({
    NODE_ENV: z.string().optional(),
    PORT: z.coerce.number({ error: 'set it to a port number, as in 4000' }).int().min(0).max(65_535).default(4000),
    HOST: z.string().min(1).default('127.0.0.1'),
    BATON_DATA_DIR: z.string().min(1).default('.baton'),
    BATON_DEMO: z.enum(['on', 'off'], { error: 'set it to on or off' }).default('on'),
    BATON_RETAILER_FILE: z.string().min(1).optional(),
    BATON_POOL_SIZE: z.coerce.number({ error: 'set it to a number of connections a subgraph, as in 10' }).int().min(2).max(100).default(10),
    DATABASE_URL: url.optional(),
    ORDERS_DATABASE_URL: url.optional(),
    STOCK_DATABASE_URL: url.optional(),
    SHIPMENTS_DATABASE_URL: url.optional(),
    CUSTOMERS_DATABASE_URL: url.optional(),
    BUS_DATABASE_URL: url.optional(),
    BATON_ACCESS_TOKEN_SECRET: secret.optional(),
    BATON_JWKS_URL: z
      .url('set it to where your identity provider publishes its keys, as in https://login.example.com/jwks.json')
      .optional(),
    BATON_JWT_ISSUER: z.string().min(1).optional(),
    BATON_JWT_AUDIENCE: z.string().min(1).optional(),
  })
  .superRefine((env, problems) => {
    const wrong = (name: string, message: string): void => problems.addIssue({ code: 'custom', path: [name], message });
    const urls = { ORDERS_DATABASE_URL: env.ORDERS_DATABASE_URL, STOCK_DATABASE_URL: env.STOCK_DATABASE_URL } as Record<string, unknown>;
    Object.assign(urls, { SHIPMENTS_DATABASE_URL: env.SHIPMENTS_DATABASE_URL, CUSTOMERS_DATABASE_URL: env.CUSTOMERS_DATABASE_URL });
    const missing = Object.keys(urls).filter((name) => !urls[name]);
    if (!env.DATABASE_URL && missing.length > 0 && missing.length < 4)
      for (const name of missing) wrong(name, 'set it as well, or set DATABASE_URL for all that have none of their own');
    if (env.BATON_JWKS_URL && !env.BATON_JWT_ISSUER)
      wrong('BATON_JWT_ISSUER', 'set it to the issuer of the tokens that BATON_JWKS_URL verifies');
    if (env.BATON_JWKS_URL && !env.BATON_JWT_AUDIENCE)
      wrong('BATON_JWT_AUDIENCE', 'set it to the audience of the tokens that BATON_JWKS_URL verifies');
    if (env.NODE_ENV !== 'production') return;
    if (!env.BATON_ACCESS_TOKEN_SECRET) wrong('BATON_ACCESS_TOKEN_SECRET', 'in production set it to at least 32 random characters');
    if (!env.BATON_JWKS_URL) wrong('BATON_JWKS_URL', 'in production set it to where your identity provider publishes its keys');
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
    shared: env.DATABASE_URL,
    orders: env.ORDERS_DATABASE_URL ?? env.DATABASE_URL,
    stock: env.STOCK_DATABASE_URL ?? env.DATABASE_URL,
    shipments: env.SHIPMENTS_DATABASE_URL ?? env.DATABASE_URL,
    customers: env.CUSTOMERS_DATABASE_URL ?? env.DATABASE_URL,
    bus: env.BUS_DATABASE_URL ?? env.DATABASE_URL ?? env.ORDERS_DATABASE_URL,
  },
  accessTokenSecret: env.BATON_ACCESS_TOKEN_SECRET,
  // The refinement above has made sure that the three come together.
  jwks: env.BATON_JWKS_URL
    ? { url: env.BATON_JWKS_URL, issuer: env.BATON_JWT_ISSUER ?? '', audience: env.BATON_JWT_AUDIENCE ?? '' }
    : undefined,
}));

export type Config = z.output<typeof configSchema>;
