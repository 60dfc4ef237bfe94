import pg from 'pg';

/** "bat" in ASCII: held for as long as a program lives on the server. */
const INSTANCE_LOCK = 0x626174;

export type InstanceLock = { readonly kind: 'HELD'; release(): void } | { readonly kind: 'TAKEN' };

/**
 * One program a data directory: the lock is a session's, so the kernel gives it back even when its holder is killed. No pid file that
 * could go stale. Throws when the server does not answer.
 */
export async function takeInstanceLock(url: string): Promise<InstanceLock> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'baton-instance',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  });
  // The server's end closes the connection as well; every query then fails for itself.
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) held', [INSTANCE_LOCK]);
  if (!rows[0]?.held) {
    await client.end();
    return { kind: 'TAKEN' };
  }
  // A program that has nothing else to do may end. The types do not know the method, which has been there since version 7.
  (client as unknown as { unref(): void }).unref();
  return {
    kind: 'HELD',
    release: () => {
      void client.end().catch(() => undefined);
    },
  };
}
