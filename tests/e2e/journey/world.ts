import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  aDatabase,
  developmentToken,
  type GraphClient,
  graphClient,
  inRepository,
  type Program,
  type SocketClient,
  type SseClient,
  socketClient,
  sseClient,
  startApart,
  startBaton,
  type TestDatabase,
  untilSettled,
} from '@baton/testing';

export type Role = 'shopper' | 'associate' | 'vendor' | 'carrier' | 'support' | 'merchandiser' | 'operator' | 'admin';

/** Whom a token is for. */
export interface Whom {
  readonly location?: string;
  readonly customer?: string;
}

/** A running Baton with the demo retailer, seen only through its public door. */
export interface World {
  readonly url: string;
  readonly graphqlUrl: string;
  /** Nobody in particular. */
  readonly anonymous: GraphClient;
  /** The token that `npm run token` prints. */
  token(role: Role, whom?: Whom): Promise<string>;
  as(role: Role, whom?: Whom): Promise<GraphClient>;
  socket(token?: string): SocketClient;
  sse(token?: string): SseClient;
  /** What its programs logged as warnings and errors. */
  complaints(): readonly string[];
  /** Resolves when nothing is under way: what a count or a "no more" is to follow. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Everything in one process. */
export async function oneProcess(): Promise<World> {
  const database = await aDatabase();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'baton-journey-'));
  const baton = await startBaton({ databaseUrl: database.url, dataDir, env: { BATON_LOG_LEVEL: 'warn' } });
  return world({ url: baton.url, dataDir, database, programs: [baton.program] }, async () => {
    expect(await baton.stop()).toEqual({ code: 0, signal: null });
    await database.drop();
  });
}

/** The gateway and each subgraph in a process of its own; with `more` in their environment. */
export async function fiveProcesses(more: Readonly<Record<string, string>> = {}): Promise<World> {
  const database = await aDatabase();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'baton-journey-'));
  const env = {
    BATON_DATA_DIR: dataDir,
    BATON_RETAILER_FILE: inRepository('apps/baton/demo/retailer.json'),
    BATON_LOG_LEVEL: 'warn',
    ...more,
  };
  const apart = await startApart({ databaseUrl: database.url, env });
  return world({ url: apart.url, dataDir, database, programs: [apart.gateway, ...Object.values(apart.subgraphs)] }, async () => {
    expect(await apart.stop()).toEqual(Array(6).fill({ code: 0, signal: null }));
    await database.drop();
  });
}

interface Running {
  readonly url: string;
  readonly dataDir: string;
  readonly database: TestDatabase;
  readonly programs: readonly Program[];
}

function world({ url, dataDir, database, programs }: Running, stop: () => Promise<void>): World {
  const graphqlUrl = `${url}/graphql`;
  const tokens = new Map<string, Promise<string>>();
  const anonymous = graphClient(graphqlUrl);
  const token = (role: Role, whom: Whom = {}): Promise<string> => {
    const args = [role, ...(whom.location ? ['--location', whom.location] : []), ...(whom.customer ? ['--customer', whom.customer] : [])];
    const known = tokens.get(args.join(' '));
    if (known) return known;
    const minted = developmentToken(dataDir, ...args);
    tokens.set(args.join(' '), minted);
    return minted;
  };
  return {
    url,
    graphqlUrl,
    anonymous,
    token,
    as: async (role, whom) => anonymous.as(await token(role, whom)),
    socket: (credential) => socketClient(graphqlUrl, credential === undefined ? {} : { token: credential }),
    sse: (credential) => sseClient(`${graphqlUrl}/stream`, credential === undefined ? {} : { token: credential }),
    settled: () => untilSettled(database.url),
    complaints: () => programs.flatMap(({ logs }) => logs.filter((line) => /"level":"(warn|error)"/.test(line))),
    async stop() {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
