import { parseArgs } from 'node:util';
import { lineOf } from './source-file/answer.ts';
import { SourceFileError } from './source-file/file.ts';
import { inArrivalOrder } from './source-file/in-arrival-order.ts';
import { readSourceFile } from './source-file/read.ts';
import { together } from './source-file/together.ts';

const usage = `Sources the orders of a file: npm run -s source -- FILE [--window] [--rounds N] [--seed N]

Prints one JSON line an order: {"order","cost","shipments","fc"}; fc has the number of the fulfilment centre for each unit. An order that cannot be had
has the cost null. Exit codes: 0 answered, 1 the file is wrong (said as JSON on stderr), 2 the command is wrong.
`;

/** Solves a file and prints its answers. Answers the exit code. */
function main(): number {
  const command = commandOf();
  if (command === null) {
    process.stderr.write(usage);
    return 2;
  }
  try {
    const file = readSourceFile(command.file);
    let index = 0;
    let open = 0;
    for (const { fc, isExact } of command.isWindow ? together(file, command) : inArrivalOrder(file)) {
      process.stdout.write(`${lineOf(file, index, fc)}\n`);
      index += 1;
      if (!isExact) open += 1;
    }
    if (open > 0) process.stderr.write(`${open} orders were not searched to the end: there may be something cheaper for them.\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof SourceFileError)) throw error;
    process.stderr.write(`${JSON.stringify({ error: error.kind, at: error.at, message: error.message })}\n`);
    return 1;
  }
}

function commandOf(): { readonly file: string; readonly isWindow: boolean; readonly rounds: number | null; readonly seed: number } | null {
  try {
    const options = { window: { type: 'boolean' }, rounds: { type: 'string' }, seed: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...others] = positionals;
    const [rounds, seed] = [values.rounds === undefined ? null : Number(values.rounds), Number(values.seed ?? 1)];
    const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0;
    if (file === undefined || others.length > 0 || !isWhole(seed) || !isWhole(rounds ?? 0)) return null;
    return { file, isWindow: values.window ?? false, rounds, seed };
  } catch {
    return null;
  }
}

process.exitCode = main();
