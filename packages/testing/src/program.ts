import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { inRepository } from './repository.ts';
import { waitUntil } from './wait-until.ts';

export interface ProgramOptions {
  /** The built file, from the repository's root: `apps/baton/dist/main.js`. */
  readonly main: string;
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly gid?: number;
  readonly cwd?: string;
  /** @defaultValue 60 000 ms */
  readonly readyTimeoutMs?: number;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A built program in a process of its own. Killed and restarted by its pid, as an init would. */
export interface Program {
  /** Its origin, as in `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly pid: number;
  /** All it wrote, standard output and error in order of arrival. */
  readonly logs: readonly string[];
  /** Sends the signal to this process alone. */
  kill(signal: NodeJS.Signals): void;
  /** Resolves when the process has ended. */
  readonly exited: Promise<Exit>;
  /** Resolves when `/health/ready` answers 200; rejects with the logs when the process ends before. */
  ready(): Promise<void>;
  /** Starts it again, once it has ended, on the same port with the same environment, changed by `env`. */
  restart(env?: Readonly<Record<string, string>>): Promise<Program>;
  /** SIGTERM, and waits for the end. */
  stop(): Promise<Exit>;
}

/** Nothing of the test's own environment that changes the program reaches it. */
function environment(options: ProgramOptions): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(BATON_|JEST_|PORT$|NODE_ENV$|.*DATABASE_URL$)/.test(name));
  return { ...Object.fromEntries(inherited), PORT: String(options.port), ...options.env };
}

/** Starts the program without waiting for it. */
export function spawnProgram(options: ProgramOptions): Program {
  const child = spawn(process.execPath, [inRepository(options.main)], {
    cwd: options.cwd ?? inRepository(),
    env: environment(options),
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.uid !== undefined && { uid: options.uid }),
    ...(options.gid !== undefined && { gid: options.gid }),
  });
  const logs: string[] = [];
  for (const stream of [child.stdout, child.stderr]) collect(stream, logs);
  const exited = endOf(child, logs);
  const url = `http://127.0.0.1:${options.port}`;
  const program: Program = {
    url,
    pid: child.pid ?? 0,
    logs,
    kill: (signal) => void child.kill(signal),
    exited,
    ready: () => untilReady(program, options),
    async restart(env = {}) {
      await exited;
      const next = spawnProgram({ ...options, env: { ...options.env, ...env } });
      await next.ready();
      return next;
    },
    stop() {
      child.kill('SIGTERM');
      return exited;
    },
  };
  return program;
}

/** Starts the program and waits until it is ready. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const program = spawnProgram(options);
  await program.ready();
  return program;
}

async function untilReady(program: Program, options: ProgramOptions): Promise<void> {
  let ended: Exit | undefined;
  void program.exited.then((exit) => {
    ended = exit;
  });
  const isReady = async (): Promise<boolean> => {
    if (ended) throw new Error(`${options.main} ended with ${JSON.stringify(ended)} before it was ready:\n${program.logs.join('\n')}`);
    // Refused connections are how a starting program looks from outside.
    return fetch(`${program.url}/health/ready`).then(
      async (response) => {
        await response.arrayBuffer();
        return response.ok;
      },
      () => false,
    );
  };
  try {
    await waitUntil(isReady, { what: `${options.main} to be ready`, timeoutMs: options.readyTimeoutMs ?? 60_000, everyMs: 50 });
  } catch (error) {
    program.kill('SIGKILL');
    throw new Error(`${String(error)}\n${program.logs.slice(-50).join('\n')}`);
  }
}

function collect(stream: Readable, logs: string[]): void {
  createInterface({ input: stream }).on('line', (line) => logs.push(line));
}

function endOf(child: ChildProcess, logs: string[]): Promise<Exit> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      logs.push(String(error));
      resolve({ code: null, signal: null });
    });
    // `close` comes after `exit`, when the last line has been read.
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}
