import path from 'node:path';
import { passwordOf } from './data-dir.ts';
import type { Postmaster } from './postmaster.ts';

/** What a socket's path may have in bytes on every system that has sockets, its file's name included. */
const socketPathMax = 103;

/**
 * Where the server of a data directory opens its socket: inside, where only its owner and root come. Empty where it cannot: on Windows, and where the path is too
 * long or has what the server's configuration gives a meaning.
 */
export function socketDirOf(dataDir: string): string {
  const isPlain = /^[\w./-]+$/.test(dataDir);
  const isShort = path.join(dataDir, '.s.PGSQL.65535').length <= socketPathMax;
  return process.platform !== 'win32' && isPlain && isShort ? dataDir : '';
}

/** The server's URL without a database name, ending in a slash. Through its socket, which costs both sides less than TCP, where it has one. */
export function urlOf(dataDir: string, { port, socketDir }: Pick<Postmaster, 'port' | 'socketDir'>): string {
  const host = socketDir === '' ? '127.0.0.1' : encodeURIComponent(socketDir);
  return `postgresql://postgres:${passwordOf(dataDir)}@${host}:${port}/`;
}
