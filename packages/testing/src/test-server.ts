import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareDatabase, startEmbeddedPostgres } from '@baton/platform';
import pg from 'pg';
import { inRepository, subgraphs } from './repository.ts';

/** The database that every test database is cloned from. */
export const templateName = 'template_baton';
/** How a test file, which runs in a process of its own, finds the server. */
export const serverVariable = 'BATON_TEST_SERVER';

/** Starts one PostgreSQL for a whole run of jest, with a template that has all four subgraphs prepared. */
export async function startTestServer(): Promise<{ readonly url: string; stop(): void }> {
  const parent = mkdtempSync(path.join(tmpdir(), 'baton-test-'));
  chmodSync(parent, 0o755);
  // Tests kill programs, never this server's machine: without fsync a clone takes 30 ms instead of 200.
  const settings = { fsync: 'off', full_page_writes: 'off', max_connections: '400' };
  const server = await startEmbeddedPostgres({ dataDir: path.join(parent, 'data'), settings });
  const client = new pg.Client({ connectionString: `${server.url}postgres` });
  await client.connect();
  await client.query(`create database ${templateName}`);
  await client.end();
  for (const subgraph of subgraphs) {
    await prepareDatabase({ url: server.url + templateName, subgraph, migrationsDir: inRepository('prisma', subgraph, 'migrations') });
  }
  return {
    url: server.url,
    stop: () => {
      server.stop();
      rmSync(parent, { recursive: true });
    },
  };
}
