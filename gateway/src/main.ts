import { readFileSync } from 'node:fs';
import { createLogger, onShutdown, readConfig, startTracing } from '@baton/platform';
import { configSchema } from './config.ts';
import { foreignOptions } from './foreign.ts';
import type { Composed, Gateway, SubgraphTarget } from './options.ts';
import { routingOf, urlVariable } from './routing.ts';
import { startGateway } from './server.ts';
import { watchSupergraph } from './supergraph-file.ts';

const config = readConfig(configSchema);
const stopTracing = await startTracing('gateway');
const log = createLogger('gateway');
const file = config.supergraphFile ?? new URL('../supergraph.graphql', import.meta.url);
const first = readFileSync(file, 'utf8');
/** Parts of Baton that a retailer may leave out. */
const optional: ReadonlySet<string> = new Set(['integrations']);

function composed(supergraphSdl: string): Composed {
  const subgraphs = routingOf(supergraphSdl).map(({ name, url }): [string, SubgraphTarget] => {
    const given = config.urlOf(urlVariable(name));
    const isLeftOut = config.rules && given === undefined && optional.has(name);
    return [name, isLeftOut ? { kind: 'absent' } : { kind: 'http', url: given ?? url }];
  });
  return { supergraphSdl, subgraphs: Object.fromEntries(subgraphs) };
}

const gateway = await start().catch(giveUp);

async function start(): Promise<Gateway> {
  const options = config.rules ? config.public : foreignOptions(config.public);
  return startGateway({ ...options, ...composed(first), secrets: config.secrets, log });
}

function giveUp(error: unknown): never {
  log.error('the gateway did not start', { error });
  process.stderr.write(`The gateway did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

const stopWatching = watchSupergraph(file, first, async (text) => {
  try {
    await gateway.replace(composed(text));
    log.info('the graph was replaced');
  } catch (error) {
    log.error('the changed supergraph is not one: the graph of before is served on', { error });
  }
});
if (!config.rules) log.warn('tokens, signed contexts and limits on operations are off: BATON_RULES=off');
else if (config.public.auth.kind === 'none') log.warn('no token is accepted: BATON_JWKS_URL is not set');
log.info('ready', { url: gateway.url });
onShutdown([async () => stopWatching(), gateway.close, stopTracing], log);
