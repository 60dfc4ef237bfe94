import { mintDevToken, type SubgraphTarget, startGateway } from '@baton/gateway';
import { executorOf, type SubgraphName, subgraphNames } from './graph.ts';
import { settings } from './settings.ts';

/** Baton's gateway with everything on: authentication, limits, budgets, deadlines, grants, signed contexts, masks. Tells its address and a token for it. */
const { supergraphSdl, isLocal, urls, dataDir, executor } = settings();
const gateway = await startGateway({
  supergraphSdl,
  subgraphs: Object.fromEntries(subgraphNames.map((name) => [name, isLocal ? local(name) : { kind: 'http', url: urls[name] ?? '' }])),
  port: 0,
  host: '127.0.0.1',
  auth: { kind: 'development', dataDir },
  secrets: { internal: 'a secret of this bench only', accessToken: ['another secret of this bench'] },
  development: true,
  // More than anybody can spend: what it costs to keep them is measured.
  rate: { refillPerSecond: 1e9, burst: 1e9, guessesPerMinute: 30, exempt: [] },
  executor,
  log: { debug() {}, info() {}, warn: console.error, error: console.error },
});
process.stdout.write(`${gateway.url}/graphql ${await mintDevToken(dataDir, { role: 'operator' })}\n`);

function local(name: SubgraphName): SubgraphTarget {
  const execute = executorOf(name);
  const refuse = () => Promise.reject(new Error('There are no subscriptions here.'));
  // The variables of a request are an object or absent.
  const subgraph = {
    name,
    execute: (request: { query: string; variables?: object | null | undefined }) => execute(request),
    subscribe: refuse,
    health: async () => ({ ready: true, detail: {} }),
  };
  return { kind: 'local', subgraph };
}
// Ends by itself, so that a profiler of Node.js can write what it saw.
process.once('SIGTERM', () => process.exit(0));
