import { z } from 'zod';
import { endpoint, publicOptionsOf, publicVariables } from './public-config.ts';

const environment = z.looseObject({
  ...publicVariables,
  /** GraphQL endpoints of the subgraphs. */
  ORDERS_URL: endpoint,
  STOCK_URL: endpoint,
  SHIPMENTS_URL: endpoint,
  CUSTOMERS_URL: endpoint,
  /** Secret that signs the context sent to subgraphs, the same in every process; during a rotation two, separated by a comma: the first signs. */
  BATON_INTERNAL_SECRET: z.string('it must be set').min(16, 'it must have at least 16 characters'),
  /** Secret that orders signs guests' access tokens with; during a rotation two, separated by a comma. Default: the internal secret. */
  BATON_ACCESS_TOKEN_SECRET: z.string().min(16, 'it must have at least 16 characters').optional(),
  /** Another composed graph than the one that came with this gateway. */
  BATON_SUPERGRAPH_FILE: z.string().optional(),
});

/** The gateway's own process: every environment variable it reads, with its default. Wrong ones are told in one sentence each. */
export const configSchema = environment.transform((env, issues) => {
  const [internal = ''] = env.BATON_INTERNAL_SECRET.split(',');
  return {
    public: publicOptionsOf(env, (variable, message) => issues.addIssue({ code: 'custom', path: [variable], message })),
    subgraphs: { orders: env.ORDERS_URL, stock: env.STOCK_URL, shipments: env.SHIPMENTS_URL, customers: env.CUSTOMERS_URL },
    secrets: { internal, accessToken: env.BATON_ACCESS_TOKEN_SECRET?.split(',') ?? [internal] },
    supergraphFile: env.BATON_SUPERGRAPH_FILE,
  };
});
