import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { programVariables } from '@baton/platform';
import { z } from 'zod';
import { addressesOf, loopback } from './client-address.ts';
import { limitsSchema } from './limits/limits.ts';
import type { GatewayOptions } from './options.ts';

/** Environment variables of the limits: `BATON_MAX_` and the name in capitals, as in `BATON_MAX_PAGE_SIZE`. */
export const limitVariables: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(limitsSchema.shape).map((name) => [`BATON_MAX_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`, name]),
);

/** A file that is there when the program starts. */
export const existingFile = z
  .string()
  .min(1)
  .refine((path) => existsSync(path), 'there is no such file');

export const endpoint = z.url({ protocol: /^https?$/, error: 'it must be an http(s) URL' });

const listed = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );

/** Variables of the public endpoint: the same whether it runs alone or with everything else in one process. */
export const publicVariables = {
  /** `production` switches off introspection, playground and development tokens. */
  NODE_ENV: z.string().default('development'),
  /** Port of the public endpoint. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4_000),
  /** Address to listen on. */
  HOST: z.string().default('127.0.0.1'),
  /** Folder of this instance's data; development tokens are signed with the key that is kept there. */
  BATON_DATA_DIR: z.string().default('.baton'),
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
  /** File of the sessions that were ended before their tokens, a `sid` or `jti` a line; read again each second. */
  BATON_REVOKED_SESSIONS_FILE: existingFile.optional(),
  /** Origins whose pages may use the graph, separated by commas, as in `https://shop.example.com`. */
  BATON_ALLOWED_ORIGINS: listed,
  /** Addresses and networks of the proxies in front, separated by commas: what they say of the client's address is believed. */
  BATON_TRUSTED_PROXIES: listed,
  /** Cost points a second that each caller may ask for in the long run. */
  BATON_RATE_REFILL: z.coerce.number().positive().default(1_000),
  /** Cost points that a caller may ask for at once. */
  BATON_RATE_BURST: z.coerce.number().positive().default(20_000),
  /** Wrong tokens, of orders and of callers, a minute that each network may try. */
  BATON_RATE_GUESSES: z.coerce.number().positive().default(60),
  /** Addresses and networks that are not limited, separated by commas; `none` limits everybody. In development this machine is not. */
  BATON_RATE_EXEMPT: z.string().min(1).optional(),
  /** PostgreSQL database through which several gateways share the budgets; without it each keeps the whole of them. */
  BATON_RATE_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'it must be a PostgreSQL URL')
    .optional(),
  /** `on` runs trusted documents only, but for callers with the scope `graph:explore`; in production unless told otherwise. */
  BATON_TRUSTED_DOCUMENTS: z.enum(['on', 'off'], 'it must be on or off').optional(),
  /** JSON file of the trusted documents, texts by their ids, in the place of those that come with this gateway. */
  BATON_TRUSTED_DOCUMENTS_FILE: existingFile.optional(),
  /** `stock` runs every operation with Apollo's own executor: slower, the same answers. */
  BATON_EXECUTOR: z.enum(['compiled', 'stock'], 'it must be compiled or stock').default('compiled'),
} as const;

const publicSchema = z.looseObject({ ...programVariables, ...publicVariables });

export type PublicOptions = Pick<
  GatewayOptions,
  | 'port'
  | 'host'
  | 'auth'
  | 'development'
  | 'origins'
  | 'limits'
  | 'executor'
  | 'rate'
  | 'trustedProxies'
  | 'trustedDocuments'
  | 'revokedSessionsFile'
>;
type Complain = (variable: string, message: string) => void;

/** What of {@link startGateway}'s options the environment says. A wrong variable is one issue, named. */
export const publicOptionsSchema = publicSchema.transform(
  (env, issues): PublicOptions =>
    publicOptionsOf(env, (variable, message) => issues.addIssue({ code: 'custom', path: [variable], message })),
);

/** As {@link publicOptionsSchema}, of variables that were read already. */
export function publicOptionsOf(env: z.output<typeof publicSchema>, complain: Complain): PublicOptions {
  const development = env.NODE_ENV !== 'production';
  return {
    port: env.PORT,
    host: env.HOST,
    development,
    auth: authOf(env, development, complain),
    origins: env.BATON_ALLOWED_ORIGINS,
    limits: limitsOf(env, complain),
    executor: env.BATON_EXECUTOR,
    revokedSessionsFile: env.BATON_REVOKED_SESSIONS_FILE,
    rate: rateOf(env, development, complain),
    trustedProxies: addresses('BATON_TRUSTED_PROXIES', env.BATON_TRUSTED_PROXIES, complain),
    trustedDocuments: {
      file: env.BATON_TRUSTED_DOCUMENTS_FILE ?? shippedDocuments,
      only: (env.BATON_TRUSTED_DOCUMENTS ?? (development ? 'off' : 'on')) === 'on',
    },
  };
}

// Beside the sources as beside the compiled files.
const shippedDocuments = fileURLToPath(new URL('../trusted-documents.json', import.meta.url));

function rateOf(env: z.output<typeof publicSchema>, development: boolean, complain: Complain): NonNullable<PublicOptions['rate']> {
  const { BATON_RATE_EXEMPT: exempt } = env;
  const given = exempt === 'none' ? [] : exempt?.split(',').map((item) => item.trim());
  return {
    refillPerSecond: env.BATON_RATE_REFILL,
    burst: env.BATON_RATE_BURST,
    guessesPerMinute: env.BATON_RATE_GUESSES,
    exempt: addresses('BATON_RATE_EXEMPT', given ?? (development ? loopback : []), complain),
    databaseUrl: env.BATON_RATE_DATABASE_URL,
  };
}

function addresses(variable: string, list: readonly string[], complain: Complain): readonly string[] {
  try {
    addressesOf(list);
    return list;
  } catch (error) {
    complain(variable, error instanceof Error ? error.message : 'it must be addresses');
    return [];
  }
}

function authOf(env: z.output<typeof publicSchema>, development: boolean, complain: Complain): PublicOptions['auth'] {
  const { BATON_JWKS_URL: url, BATON_JWT_ISSUER: issuer, BATON_JWT_AUDIENCE: audience } = env;
  if (url === undefined) return development ? { kind: 'development', dataDir: env.BATON_DATA_DIR } : { kind: 'none' };
  if (issuer === undefined) complain('BATON_JWT_ISSUER', 'it is required together with BATON_JWKS_URL');
  if (audience === undefined) complain('BATON_JWT_AUDIENCE', 'it is required together with BATON_JWKS_URL');
  return {
    kind: 'jwks',
    url,
    issuer: issuer ?? '',
    audience: audience ?? '',
    typ: env.BATON_JWT_TYP,
    maxAgeSeconds: env.BATON_JWT_MAX_AGE_SECONDS,
    clockToleranceSeconds: env.BATON_JWT_CLOCK_TOLERANCE_SECONDS,
  };
}

function limitsOf(env: Readonly<Record<string, unknown>>, complain: Complain): PublicOptions['limits'] & object {
  const set = Object.entries(limitVariables).filter(([variable]) => env[variable] !== undefined);
  const parsed = limitsSchema.safeParse(Object.fromEntries(set.map(([variable, name]) => [name, env[variable]])));
  for (const issue of parsed.error?.issues ?? []) {
    const [variable = 'BATON_MAX'] = set.find(([, name]) => name === issue.path[0]) ?? [];
    complain(variable, issue.message);
  }
  return parsed.data ?? {};
}
