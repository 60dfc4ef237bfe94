import Fastify from 'fastify';
import { executorOf, subgraphNames } from './graph.ts';

/** The four subgraphs over HTTP in a process of their own. Tells its ports on standard output. */
const urls: Record<string, string> = {};
for (const name of subgraphNames) {
  const run = executorOf(name);
  const server = Fastify();
  server.post('/graphql', async (request) => run(request.body as Parameters<typeof run>[0]));
  urls[name] = `${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
}
process.stdout.write(`${JSON.stringify(urls)}\n`);
