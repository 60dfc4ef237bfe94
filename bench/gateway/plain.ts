import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { type SubgraphName, schemaOf } from './graph.ts';
import { settings } from './settings.ts';

/** Apollo Server with `@apollo/gateway` as their documentation starts them, over the same subgraphs. */
const { supergraphSdl, isLocal } = settings();
const gateway = new ApolloGateway({
  supergraphSdl,
  ...(isLocal && { buildService: ({ name }: { name: string }) => new LocalGraphQLDataSource(schemaOf(name as SubgraphName)) }),
});
const server = new ApolloServer({ gateway });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.stdout.write(`${url}\n`);
// Ends by itself, so that a profiler of Node.js can write what it saw.
process.once('SIGTERM', () => process.exit(0));
