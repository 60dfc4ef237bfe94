import { closedLoop, type Measured, type Operation } from './clients.ts';
import { cpuOfTree } from './cpu.ts';

export interface Row extends Measured {
  readonly scenario: string;
  /** CPU milliseconds of the Baton process for each operation. */
  readonly nodeMs: number;
  /** CPU milliseconds of PostgreSQL, all its processes, for each operation. */
  readonly postgresMs: number;
}

export interface Target {
  readonly url: string;
  readonly nodePid: number;
  readonly postgresPid: number;
  readonly seconds: number;
  readonly next: () => Operation;
  readonly check: (answer: unknown) => string | null;
}

/** Runs one scenario with so many clients and splits its CPU between Node.js and PostgreSQL. */
export async function measure(scenario: string, clients: number, target: Target): Promise<Row> {
  const node = cpuOfTree(target.nodePid);
  const postgres = cpuOfTree(target.postgresPid);
  const measured = await closedLoop({ ...target, clients });
  const each = (spent: number): number => spent / measured.operations;
  const row = {
    scenario,
    ...measured,
    nodeMs: each(cpuOfTree(target.nodePid) - node),
    postgresMs: each(cpuOfTree(target.postgresPid) - postgres),
  };
  if (scenario !== 'warm-up') process.stdout.write(`${scenario}, ${clients} clients: ${row.perSecond.toFixed(0)}/s\n`);
  return row;
}
