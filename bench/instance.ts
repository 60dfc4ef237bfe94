import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@baton/platform';
import { type Baton, type Pending, pendingWork, startBaton as startProgram, untilSettled } from '@baton/testing';
import pg from 'pg';
import { retailer } from './retailer.ts';

export interface Embedded {
  readonly url: string;
  /** The postmaster; its children are the backends. */
  readonly pid: number;
  stop(): void;
}

/** Ended before its time, a bench still takes down what it put up: `exit` is told of no signal that nobody listens to. */
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => process.exit(code));
}

/** A folder that is gone when the bench has ended. */
export function aFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `baton-${name}-`));
  // Where the server's own user may not pass, root's database would be put elsewhere and stay there.
  chmodSync(folder, 0o755);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A database of the bench's own, started apart from Baton so that the CPU of both can be told apart. Stopped, or at the bench's end, it is gone. */
export async function startEmbedded(folder: string, settings: Readonly<Record<string, string>> = {}): Promise<Embedded> {
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), settings });
  const pid = Number(readFileSync(path.join(server.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
  let isRunning = true;
  const stop = (): void => {
    if (!isRunning) return;
    isRunning = false;
    server.stop();
    rmSync(server.dataDir, { recursive: true, force: true });
  };
  // Before the folder that it is in goes.
  process.prependOnceListener('exit', stop);
  return { url: `${server.url}postgres`, pid, stop };
}

/** Baton in one process or several, each with a gateway of its own, over one database. */
export interface Instance {
  readonly graphqlUrls: readonly string[];
  readonly pids: readonly number[];
  /** What is under way behind the answers. */
  pending(): Promise<Pending>;
  /** Resolves when every event was published and consumed. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export async function startBaton(
  folder: string,
  databaseUrl: string,
  processes = 1,
  shop: object = retailer,
  flags = '',
): Promise<Instance> {
  const file = path.join(folder, 'retailer.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(shop));
  // As `npm start` runs it.
  const env = { BATON_RETAILER_FILE: file, NODE_OPTIONS: `--max-semi-space-size=128 ${flags}` };
  const batons: Baton[] = [];
  // One after the other: the first loads the retailer.
  for (let n = 0; n < processes; n += 1) batons.push(await startProgram({ databaseUrl, dataDir: path.join(folder, `data-${n}`), env }));
  return {
    graphqlUrls: batons.map(({ graphqlUrl }) => graphqlUrl),
    pids: batons.map(({ program }) => program.pid),
    async pending() {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      try {
        return await pendingWork(client);
      } finally {
        await client.end();
      }
    },
    settled: () => untilSettled(databaseUrl, { timeoutMs: 600_000 }),
    async stop() {
      for (let baton = batons.pop(); baton; baton = batons.pop()) await baton.stop();
    },
  };
}
