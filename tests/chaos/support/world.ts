import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  aDatabase,
  type Baton,
  developmentToken,
  type GraphClient,
  graphClient,
  startBaton,
  type TestDatabase,
  untilSettled,
} from '@baton/testing';
import { violations } from './checker.ts';
import { retailer } from './retailer.ts';

/** Programs on one database, with the retailer of these tests. */
export interface World {
  readonly database: TestDatabase;
  /** The processes; each serves everything. */
  readonly processes: readonly Baton[];
  /** A guest's client of the first process. */
  readonly guest: GraphClient;
  /** A client that may do everything, of the first process. */
  readonly admin: GraphClient;
  /** The same for each process: they trust only their own tokens. */
  readonly admins: readonly GraphClient[];
  /** Arms all processes: the first that passes the point dies there. */
  arm(point: string): void;
  disarm(): void;
  /** At rest: nothing under way, and no rule broken. */
  expectSound(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts `processes` programs on one new database. With a short `leaseMs` the completer takes over soon after a death. */
export async function aWorld(options: {
  readonly processes: number;
  readonly leaseMs?: number;
  /** @defaultValue the small retailer of these tests */
  readonly retailer?: object;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the log of events is told to be at another address than the rest, so that events go to it by outbox and relay. @defaultValue no */
  readonly isLogApart?: boolean;
}): Promise<World> {
  const database = await aDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'baton-chaos-'));
  const file = (name: string): string => path.join(folder, name);
  writeFileSync(file('retailer.json'), JSON.stringify(options.retailer ?? retailer));
  const env = {
    BATON_RETAILER_FILE: file('retailer.json'),
    BATON_CRASH_POINT_FILE: file('crash-point'),
    ...(options.leaseMs !== undefined && soonTakenOver(options.leaseMs)),
    BATON_LOG_LEVEL: 'warn',
    BATON_ACCESS_TOKEN_SECRET: 'an-access-token-secret-of-the-tests-only',
    ...(options.isLogApart && { BUS_DATABASE_URL: atAnotherAddress(database.url) }),
    ...options.env,
  };
  const processes: Baton[] = [];
  for (let index = 0; index < options.processes; index += 1) {
    processes.push(await startBaton({ databaseUrl: database.url, dataDir: file(`data-${index}`), env }));
  }
  const first = processes[0];
  if (!first) throw new Error('a world needs a process');
  const admins = await Promise.all(processes.map(adminOf));
  const disarm = (): void => rmSync(file('crash-point'), { force: true });
  return {
    database,
    processes,
    guest: graphClient(first.graphqlUrl),
    admin: admins[0] ?? graphClient(first.graphqlUrl),
    admins,
    arm: (point) => writeFileSync(file('crash-point'), point),
    disarm,
    async expectSound() {
      await untilSettled(database.url);
      expect(await violations(database)).toEqual({});
    },
    async stop() {
      disarm();
      // What a client was told as an error of ours stands there with its cause.
      for (const { program } of processes)
        for (const line of program.logs) if (line.includes('"level":"error"')) process.stdout.write(`${line}\n`);
      for (const each of processes) await each.stop();
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Whoever takes over looks often, and does not wait for long: what a process does that died is begun by another after its lease. */
const soonTakenOver = (leaseMs: number): Readonly<Record<string, string>> => ({
  BATON_SAGA_LEASE_MS: String(leaseMs),
  BATON_WORK_LEASE_MS: String(Math.max(leaseMs, 2_000)),
  BATON_ORDERS_RESUME_EVERY_MS: '100',
});

/** The same server by another of its names. */
function atAnotherAddress(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
}

/** A client of the process with a token that its own key signed. */
async function adminOf({ dataDir, graphqlUrl }: Baton): Promise<GraphClient> {
  return graphClient(graphqlUrl, { token: await developmentToken(dataDir, 'admin') });
}
