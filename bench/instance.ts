import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** A database of the bench's own, started apart from Baton so that the CPU of both can be told apart. */
export async function startEmbedded(folder: string, settings: Readonly<Record<string, string>> = {}): Promise<Embedded> {
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), settings });
  const pid = Number(readFileSync(path.join(server.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
  return { url: `${server.url}postgres`, pid, stop: () => server.stop() };
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
  const env = { BATON_RETAILER_FILE: file, NODE_OPTIONS: `--max-semi-space-size=64 ${flags}` };
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
