import { type ChildProcess, fork } from 'node:child_process';
import { inRepository } from '@baton/testing';
import type { Stock, StockActs } from './stock.ts';

export interface StockAct {
  readonly nth: number;
  readonly name: keyof StockActs;
  readonly given: readonly unknown[];
}

/** What came of an act; of the act 0, that the program is ready. */
export type StockAnswer =
  | { readonly nth: number; readonly answer: unknown }
  | { readonly nth: number; readonly refusal: { readonly name: string; readonly message: string; readonly constraint: string | null } };

/** Stock in a process of the operating system of its own. */
interface StockProgram extends StockActs {
  readonly pid: number;
  stop(): Promise<void>;
}

const main = inRepository('subgraphs', 'stock', 'test', 'support', 'stock-program.ts');

/** Starts one more process on the database of `stock`, from the sources. */
async function startStockProgram({ test }: Stock, { poolSize = 8 }: { readonly poolSize?: number } = {}): Promise<StockProgram> {
  const child = fork(main, [test.url, String(poolSize)], {
    execArgv: ['--conditions=baton-source', '--import', 'tsx'],
    // Dates stay dates.
    serialization: 'advanced',
    cwd: inRepository(),
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('JEST_') && name !== 'NODE_ENV')),
  });
  const asked = answersOf(child);
  await asked.ready;
  const act =
    (name: keyof StockActs) =>
    (...given: readonly unknown[]): Promise<unknown> =>
      asked.ask(name, given);
  return {
    pid: child.pid ?? 0,
    // What comes back is what the function of the same name gave over there.
    reserve: act('reserve') as Stock['reserve'],
    release: act('release') as Stock['release'],
    consume: act('consume') as Stock['consume'],
    run: act('run') as Stock['run'],
    async stop() {
      child.disconnect();
      await asked.ended;
    },
  };
}

/** Who acts in a test of two processes: STOCK_PROGRAMS of the operating system, or stock and another one beside it here. */
export interface Actors {
  readonly processes: readonly StockActs[];
  /** How many they are, for the record. */
  readonly counted: { readonly programs: number } | { readonly processes: number };
  /** Ends the programs; whatever runs here ends with `stock`. */
  stop(): Promise<void>;
}

export async function actorsOf(stock: Stock, options: { readonly poolSize?: number } = {}): Promise<Actors> {
  await stock.subgraph.drain();
  const wanted = Number(process.env['STOCK_PROGRAMS'] ?? 0);
  if (wanted > 0) {
    const programs = await Promise.all(Array.from({ length: wanted }, () => startStockProgram(stock, options)));
    const stop = async () => void (await Promise.all(programs.map((program) => program.stop())));
    return { processes: programs, counted: { programs: wanted }, stop };
  }
  const other = await stock.beside();
  await other.subgraph.drain();
  return { processes: [stock, other], counted: { processes: 2 }, stop: async () => undefined };
}

function answersOf(child: ChildProcess): {
  readonly ready: Promise<unknown>;
  readonly ended: Promise<void>;
  ask(name: keyof StockActs, given: readonly unknown[]): Promise<unknown>;
} {
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
  let last = -1;
  const another = (): Promise<unknown> => {
    last += 1;
    const nth = last;
    return new Promise((resolve, reject) => waiting.set(nth, { resolve, reject }));
  };
  child.on('message', (told: StockAnswer) => {
    const asker = waiting.get(told.nth);
    waiting.delete(told.nth);
    if ('answer' in told) asker?.resolve(told.answer);
    else asker?.reject(Object.assign(new Error(told.refusal.message), told.refusal));
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      for (const { reject } of waiting.values()) reject(new Error(`the process of stock ended with ${code ?? signal}`));
      resolve();
    });
  });
  const ready = another();
  return {
    ready,
    ended,
    ask(name, given) {
      const answer = another();
      child.send({ nth: last, name, given } satisfies StockAct);
      return answer;
    },
  };
}

/** In a word, why stock did not do what it was to; null for what is no refusal. */
export function refusalOf(error: unknown): 'NOT_THERE' | 'BELOW_ZERO' | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'AllocationNotThere') return 'NOT_THERE';
  return 'constraint' in error && error.constraint === 'stock_level_covered' ? 'BELOW_ZERO' : null;
}
