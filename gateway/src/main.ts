import { readFileSync } from 'node:fs';
import { createLogger, onShutdown, readConfig } from '@baton/platform';
import { configSchema } from './config.ts';
import { foreignOptions } from './foreign.ts';
import { routingOf, urlVariable } from './routing.ts';
import { startGateway } from './server.ts';

const config = readConfig(configSchema);
const log = createLogger('gateway');
const supergraphSdl = readFileSync(config.supergraphFile ?? new URL('../supergraph.graphql', import.meta.url), 'utf8');
const subgraphs = routingOf(supergraphSdl).map(({ name, url }) => {
  return [name, { kind: 'http', url: config.urlOf(urlVariable(name)) ?? url }] as const;
});
const gateway = await startGateway({
  ...(config.rules ? config.public : foreignOptions(config.public)),
  supergraphSdl,
  subgraphs: Object.fromEntries(subgraphs),
  secrets: config.secrets,
  log,
});
if (!config.rules) log.warn('tokens, signed contexts and limits on operations are off: BATON_RULES=off');
else if (config.public.auth.kind === 'none') log.warn('no token is accepted: BATON_JWKS_URL is not set');
log.info('ready', { url: gateway.url });
onShutdown([gateway.close], log);
