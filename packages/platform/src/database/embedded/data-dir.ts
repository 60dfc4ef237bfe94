import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { moveUnlessThere } from './binaries.ts';
import type { ServerUser } from './identity.ts';

const PASSWORD_FILE = 'baton.password';

/**
 * How large the files of the write-ahead log are. Whoever needs a new one fills it with zeros and waits for the disk, and nobody commits meanwhile: with 16 MB,
 * PostgreSQL's own size, 13 to 60 ms once a second under load, with 2 MB less than 8.
 */
const logFileMb = 2;

/** The password of the server's superuser: of this data directory alone, and readable by its owner alone. */
export function passwordOf(dataDir: string): string {
  return readFileSync(path.join(dataDir, PASSWORD_FILE), 'utf8').trim();
}

/** Makes a data directory unless there is one. Built beside it and renamed: a start killed half-way, or two at once, leave no half of one. */
export function ensureDataDir(dataDir: string, options: { readonly initdb: string; readonly user: ServerUser | undefined }): void {
  if (existsSync(path.join(dataDir, 'PG_VERSION'))) return;
  const { initdb, user } = options;
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) throw notOurs(dataDir);
  // The parents keep their usual mode: with 0700 the server's user could not pass.
  mkdirSync(path.dirname(dataDir), { recursive: true });
  const draft = mkdtempSync(`${dataDir}.new-`);
  const password = path.join(draft, PASSWORD_FILE);
  const pgdata = path.join(draft, 'data');
  const own = (file: string): void => {
    if (user) chownSync(file, user.uid, user.gid);
  };
  try {
    own(draft);
    writeFileSync(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
    own(password);
    const access = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${password}`];
    const flags = [...access, '-E', 'UTF8', '--locale=C', '--no-instructions', `--wal-segsize=${logFileMb}`];
    execFileSync(initdb, ['-D', pgdata, ...flags], { ...user, stdio: ['ignore', 'ignore', 'inherit'], cwd: draft });
    const kept = path.join(pgdata, PASSWORD_FILE);
    writeFileSync(kept, readFileSync(password), { mode: 0o600 });
    own(kept);
    chmodSync(pgdata, 0o700);
    // An empty directory that somebody made for us is replaced by the rename; one with files in it is not ours to touch.
    moveUnlessThere(pgdata, dataDir);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  if (!existsSync(path.join(dataDir, 'PG_VERSION'))) throw notOurs(dataDir);
}

function notOurs(dataDir: string): Error {
  return new Error(`${dataDir} is neither empty nor a data directory of PostgreSQL: name another folder.`);
}
