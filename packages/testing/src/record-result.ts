import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { inRepository } from './repository.ts';

/** What has to be set for the results of each suite to be kept; `npm run test:chaos` and `npm run test:security` set it. */
const keeps = { chaos: ['BATON_CHAOS_RECORD', '1'], security: ['BATON_SECURITY', 'long'] } as const;

/** Keeps what a long form counted in `tests/<suite>/results/<name>.json`, with when, on which commit and on which machine. Nothing in the short forms. */
export function recordResult(suite: keyof typeof keeps, name: string, counts: Readonly<Record<string, unknown>>): void {
  const [variable, wanted] = keeps[suite];
  if (process.env[variable] !== wanted) return;
  const folder = inRepository('tests', suite, 'results');
  mkdirSync(folder, { recursive: true });
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: inRepository(), encoding: 'utf8' }).trim();
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
  const result = { name, at: new Date().toISOString(), commit, machine, ...counts };
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(result, null, 2)}\n`);
}
