import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const args = process.argv.slice(2);
/** The parts of `npm run lint`, side by side: each of them uses one core. */
const lints = ['format', 'rules', 'boundaries', 'tests'].map((part) => `//#lint:${part}`);

/** Answers the exit code; the output goes where ours goes. */
function run(...command) {
  const { status, signal } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  return signal ? 1 : (status ?? 1);
}

/** A test file says in its name what it needs of the machine: `*.needs-chromium.test.ts`. Debian's packages; `.ci/run` installs them. */
function absentPackages() {
  const postgres = ['15', '16', '17'].map((version) => `/usr/lib/postgresql/${version}/bin/postgres`);
  const needs = Object.entries({
    chromium: ['/usr/bin/chromium'],
    postgresql: postgres,
    'nats-server': ['/usr/sbin/nats-server', '/usr/bin/nats-server'],
  });
  return needs.filter(([, files]) => !files.some((file) => existsSync(file))).map(([name]) => name);
}

function runJest() {
  const absent = absentPackages();
  if (absent.length > 0) process.stdout.write(`Left out: the tests that need the Debian packages ${absent.join(' and ')}.\n`);
  const ignored = ['/node_modules/', '/dist/', ...absent.map((name) => `\\.needs-${name}\\.test\\.ts$`)];
  const report = process.env.BATON_TEST_REPORT;
  return run(
    resolve('jest/bin/jest'),
    ...args,
    ...(report ? ['--json', `--outputFile=${report}`] : []),
    ...ignored.map((pattern) => `--testPathIgnorePatterns=${pattern}`),
  );
}

const built = run('scripts/build.mjs');
// With arguments it is about some tests; without them about the whole repository. A line that is not formatted hides no failing test.
const linted = built === 0 && args.length === 0 ? run('scripts/build.mjs', ...lints) : 0;
process.exitCode = built || runJest() || linted;
