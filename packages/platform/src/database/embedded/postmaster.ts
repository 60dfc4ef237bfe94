import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../error-code.ts';

/** What `postmaster.pid` says of the server that wrote it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** The folder of its socket; empty when it listens on TCP only. */
  readonly socketDir: string;
}

/** The server that lives on this data directory, or undefined. A stale pid file is removed if PostgreSQL would be fooled by it. */
export function livingPostmaster(dataDir: string): Postmaster | undefined {
  const file = path.join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!isAlive(pid)) return undefined;
  if (isOther(pid, dataDir)) {
    // Its number went to another process (common in containers, where numbers are small), or nobody has reaped it (an init that does
    // not). PostgreSQL asks only whether the number is in use, and would refuse to start.
    rmSync(file);
    return undefined;
  }
  // The port is written a moment after the pid; 0 says "starting".
  return { pid, port: Number.isInteger(port) ? port : 0, socketDir: lines[4]?.trim() ?? '' };
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Whether a living process is known not to be this directory's server. Where /proc does not tell, it may be. */
function isOther(pid: number, dataDir: string): boolean {
  const proc = `/proc/${pid}`;
  if (!existsSync(proc)) return false;
  if (!readFileSync(`${proc}/comm`, 'utf8').startsWith('postgres')) return true;
  if (/^\d+ \(.*\) Z/.test(readFileSync(`${proc}/stat`, 'utf8'))) return true;
  try {
    // A server's working directory is its data directory.
    return readlinkSync(`${proc}/cwd`) !== realpathSync(dataDir);
  } catch {
    // Another user's process keeps its directory to itself.
    return false;
  }
}
