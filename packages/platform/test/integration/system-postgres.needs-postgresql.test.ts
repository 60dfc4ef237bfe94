import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connectDatabase, prepareDatabase } from '@baton/platform';
import { freePort, inRepository, subgraphs } from '@baton/testing';
import { Logger, runOnce } from 'graphile-worker';
import pg from 'pg';
import { serverUser } from '../../src/database/embedded/identity.ts';

// Debian's own server, the oldest version that Baton promises to run on where the machine has it.
const programs =
  ['15', '16', '17'].map((version) => `/usr/lib/postgresql/${version}/bin`).find((folder) => existsSync(`${folder}/postgres`)) ?? '';
const identity = serverUser('') ?? {};

let folder: string;
let server: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'baton-system-'));
  chmodSync(folder, 0o755);
  if ('uid' in identity) chownSync(folder, identity.uid, identity.gid);
  const data = path.join(folder, 'data');
  const port = await freePort();
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C');
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`;
  run('pg_ctl', '-D', data, '-w', '-s', '-l', path.join(folder, 'log'), '-o', options, 'start');
  server = `127.0.0.1:${port}`;
});
afterAll(() => {
  run('pg_ctl', '-D', path.join(folder, 'data'), '-w', '-s', '-m', 'fast', 'stop');
  rmSync(folder, { recursive: true });
});

function run(program: string, ...args: string[]): void {
  execFileSync(path.join(programs, program), args, { ...identity, cwd: folder, stdio: 'ignore' });
}

async function asSuperuser(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: `postgresql://postgres@${server}/postgres` });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** Prepares all four subgraphs twice, as two starts do. */
async function prepareAll(url: string): Promise<readonly (string | undefined)[]> {
  const roles: (string | undefined)[] = [];
  for (const subgraph of [...subgraphs, ...subgraphs]) {
    const migrationsDir = inRepository('prisma', subgraph, 'migrations');
    roles.push((await prepareDatabase({ url, subgraph, migrationsDir })).role);
  }
  return roles;
}

/** Adds a job in a transaction and runs it. */
async function runsJobs(url: string, role: string | undefined): Promise<unknown[]> {
  const database = connectDatabase({ url, schema: 'orders', role });
  const ran: unknown[] = [];
  await database.transaction((tx) => tx.query(`select orders_jobs.add_job('note', '{"n":1}'::json)`));
  await runOnce({
    pgPool: database.pool,
    schema: 'orders_jobs',
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    taskList: {
      note: async (payload) => {
        ran.push(payload);
      },
    },
  });
  await database.close();
  return ran;
}

const own = subgraphs.map((subgraph) => `baton_${subgraph}`);

test('a superuser gets a role for each subgraph', async () => {
  await asSuperuser('create database by_superuser');
  const url = `postgresql://postgres@${server}/by_superuser`;

  expect(await prepareAll(url)).toEqual([...own, ...own]);
  expect(await runsJobs(url, 'baton_orders')).toEqual([{ n: 1 }]);
});

test('an owner of a database who may create roles gets them as well', async () => {
  await asSuperuser('drop database by_superuser', ...own.map((role) => `drop role if exists ${role}`));
  await asSuperuser('create role maker login createrole', 'create database by_maker owner maker');
  const url = `postgresql://maker@${server}/by_maker`;

  expect(await prepareAll(url)).toEqual([...own, ...own]);
  expect(await runsJobs(url, 'baton_orders')).toEqual([{ n: 1 }]);
});

test('an ordinary owner of a database, who may not create roles, does without them', async () => {
  await asSuperuser('create role ordinary login', 'create database by_ordinary owner ordinary');
  const url = `postgresql://ordinary@${server}/by_ordinary`;

  expect(await prepareAll(url)).toEqual(Array(8).fill(undefined));
  expect(await runsJobs(url, undefined)).toEqual([{ n: 1 }]);
});
