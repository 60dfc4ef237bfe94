import { programVariables } from '@baton/platform';
import { z } from 'zod';
import { endpoint, existingFile, publicOptionsOf, publicVariables } from './public-config.ts';

const environment = z.looseObject({
  ...programVariables,
  ...publicVariables,
  /** GraphQL endpoints of Baton's subgraphs; of another graph's, `<NAME>_URL`. Where they are optional the supergraph says it. */
  ORDERS_URL: endpoint.optional(),
  STOCK_URL: endpoint.optional(),
  SHIPMENTS_URL: endpoint.optional(),
  CUSTOMERS_URL: endpoint.optional(),
  /** Without it webhooks and the log of events are unavailable, and everything else is served. */
  INTEGRATIONS_URL: endpoint.optional(),
  /** Secret that signs the context sent to subgraphs, the same in every process; during a rotation two, separated by a comma: the first signs. */
  BATON_INTERNAL_SECRET: z.string().min(16, 'it must have at least 16 characters').optional(),
  /** Secret that orders signs guests' access tokens with; during a rotation two, separated by a comma. Default: the internal secret. */
  BATON_ACCESS_TOKEN_SECRET: z.string().min(16, 'it must have at least 16 characters').optional(),
  /** Another composed graph than the one that came with this gateway. */
  SUPERGRAPH_FILE: existingFile.optional(),
  /** `off` serves a graph that is not Baton's: no tokens, no signed context, no limits on operations. */
  BATON_RULES: z.enum(['on', 'off'], 'it must be on or off').default('on'),
});

const required = ['ORDERS_URL', 'STOCK_URL', 'SHIPMENTS_URL', 'CUSTOMERS_URL', 'BATON_INTERNAL_SECRET'] as const;

/** The gateway's own process: every environment variable it reads, with its default. Wrong ones are told in one sentence each. */
export const configSchema = environment.transform((env, issues) => {
  const complain = (variable: string, message: string) => issues.addIssue({ code: 'custom', path: [variable], message });
  const rules = env.BATON_RULES === 'on';
  if (rules) for (const variable of required) if (env[variable] === undefined) complain(variable, 'it must be set');
  if (!rules && env.SUPERGRAPH_FILE === undefined) complain('SUPERGRAPH_FILE', 'it is required together with BATON_RULES=off');
  const internal = env.BATON_INTERNAL_SECRET?.split(',')[0];
  return {
    public: publicOptionsOf(env, complain),
    rules,
    secrets: { internal, accessToken: env.BATON_ACCESS_TOKEN_SECRET?.split(',') ?? (internal === undefined ? [] : [internal]) },
    supergraphFile: env.SUPERGRAPH_FILE,
    /** What the variable of a subgraph says, if it is set. */
    urlOf: (variable: string): string | undefined => endpoint.optional().parse(env[variable]),
  };
});
