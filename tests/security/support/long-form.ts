import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { inRepository } from '@baton/testing';

/** Set by `npm run test:security`: the long forms are run, and what came of them is recorded. */
const isLong = process.env['BATON_SECURITY'] === 'long';

/** What random tests follow from; `BATON_SEED` repeats a run. */
export const seed = Number(process.env['BATON_SEED'] ?? (isLong ? Date.now() % 1_000_000_007 : 20_261_122));

/** How often a test does something: a little with every run of the tests, a lot on demand, or as often as `BATON_SECURITY_COUNT` says. */
export const scale = (counts: { readonly short: number; readonly long: number }): number =>
  Number(process.env['BATON_SECURITY_COUNT'] ?? (isLong ? counts.long : counts.short));

/** Writes what a long form counted to `tests/security/results/<name>.json`, with what it was run on. */
export function recordResult(name: string, counts: object): void {
  if (!isLong) return;
  const folder = inRepository('tests/security/results');
  mkdirSync(folder, { recursive: true });
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: inRepository(), encoding: 'utf8' }).trim();
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
  const result = { name, at: new Date().toISOString(), commit, machine, seed, ...counts };
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(result, null, 2)}\n`);
}
