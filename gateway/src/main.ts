import { readFileSync } from 'node:fs';
import { createLogger, onShutdown, readConfig } from '@baton/platform';
import { authOptions, configSchema } from './config.ts';
import { startGateway } from './server.ts';

const config = readConfig(configSchema);
const log = createLogger('gateway');
const gateway = await startGateway({
  supergraphSdl: readFileSync(config.supergraphFile ?? new URL('../supergraph.graphql', import.meta.url), 'utf8'),
  subgraphs: {
    orders: { kind: 'http', url: config.subgraphs.orders },
    stock: { kind: 'http', url: config.subgraphs.stock },
    shipments: { kind: 'http', url: config.subgraphs.shipments },
    customers: { kind: 'http', url: config.subgraphs.customers },
  },
  port: config.port,
  host: config.host,
  auth: authOptions(config),
  secrets: config.secrets,
  development: !config.production,
  origins: config.origins,
  limits: config.limits,
  log,
});
if (config.production && config.jwks === undefined) log.warn('no token is accepted: BATON_JWKS_URL is not set');
log.info('the gateway serves', { url: gateway.url });
onShutdown([gateway.close], log);
