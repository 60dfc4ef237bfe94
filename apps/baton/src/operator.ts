import path from 'node:path';
import { connectDatabase, type Database, runningEmbeddedPostgres, startEmbeddedPostgres } from '@baton/platform';
import type { SubgraphName } from './databases.ts';

/** Gives `work` the URL of a subgraph's database: the configured one, that of the instance which runs here, else the embedded one for as long as it takes. */
export async function withDatabaseUrl<T>(name: SubgraphName, work: (url: string) => Promise<T>): Promise<T> {
  const configured = process.env[`${name.toUpperCase()}_DATABASE_URL`] ?? process.env['DATABASE_URL'];
  if (configured) return work(configured);
  const dataDir = path.resolve(process.env['BATON_DATA_DIR'] ?? '.baton', 'postgres');
  const running = runningEmbeddedPostgres(dataDir);
  if (running) return work(`${running}postgres`);
  const server = await startEmbeddedPostgres({ dataDir });
  try {
    return await work(`${server.url}postgres`);
  } finally {
    server.stop();
  }
}

/** Opens a subgraph's schema as it is: a command of a person changes no schema. */
export async function withDatabase<T>(url: string, name: SubgraphName, work: (database: Database) => Promise<T>): Promise<T> {
  const database = connectDatabase({ url, schema: name, poolSize: 4, statementTimeoutMs });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** A look at all of a table takes longer than a request may. */
const statementTimeoutMs = 600_000;

/** Ends the program with the code that `work` answers; what it throws is one sentence and code 2, so that 1 keeps its own meaning. */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
