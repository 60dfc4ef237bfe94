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

/** Ends the process here and now if BATON_CRASH_POINT names this point; never in production. */
export function crashPoint(name: string): void {
  if (process.env['BATON_CRASH_POINT'] !== name || process.env['NODE_ENV'] === 'production') return;
  if (!registry.has(name)) throw new Error(`The crash point ${name} is not declared.`);
  process.exit(crashExitCode);
}
