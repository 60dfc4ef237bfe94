import { readFileSync } from 'node:fs';
import { createLogger, onShutdown, readConfig } from '@baton/platform';
import { configSchema } from './config.ts';
import { startGateway } from './server.ts';

const config = readConfig(configSchema);
const log = createLogger('gateway');
const gateway = await startGateway({
  ...config.public,
  supergraphSdl: readFileSync(config.supergraphFile ?? new URL('../supergraph.graphql', import.meta.url), 'utf8'),
  subgraphs: {
    orders: { kind: 'http', url: config.subgraphs.orders },
    stock: { kind: 'http', url: config.subgraphs.stock },
    shipments: { kind: 'http', url: config.subgraphs.shipments },
    customers: { kind: 'http', url: config.subgraphs.customers },
  },
  secrets: config.secrets,
  log,
});
if (config.public.auth.kind === 'none') log.warn('no token is accepted: BATON_JWKS_URL is not set');
log.info('ready', { url: gateway.url });
onShutdown([gateway.close], log);
