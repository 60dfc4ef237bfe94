import { existsSync, readFileSync } from 'node:fs';

const registry = new Set<string>();

/** Declares the crash points of a module, so that tests can enumerate them. Each name once. */
export function declareCrashPoints<const T extends readonly string[]>(names: T): T {
  for (const name of names) registry.add(name);
  return names;
}

/** All declared names, sorted. */
export function registeredCrashPoints(): readonly string[] {
  return [...registry].sort();
}

/** The exit code of a process that died at a crash point. */
export const crashExitCode = 86;

/**
 * Ends the process here and now if it is armed for this point; never in production. Armed by BATON_CRASH_POINT for a whole life, or by
 * BATON_CRASH_POINT_FILE: a file whose text names the point, read anew each time, so that a test can arm a program that already runs. `stop 4711 <point>` in it
 * stops the process of that number there, until somebody lets it go on.
 */
export function crashPoint(name: string): void {
  const { BATON_CRASH_POINT: always, BATON_CRASH_POINT_FILE: file } = process.env;
  // Reading a variable of the environment leaves the engine: it is not done thrice for nothing.
  if ((always === undefined && file === undefined) || process.env['NODE_ENV'] === 'production') return;
  const armed = always ?? armedBy(file);
  if (armed === `stop ${process.pid} ${name}`) process.kill(process.pid, 'SIGSTOP');
  if (armed !== name) return;
  if (!registry.has(name)) throw new Error(`The crash point ${name} is not declared.`);
  process.exit(crashExitCode);
}

function armedBy(file: string | undefined): string | undefined {
  return file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
