import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startEmbeddedPostgres } from '@baton/platform';
import { startBaton as startProgram, untilSettled } from '@baton/testing';
import { retailer } from './retailer.ts';

export interface Embedded {
  readonly url: string;
  /** The postmaster; its children are the backends. */
  readonly pid: number;
  stop(): void;
}

/** A database of the bench's own, started apart from Baton so that the CPU of both can be told apart. */
export async function startEmbedded(folder: string): Promise<Embedded> {
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
  const pid = Number(readFileSync(path.join(server.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
  return { url: `${server.url}postgres`, pid, stop: () => server.stop() };
}

export interface Instance {
  readonly graphqlUrl: string;
  readonly pid: number;
  /** Resolves when every event was published and consumed. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export async function startBaton(folder: string, databaseUrl: string): Promise<Instance> {
  const file = path.join(folder, 'retailer.json');
  writeFileSync(file, JSON.stringify(retailer));
  const baton = await startProgram({ databaseUrl, dataDir: path.join(folder, 'data'), env: { BATON_RETAILER_FILE: file } });
  let running = true;
  return {
    graphqlUrl: baton.graphqlUrl,
    pid: baton.program.pid,
    settled: () => untilSettled(databaseUrl),
    async stop() {
      if (running) await baton.stop();
      running = false;
    },
  };
}
