import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

// A test file says in its name what it needs from the machine: `*.needs-chromium.test.ts`. Debian's packages; `.ci/run` installs them.
const needs = [
  { name: 'chromium', files: ['/usr/bin/chromium'] },
  { name: 'postgresql', files: ['/usr/lib/postgresql/15/bin/postgres', '/usr/lib/postgresql/17/bin/postgres'] },
];
const absent = needs.filter(({ files }) => !files.some((file) => existsSync(file))).map(({ name }) => name);
if (absent.length > 0) process.stdout.write(`Left out: the tests that need the Debian packages ${absent.join(', ')}.\n`);

const jest = createRequire(import.meta.url).resolve('jest/bin/jest.js');
const ignored = ['/node_modules/', '/dist/', ...absent.map((name) => `\\.needs-${name}\\.test\\.ts$`)];
const args = [...process.argv.slice(2), ...ignored.map((pattern) => `--testPathIgnorePatterns=${pattern}`)];
const { status } = spawnSync(process.execPath, [jest, ...args], { stdio: 'inherit' });
process.exitCode = status ?? 1;
