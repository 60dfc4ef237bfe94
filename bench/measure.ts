import { closedLoop, type Measured, type Operation } from './clients.ts';
import { cpuOfTree } from './cpu.ts';
import type { Instance } from './instance.ts';

/** A program that has just started runs code that V8 has not compiled yet, and compiles beside it: an order takes half as much CPU again in the beginning as after half a minute under load. */
export const warmUpSeconds = 30;

export interface Row extends Measured {
  readonly scenario: string;
  /** CPU milliseconds of the Baton processes for each operation. */
  readonly nodeMs: number;
  /** CPU milliseconds of PostgreSQL, all its processes, for each operation. */
  readonly postgresMs: number;
  /** CPU milliseconds of the clients, which share the machine, for each operation. */
  readonly clientMs: number;
}

/** A placement also costs what happens behind its answer: its CPU is counted until all of that is done. */
export interface PlacingRow extends Row {
  /** Events that were not yet published or not yet taken by every subgraph when the last answer came. */
  readonly eventsBehind: number;
  /** How long all of that took then. */
  readonly drainSeconds: number;
  /** Orders a second over the run and the time after it: what can be kept up. */
  readonly sustainedPerSecond: number;
}

export interface Target {
  readonly baton: Instance;
  readonly postgresPid: number;
  readonly seconds: number;
  readonly next: () => Operation;
  readonly check: (answer: unknown) => string | null;
}

/** Runs one scenario with so many clients and splits its CPU between Node.js, PostgreSQL and the clients. */
export async function measure(scenario: string, clients: number, target: Target): Promise<Row> {
  const { row, spent } = await run(scenario, clients, target);
  return { ...row, ...spent() };
}

/** The same for placements, with what they leave to be done. */
export async function measurePlacing(scenario: string, clients: number, target: Target): Promise<PlacingRow> {
  const { row, spent } = await run(scenario, clients, target);
  const { unpublished, unconsumed } = await target.baton.pending();
  const ended = performance.now();
  await target.baton.settled();
  const drainSeconds = (performance.now() - ended) / 1000;
  return {
    ...row,
    ...spent(),
    eventsBehind: unpublished + unconsumed,
    drainSeconds,
    sustainedPerSecond: row.operations / (row.seconds + drainSeconds),
  };
}

type Spent = Pick<Row, 'nodeMs' | 'postgresMs' | 'clientMs'>;

async function run(
  scenario: string,
  clients: number,
  target: Target,
): Promise<{ readonly row: Measured & { readonly scenario: string }; spent(): Spent }> {
  const { baton, postgresPid, seconds, next, check } = target;
  const node = (): number => baton.pids.reduce((sum, pid) => sum + cpuOfTree(pid), 0);
  const [nodeBefore, postgresBefore, own] = [node(), cpuOfTree(postgresPid), process.cpuUsage()];
  const measured = await closedLoop({ urls: baton.graphqlUrls, clients, seconds, next, check });
  const { user, system } = process.cpuUsage(own);
  if (scenario !== 'warm-up') process.stdout.write(`${scenario}, ${clients} clients: ${measured.perSecond.toFixed(0)}/s\n`);
  const each = (ms: number): number => ms / measured.operations;
  const spent = (): Spent => ({
    nodeMs: each(node() - nodeBefore),
    postgresMs: each(cpuOfTree(postgresPid) - postgresBefore),
    clientMs: each((user + system) / 1000),
  });
  return { row: { scenario, ...measured }, spent };
}
