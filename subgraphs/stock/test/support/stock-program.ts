import { databaseAt } from '@baton/testing';
import { stockBeside } from './stock.ts';
import type { StockAct, StockAnswer } from './stock-programs.ts';

/** A process of the operating system that holds stock and nothing else: started by `startStockProgram`, told over its channel what to do. */
const [url = '', poolSize = ''] = process.argv.slice(2);
const stock = await stockBeside(databaseAt(url), { poolSize: Number(poolSize) });
// The test says which of its processes takes an event.
await stock.subgraph.drain();

process.on('message', (act: StockAct) => void answer(act));
process.on('disconnect', () => void close());
tell({ nth: 0, answer: null });

async function answer({ nth, name, given }: StockAct): Promise<void> {
  try {
    // The sender's types say that these are the arguments of the function of that name.
    const work = stock[name] as (...args: readonly unknown[]) => Promise<unknown>;
    tell({ nth, answer: await work(...given) });
  } catch (error) {
    const { message, constraint = null, name: kind } = error as Error & { constraint?: string };
    tell({ nth, refusal: { message, constraint, name: kind } });
  }
}

function tell(answer: StockAnswer): void {
  // A test that failed waits for nothing any more.
  if (process.connected) process.send?.(answer);
}

async function close(): Promise<void> {
  await stock.subgraph.close();
  await stock.bus.close();
  await stock.test.drop();
}
