import { readFileSync } from 'node:fs';
import { createLogger, onShutdown, readConfig, startTracing } from '@baton/platform';
import { configSchema } from './config.ts';
import { foreignOptions } from './foreign.ts';
import type { SubgraphTarget } from './options.ts';
import { routingOf, urlVariable } from './routing.ts';
import { startGateway } from './server.ts';

const config = readConfig(configSchema);
const stopTracing = await startTracing('gateway');
const log = createLogger('gateway');
const supergraphSdl = readFileSync(config.supergraphFile ?? new URL('../supergraph.graphql', import.meta.url), 'utf8');
/** Parts of Baton that a retailer may leave out. */
const optional: ReadonlySet<string> = new Set(['integrations']);
const subgraphs = routingOf(supergraphSdl).map(({ name, url }): [string, SubgraphTarget] => {
  const given = config.urlOf(urlVariable(name));
  const isLeftOut = config.rules && given === undefined && optional.has(name);
  return [name, isLeftOut ? { kind: 'absent' } : { kind: 'http', url: given ?? url }];
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
onShutdown([gateway.close, stopTracing], log);
