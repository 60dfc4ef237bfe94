import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { actorName, audit, type InternalContext } from '@baton/platform';
import type { FeedRow } from '../../domain/feed/feed.ts';
import { type FeedFormat, rowReader } from '../../domain/feed/read-rows.ts';
import { type Feed, feedsById } from '../../persistence/feed-repository.ts';
import { locationsByCode } from '../../persistence/location-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { applyStep } from './apply-feeds.ts';
import { checkHead, type FeedHead, type FeedPart, takePart } from './receive-feed.ts';

export interface FeedFile {
  readonly path: string;
  readonly format: FeedFormat;
  readonly head: FeedHead;
  readonly context: InternalContext;
  /** Called with how far it got, after each transaction. */
  onProgress(feed: Feed): void;
}

const rowsPerPart = 5_000;
const othersPauseMs = 200;

/**
 * Takes a file in and lets it take effect, beside the instance that runs or without one. Stopped anywhere and started again it goes on behind what was
 * committed: a file under its reference is one feed. What is wrong with it as a whole is thrown as a sentence.
 */
export async function feedFile(ports: UseCasePorts, file: FeedFile): Promise<Feed> {
  const { head, context } = file;
  const checked = checkHead(head, ports.clock.now());
  if (!checked.ok) throw new Error(checked.error.message);
  if ((await locationsByCode(ports.database, [head.location])).length === 0) throw new Error(`There is no location ${head.location}.`);
  let feed: Feed | undefined;
  for await (const part of partsOf(file)) {
    feed = await take(ports, file, part);
    file.onProgress(feed);
    // All of it came in before: nothing is read again.
    if (feed.status !== 'RECEIVING') break;
  }
  if (!feed) throw new Error('The file has no rows.');
  const { id, rowsReceived } = feed;
  const target = `feed:${id}`;
  await ports.database.transaction((tx) =>
    audit(tx, { context, action: 'feedFile', target, detail: { reference: head.reference, rowsReceived } }, ports),
  );
  return apply(ports, file, id);
}

function take(ports: UseCasePorts, { head, context }: FeedFile, part: FeedPart): Promise<Feed> {
  return ports.database.transaction(async (tx) => {
    const taken = await takePart(tx, { head, part, actor: actorName(context.actor), traceId: context.traceId }, ports);
    if (!taken.ok) throw new Error(taken.error.message);
    return taken.value;
  });
}

async function apply(ports: UseCasePorts, { onProgress }: FeedFile, feedId: string): Promise<Feed> {
  for (;;) {
    const stepped = await applyStep(ports, feedId);
    const feed = stepped ?? (await feedsById(ports.database, [feedId]))[0];
    if (!feed) throw new Error(`The feed ${feedId} is gone.`);
    onProgress(feed);
    if (feed.status !== 'APPLYING') return feed;
    // The running instance is at it just now.
    if (!stepped) await wait(othersPauseMs);
  }
}

async function* partsOf({ path, format }: FeedFile): AsyncGenerator<FeedPart> {
  let rows: FeedRow[] = [];
  let next = 1;
  for await (const row of rowsOf(path, format)) {
    if (rows.length === rowsPerPart) {
      yield { rows, firstRow: next, isLast: false };
      next += rows.length;
      rows = [];
    }
    rows.push(row);
  }
  if (rows.length > 0) yield { rows, firstRow: next, isLast: true };
}

async function* rowsOf(path: string, format: FeedFormat): AsyncGenerator<FeedRow> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let read: ReturnType<typeof rowReader> | undefined;
  let row = 1;
  for await (const line of lines) {
    const isFirst = read === undefined;
    read ??= rowReader(format, line);
    if (!read.ok) throw new Error(read.error);
    const found = isFirst && format === 'CSV' ? null : read.value(line, row);
    if (!found) continue;
    row += 1;
    yield found;
  }
}
