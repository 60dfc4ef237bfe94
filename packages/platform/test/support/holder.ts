import { startEmbeddedPostgres } from '@baton/platform';
import pg from 'pg';

// A small program on the embedded database: says where it is, and on a signal still finishes a query before it stops the server.
async function answer(url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: `${url}postgres` });
  await client.connect();
  const { rows } = await client.query('select 42 as answer');
  await client.end();
  return rows[0];
}

try {
  const server = await startEmbeddedPostgres({ dataDir: process.argv[2] ?? '' });
  const stay = setInterval(() => undefined, 60_000);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      process.stdout.write(`${JSON.stringify({ drained: await answer(server.url) })}\n`);
      server.stop();
      clearInterval(stay);
    });
  }
  process.stdout.write(`${JSON.stringify({ url: server.url, dataDir: server.dataDir })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ refused: error instanceof Error ? error.message : String(error) })}\n`);
  process.exitCode = 1;
}
