import { spawnSync } from 'node:child_process';

/**
 * `npm run test:chaos`: the tests of what must hold under faults, at full length, with what they find written to tests/chaos/results. About an hour on two
 * cores. A variable that is set already stays as it is.
 */
const long = {
  BATON_CHAOS_RECORD: '1',
  BATON_TEST_SEED: 'random',
  CRASH_POINTS: 'all',
  FLASH_SALE_BUYERS: '10000',
  BASKETS: '2000',
  RANDOM_LIFE_ORDERS: '200',
  STOCK_PROGRAMS: '2',
  HISTORY_OPERATIONS: '5000',
  MODEL_SEQUENCES: '1000',
  ZOMBIES: '200',
  STOPPED_PROCESSES: '200',
  WEBHOOK_EVENTS: '10000',
  WEBHOOK_ENDPOINTS: '100',
  OUTBOX_EVENTS: '100000',
  BATON_SIGTERM_ROUNDS: '20',
  BATON_FAULTY_ROUNDS: '2000',
  BATON_RESUME_EVENTS: '1000',
  BATON_RESUME_DROPS: '100',
  BATON_LIVE_ORDERS: '1000',
  BATON_LIVE_SOCKETS: '5000',
  BATON_LIVE_KILLS: '5',
};
const files = [
  'tests/chaos',
  'subgraphs/stock/test/integration/(histories|model|reserve)',
  'subgraphs/integrations/test/integration/delivering',
  'gateway/test/integration/(resume|faulty-subgraphs)',
  'packages/platform/test/integration/events',
];
const wanted = process.argv.slice(2);
const args = [
  'scripts/test.mjs',
  '--selectProjects',
  'chaos',
  'integration',
  '--maxWorkers=1',
  '--testTimeout=1800000',
  '--',
  ...(wanted.length > 0 ? wanted : files),
];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...long, ...process.env } }).status ?? 1;
