import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';
import { waitUntil } from './wait-until.ts';

/** A NATS server with JetStream of the machine, on a port and a folder of its own. */
export interface Broker {
  readonly url: string;
  /** SIGKILL, and waits for the end. What it acknowledged stays on disk. */
  kill(): Promise<void>;
  /** Starts it again after a kill, on the same port and folder. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a broker. Needs Debian's `nats-server`. */
export async function aBroker(): Promise<Broker> {
  const port = await freePort();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'baton-nats-'));
  let server: ChildProcess | undefined;

  async function start(): Promise<void> {
    server = spawn('nats-server', ['--addr', '127.0.0.1', '--port', String(port), '--jetstream', '--store_dir', dataDir], {
      stdio: 'ignore',
    });
    await waitUntil(() => accepts(port), { what: 'the broker to listen' });
  }

  async function kill(): Promise<void> {
    const dying = server;
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return;
    await new Promise((resolve) => {
      dying.once('exit', resolve);
      dying.kill('SIGKILL');
    });
  }

  await start();
  return {
    url: `nats://127.0.0.1:${port}`,
    kill,
    restart: start,
    async stop() {
      await kill();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
