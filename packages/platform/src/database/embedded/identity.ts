import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** The user that PostgreSQL runs as when this process is root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** What root starts must be where another user can walk to; a home of mode 0700 is not. */
export const sharedDir = '/var/lib/baton';

/** PostgreSQL refuses to run as root; undefined means "as myself". A data directory that exists keeps its owner. */
export function serverUser(dataDir: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(path.join(dataDir, 'PG_VERSION'))) {
    const { uid, gid } = statSync(dataDir);
    if (uid !== 0) return { uid, gid };
  }
  // initdb looks its user up by number, so it must have a name: images without `postgres` have `nobody`.
  const found = ['postgres', 'nobody'].map(userNamed).find((user) => user !== undefined);
  if (!found) throw new Error('PostgreSQL does not run as root and there is no user "postgres" or "nobody": add one, or set DATABASE_URL.');
  return found;
}

function userNamed(name: string): ServerUser | undefined {
  const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    // `id` fails for a user that does not exist: the answer, not an error.
    return undefined;
  }
}

/** Whether the server's user can walk to `file`. */
export function reachable(file: string, user: ServerUser | undefined): boolean {
  if (!user) return true;
  for (let dir = path.dirname(path.resolve(file)); dir !== path.dirname(dir); dir = path.dirname(dir)) {
    if (!existsSync(dir)) continue;
    const { mode, uid, gid } = statSync(dir);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
  }
  return true;
}
