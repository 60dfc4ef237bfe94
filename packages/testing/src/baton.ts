import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';
import { type Exit, type Program, spawnProgram, startProgram } from './program.ts';
import { type SubgraphName, subgraphs } from './repository.ts';

export interface BatonOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Without it the program starts its embedded database in a data directory of its own. */
  readonly databaseUrl?: string;
  /** @defaultValue a new folder, removed by `stop` */
  readonly dataDir?: string;
  /** @defaultValue a free one */
  readonly port?: number;
}

export interface Baton {
  readonly url: string;
  readonly graphqlUrl: string;
  readonly dataDir: string;
  /** The running program; a new one after `restart`. */
  readonly program: Program;
  restart(env?: Readonly<Record<string, string>>): Promise<void>;
  stop(): Promise<Exit>;
}

const BATON = 'apps/baton/dist/main.js';

/** Everything in one process, as `npm start` runs it, on a free port. */
export async function startBaton(options: BatonOptions = {}): Promise<Baton> {
  const dataDir = options.dataDir ?? aFolder();
  const port = options.port ?? (await freePort());
  const database = options.databaseUrl ? { DATABASE_URL: options.databaseUrl } : {};
  let program = await startProgram({ main: BATON, port, env: { BATON_DATA_DIR: dataDir, ...database, ...options.env } });
  return {
    url: program.url,
    graphqlUrl: `${program.url}/graphql`,
    dataDir,
    get program() {
      return program;
    },
    async restart(env) {
      program = await program.restart(env);
    },
    async stop() {
      const exit = await program.stop();
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true });
      return exit;
    },
  };
}

/** One that the server's own user may pass: else root's database would be put elsewhere and stay there. */
function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'baton-data-'));
  chmodSync(folder, 0o755);
  return folder;
}

export interface Apart {
  readonly url: string;
  readonly graphqlUrl: string;
  readonly gateway: Program;
  readonly subgraphs: Readonly<Record<SubgraphName, Program>>;
  stop(): Promise<readonly Exit[]>;
}

/** The same code in processes of their own: the gateway and each subgraph. */
export async function startApart(options: {
  readonly databaseUrl: string;
  readonly env?: Readonly<Record<string, string>>;
}): Promise<Apart> {
  const ports = new Map<SubgraphName, number>();
  for (const name of subgraphs) ports.set(name, await freePort());
  const peers = Object.fromEntries([...ports].map(([name, port]) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${port}/graphql`]));
  const env = {
    BATON_INTERNAL_SECRET: 'an-internal-secret-of-the-tests-only',
    BATON_ACCESS_TOKEN_SECRET: 'an-access-token-secret-of-the-tests-only',
    ...peers,
    DATABASE_URL: options.databaseUrl,
    BUS_DATABASE_URL: options.databaseUrl,
    ...options.env,
  };
  const programs = new Map<SubgraphName, Program>();
  for (const [name, port] of ports) programs.set(name, spawnProgram({ main: `subgraphs/${name}/dist/main.js`, port, env }));
  await Promise.all([...programs.values()].map((program) => program.ready()));
  const gateway = await startProgram({ main: 'gateway/dist/main.js', port: await freePort(), env });
  return {
    url: gateway.url,
    graphqlUrl: `${gateway.url}/graphql`,
    gateway,
    // Every name was put in above; `fromEntries` types its keys as string.
    subgraphs: Object.fromEntries(programs) as Record<SubgraphName, Program>,
    async stop() {
      const first = await gateway.stop();
      return [first, ...(await Promise.all([...programs.values()].map((program) => program.stop())))];
    },
  };
}
