import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import { foreignOptions } from '../../../src/foreign.ts';
import { startGateway } from '../../../src/index.ts';
import { routingOf } from '../../../src/routing.ts';

/** A small federated graph and what has to be answered over it. */
export interface Suite {
  readonly name: string;
  readonly subgraphs: Readonly<Record<string, { readonly sdl: string; readonly resolvers: object }>>;
  readonly cases: readonly Case[];
}

export interface Case {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  /** The places of the errors. Default: none. */
  readonly errors?: readonly string[];
  /** The executor that is known to answer otherwise; the test fails once it does not. */
  readonly missedBy?: 'stock';
  /** The subgraphs that may be asked, in their order; each once. Default: not looked at. */
  readonly asked?: readonly string[];
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@requires", "@provides", "@external", "@shareable", "@inaccessible", "@interfaceObject", "@override"])`;

export interface RunningSuite {
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly status: number; readonly body: unknown; readonly asked: readonly string[] }>;
  close(): Promise<void>;
}

/** Serves the subgraphs over HTTP and a gateway over them, as one that was given a foreign supergraph. */
export async function startSuite({ subgraphs }: Suite, executor: 'compiled' | 'stock'): Promise<RunningSuite> {
  const asked: string[] = [];
  const servers: Server[] = [];
  const services = [];
  for (const [name, { sdl, resolvers }] of Object.entries(subgraphs)) {
    const typeDefs = parse(`${link}\n${sdl}`);
    // The resolvers stand beside the SDL that they are for.
    const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
    const server = serve(schema, () => asked.push(name));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    services.push({ name, typeDefs, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` });
  }
  const { supergraphSdl, errors } = composeServices(services);
  const closeAll = () => {
    for (const server of servers) server.close().closeAllConnections();
  };
  if (!supergraphSdl) {
    closeAll();
    throw new Error(String(errors));
  }
  const log = () => {};
  const gateway = await startGateway({
    ...foreignOptions({ port: 0, host: '127.0.0.1', auth: { kind: 'none' }, development: true, executor }),
    playground: false,
    supergraphSdl,
    subgraphs: Object.fromEntries(routingOf(supergraphSdl).map(({ name, url }) => [name, { kind: 'http', url }])),
    secrets: { internal: undefined, accessToken: [] },
    log: { debug: log, info: log, warn: log, error: log },
  });
  return {
    async ask(query, variables = {}) {
      asked.length = 0;
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer of somebody else' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, body: (await response.json()) as unknown, asked: [...asked] };
    },
    async close() {
      await gateway.close();
      closeAll();
    },
  };
}

function serve(schema: GraphQLSchema, onAsked: () => void): Server {
  return createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    onAsked();
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as { query: string; variables?: Record<string, unknown> };
    const answer = await graphql({ schema, source: query, variableValues: variables ?? {}, contextValue: {} });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
}
