import { z } from 'zod';
import type { AuthOptions } from './authenticate.ts';
import { limitsSchema } from './limits/limits.ts';

/** Environment variables of the limits: `BATON_MAX_` and the name in capitals, as in `BATON_MAX_PAGE_SIZE`. */
const limitVariables = Object.fromEntries(
  Object.keys(limitsSchema.shape).map((name) => [`BATON_MAX_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`, name]),
);

const endpoint = z.url({ protocol: /^https?$/, error: 'it must be an http(s) URL' });

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );

const environment = z.looseObject({
  /** `production` switches off introspection, playground, development key and development secrets. */
  NODE_ENV: z.string().default('development'),
  /** Port of the public endpoint. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4_000),
  /** Address to listen on. */
  HOST: z.string().default('127.0.0.1'),
  /** Folder of this instance's data; development tokens are signed with the key that is kept there. */
  BATON_DATA_DIR: z.string().default('.baton'),
  /** GraphQL endpoints of the subgraphs. */
  ORDERS_URL: endpoint,
  STOCK_URL: endpoint,
  SHIPMENTS_URL: endpoint,
  CUSTOMERS_URL: endpoint,
  /** Secret that signs the context sent to subgraphs, the same in every process; during a rotation two, separated by a comma: the first signs. */
  BATON_INTERNAL_SECRET: z.string('it must be set').min(16, 'it must have at least 16 characters'),
  /** Secret that orders signs guests' access tokens with; during a rotation two, separated by a comma. Default: the internal secret. */
  BATON_ACCESS_TOKEN_SECRET: z.string().min(16, 'it must have at least 16 characters').optional(),
  /** Where the identity provider publishes its keys. Without it no token is accepted in production, and those of the development key otherwise. */
  BATON_JWKS_URL: endpoint.optional(),
  /** The `iss` of its tokens; required with BATON_JWKS_URL. */
  BATON_JWT_ISSUER: z.string().min(1).optional(),
  /** The `aud` that its tokens must name; required with BATON_JWKS_URL. */
  BATON_JWT_AUDIENCE: z.string().min(1).optional(),
  /** The `typ` in the header of its tokens. */
  BATON_JWT_TYP: z.string().min(1).default('JWT'),
  /** How old a token may be, in seconds. */
  BATON_JWT_MAX_AGE_SECONDS: z.coerce.number().int().positive().default(86_400),
  /** How far clocks may differ, in seconds. */
  BATON_JWT_CLOCK_TOLERANCE_SECONDS: z.coerce.number().int().min(0).max(30).default(5),
  /** Origins whose pages may use the graph, separated by commas, as in `https://shop.example.com`. */
  BATON_ALLOWED_ORIGINS: list,
  /** Another composed graph than the one that came with this gateway. */
  BATON_SUPERGRAPH_FILE: z.string().optional(),
});

/** The gateway's own process: every environment variable it reads, with its default. Wrong ones are told in one sentence each. */
export const configSchema = environment.transform((env, issues) => {
  const production = env.NODE_ENV === 'production';
  const complain = (variable: string, message: string) => issues.addIssue({ code: 'custom', path: [variable], message });
  if (env.BATON_JWKS_URL !== undefined) {
    for (const name of ['BATON_JWT_ISSUER', 'BATON_JWT_AUDIENCE'] as const) {
      if (env[name] === undefined) complain(name, 'it is required together with BATON_JWKS_URL');
    }
  }
  const limits = limitsSchema.safeParse(
    Object.fromEntries(
      Object.entries(limitVariables).flatMap(([variable, name]) => (env[variable] === undefined ? [] : [[name, env[variable]]])),
    ),
  );
  for (const issue of limits.error?.issues ?? []) {
    const variable = Object.keys(limitVariables).find((candidate) => limitVariables[candidate] === issue.path[0]);
    complain(variable ?? 'BATON_MAX', issue.message);
  }
  const [internal = ''] = env.BATON_INTERNAL_SECRET.split(',');
  const accessToken = env.BATON_ACCESS_TOKEN_SECRET?.split(',') ?? [internal];
  return {
    production,
    port: env.PORT,
    host: env.HOST,
    dataDir: env.BATON_DATA_DIR,
    subgraphs: { orders: env.ORDERS_URL, stock: env.STOCK_URL, shipments: env.SHIPMENTS_URL, customers: env.CUSTOMERS_URL },
    secrets: { internal, accessToken },
    jwks: env.BATON_JWKS_URL,
    jwt: {
      issuer: env.BATON_JWT_ISSUER ?? '',
      audience: env.BATON_JWT_AUDIENCE ?? '',
      typ: env.BATON_JWT_TYP,
      maxAgeSeconds: env.BATON_JWT_MAX_AGE_SECONDS,
      clockToleranceSeconds: env.BATON_JWT_CLOCK_TOLERANCE_SECONDS,
    },
    origins: env.BATON_ALLOWED_ORIGINS,
    supergraphFile: env.BATON_SUPERGRAPH_FILE,
    limits: limits.data ?? limitsSchema.parse({}),
  };
});

export type Config = z.output<typeof configSchema>;

/** How the configured gateway checks tokens. */
export function authOptions({ jwks, jwt, production, dataDir }: Config): AuthOptions {
  if (jwks !== undefined) return { kind: 'jwks', url: jwks, ...jwt };
  return production ? { kind: 'none' } : { kind: 'development', dataDir };
}
