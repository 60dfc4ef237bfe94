import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { idSource, systemClock } from '@baton/kernel';
import { createLogger, type InternalContext, newTraceId } from '@baton/platform';
import { type Feed, type FeedHead, feedFile } from '@baton/stock/subgraph';
import { runCommand, withDatabase, withDatabaseUrl } from './operator.ts';

const kinds = ['FULL', 'NONZERO', 'DELTA'] as const;
const usage = `Usage: npm run -s stock:feed -- FILE --location CODE --kind ${kinds.join('|')} [--feed NAME] [--at TIME] [--format csv|jsonl]`;

/** Takes counts or changes of a location in from a file. Stopped and started again it goes on where it was. */
async function feed(): Promise<number> {
  const { file, head, format } = await question();
  const show = progress();
  return withDatabaseUrl('stock', (url) =>
    withDatabase(url, 'stock', async (database) => {
      const ports = { database, clock: systemClock, ids: idSource(systemClock, () => randomBytes(10)), log: createLogger('stock') };
      const done = await feedFile(ports, { path: file, format, head, context: operatorContext(), onProgress: show });
      process.stdout.write(`${summary(done)}\n`);
      return done.status === 'DONE' && done.failed === 0 && done.short === 0 ? 0 : 1;
    }),
  );
}

interface Question {
  readonly file: string;
  readonly format: 'CSV' | 'JSONL';
  readonly head: FeedHead;
}

async function question(): Promise<Question> {
  const text = { type: 'string' } as const;
  const options = { location: text, kind: text, feed: text, at: text, format: text };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file, ...rest] = positionals;
  const kind = kinds.find((known) => known === values.kind);
  if (file === undefined || rest.length > 0 || !values.location || !kind) throw new Error(usage);
  const format = (values.format ?? file.split('.').at(-1) ?? '').toUpperCase();
  if (format !== 'CSV' && format !== 'JSONL') throw new Error(`Say --format csv or --format jsonl: ${file} does not say it.\n${usage}`);
  // A file says no more of itself than when it was written.
  const countedAt = values.at === undefined ? statSync(file).mtime : new Date(values.at);
  if (Number.isNaN(countedAt.getTime())) throw new Error(`--at is an instant, as 2026-11-22T09:30:00Z.`);
  const reference = values.feed ?? `sha256:${await hashOf(file)}`;
  return { file, format, head: { location: values.location, reference, kind, countedAt } };
}

/** The same file is the same feed, whatever it is called. */
async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Whoever may open the database. */
const operatorContext = (): InternalContext => ({
  actor: { kind: 'staff', id: 'command-line', scopes: ['stock:feed', 'location:any'], locations: [] },
  grants: [],
  traceId: newTraceId(),
  deadlineAt: Number.MAX_SAFE_INTEGER,
});

function progress(): (feed: Feed) => void {
  let last = '';
  return ({ status, rowsReceived, rowsDone, rowsTotal, zeroed }) => {
    const applied = `${rowsDone} of ${rowsTotal} rows done${zeroed > 0 ? `, ${zeroed} levels set to zero` : ''}`;
    const line = status === 'RECEIVING' ? `${rowsReceived} rows read` : applied;
    if (line !== last) process.stdout.write(`${line}\n`);
    last = line;
  };
}

function summary(feed: Feed): string {
  const { id, status, rowsDone, changed, unchanged, duplicate, stale, failed, short, zeroed, zeroingStoppedAt } = feed;
  const counts = `${changed} changed, ${unchanged} unchanged, ${duplicate} said before, ${stale} out of date, ${failed} failed`;
  const zeros =
    zeroingStoppedAt === null
      ? `, ${zeroed} levels set to zero`
      : `; nothing was set to zero, because row ${zeroingStoppedAt} names no product`;
  const promised = short > 0 ? `; at ${short} levels more is promised than was counted: ask stockInconsistencies` : '';
  return `${id} is ${status}: ${rowsDone} rows: ${counts}${zeros}${promised}.`;
}

await runCommand(feed);
