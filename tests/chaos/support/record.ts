import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';

/** Keeps what a long run found, with the commit and the machine, where BATON_CHAOS_RECORD says so. */
export function record(name: string, found: Readonly<Record<string, unknown>>): void {
  if (process.env['BATON_CHAOS_RECORD'] !== '1') return;
  const folder = path.join(__dirname, '..', 'results');
  mkdirSync(folder, { recursive: true });
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const [cpu] = cpus();
  const machine = { cpu: cpu?.model ?? 'unknown', cores: cpus().length, node: process.version };
  const result = { name, at: new Date().toISOString(), commit, machine, ...found };
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
}
