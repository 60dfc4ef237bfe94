import { readFileSync } from 'node:fs';
import { idSource, present, systemClock } from '@baton/kernel';
import { z } from 'zod';
import { natsUrlSchema, readConfig } from './config.ts';
import { connectDatabase } from './database/connect.ts';
import { prepareBus, prepareDatabase } from './database/prepare.ts';
import { openBus } from './events/bus.ts';
import type { Subgraph, SubgraphPorts } from './graph/types.ts';
import { httpClient } from './http/client.ts';
import { serveSubgraph } from './http/server.ts';
import { createLogger } from './log.ts';
import { programVariables } from './program-settings.ts';
import { secureBytes } from './secure-bytes.ts';
import { onShutdown } from './shutdown.ts';
import { startTracing } from './telemetry/trace.ts';

export interface RunSubgraphOptions {
  readonly name: string;
  /** Absolute: the subgraph's committed migrations. */
  readonly migrationsDir: string;
  create(ports: SubgraphPorts): Subgraph;
  /** The subgraphs it calls; each needs its URL: `STOCK_URL` for stock. */
  readonly peers: readonly string[];
  /** @defaultValue process.env */
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a subgraph as its own process: configuration, database, server, work, graceful shutdown. */
export async function runSubgraph(options: RunSubgraphOptions): Promise<void> {
  const { name, env = process.env } = options;
  const config = readSubgraphConfig(name, options.peers, env);
  const log = createLogger(name);
  const stopTracing = await startTracing(name, env);
  const { role } = await prepareDatabase({ url: config.databaseUrl, subgraph: name, migrationsDir: options.migrationsDir });
  if (config.busUrl !== config.databaseUrl) await prepareBus(config.busUrl);
  const database = connectDatabase({ url: config.databaseUrl, schema: name, role, poolSize: config.poolSize });
  const bus = await openBus({ url: config.busUrl, natsUrl: config.natsUrl, log });
  const [secret] = config.secrets;
  const clients = config.peerUrls.map(([peer, url]) => [peer, httpClient({ url, secret, audience: peer })] as const);
  const subgraph = options.create({
    database,
    bus,
    clock: systemClock,
    ids: idSource(systemClock, secureBytes(10)),
    log,
    peers: Object.fromEntries(clients),
    secrets: { accessToken: config.accessTokenSecret },
  });
  if (config.retailerFile) await subgraph.load(partOf(config.retailerFile, name));
  await subgraph.start();
  const server = await serveSubgraph(subgraph, { port: config.port, host: config.host, internalSecret: config.secrets });
  const closePeers = async (): Promise<void> => {
    await Promise.all(clients.map(([, client]) => client.close()));
  };
  onShutdown([() => server.close(), () => subgraph.close(), () => bus.close(), closePeers, stopTracing], log);
  log.info('ready', { url: server.url });
}

/** A subgraph's part of the retailer file; what it means the subgraph checks. */
function partOf(file: string, name: string): unknown {
  const retailer = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')));
  return retailer[name];
}

interface SubgraphConfig {
  readonly port: number;
  readonly host: string;
  readonly poolSize: number;
  readonly databaseUrl: string;
  readonly busUrl: string;
  readonly natsUrl: string | undefined;
  /** All are accepted, the first signs. */
  readonly secrets: readonly [string, ...string[]];
  readonly accessTokenSecret: string;
  /** Loaded at each start: doing so twice changes nothing. */
  readonly retailerFile: string | undefined;
  readonly peerUrls: readonly (readonly [string, string])[];
}

function readSubgraphConfig(name: string, peers: readonly string[], env: NodeJS.ProcessEnv): SubgraphConfig {
  const own = `${name.toUpperCase()}_DATABASE_URL`;
  const peerVariables = peers.map((peer) => `${peer.toUpperCase()}_URL`);
  const databaseVariable = env[own] ? own : 'DATABASE_URL';
  const busVariable = env['BUS_DATABASE_URL'] ? 'BUS_DATABASE_URL' : 'DATABASE_URL';
  const chosen = readConfig(settings, env);
  const urls = readConfig(z.record(z.string(), z.url('it must be a URL')), pick(env, [databaseVariable, busVariable, ...peerVariables]));
  const url = (variable: string): string => present(urls[variable], variable);
  const [first = '', ...older] = chosen.BATON_INTERNAL_SECRET.split(',');
  return {
    port: chosen.PORT,
    host: chosen.HOST,
    poolSize: chosen.BATON_POOL_SIZE,
    databaseUrl: url(databaseVariable),
    busUrl: url(busVariable),
    natsUrl: chosen.NATS_URL,
    secrets: [first, ...older],
    accessTokenSecret: chosen.BATON_ACCESS_TOKEN_SECRET?.split(',')[0] ?? first,
    retailerFile: chosen.BATON_RETAILER_FILE,
    peerUrls: peers.map((peer) => [peer, url(`${peer.toUpperCase()}_URL`)]),
  };
}

const secret = z.string('it must be set').min(16, 'it must have at least 16 characters');

const settings = z.object({
  ...programVariables,
  PORT: z.coerce.number('it must be a port').int().min(0).max(65_535),
  HOST: z.string().default('127.0.0.1'),
  BATON_POOL_SIZE: z.coerce.number().int().min(4).max(200).default(10),
  /** Comma-separated during a rotation: the first signs, all are accepted. */
  BATON_INTERNAL_SECRET: secret,
  /** The first signs; the gateway accepts all. */
  BATON_ACCESS_TOKEN_SECRET: secret.optional(),
  BATON_RETAILER_FILE: z.string().optional(),
  NATS_URL: natsUrlSchema,
});

/** The named variables; a missing one stands as undefined, so that it is named when refused. */
function pick(env: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, env[name]]));
}
