import { err, ok, type Result } from '@baton/kernel';
import {
  actorName,
  audit,
  type IdempotencyRefusal,
  type InternalContext,
  mayAccessLocation,
  onceResult,
  type Tx,
  validIdempotencyKey,
} from '@baton/platform';
import type { StockError } from '../../domain/errors.ts';
import {
  earliestOfFeeds,
  type FeedKind,
  type FeedRow,
  feedAgeDaysMax,
  feedClockAheadMsMax,
  feedPartLengthMax,
  feedReferenceLengthMax,
  feedRowsMax,
} from '../../domain/feed/feed.ts';
import { type FeedFormat, readRows } from '../../domain/feed/read-rows.ts';
import { type Feed, insertRows, openFeed, receivedRows, receiveRows } from '../../persistence/feed-repository.ts';
import { locationsByCode } from '../../persistence/location-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { noSuchLocation } from '../receive-stock.ts';

/** What a feed is, whoever sends it. */
export interface FeedHead {
  readonly location: string;
  /** The sender's own name of it. */
  readonly reference: string;
  readonly kind: FeedKind;
  /** On the source's clock; rows may say otherwise. */
  readonly countedAt: Date;
}

export interface FeedPart {
  readonly rows: readonly FeedRow[];
  readonly firstRow: number;
  readonly isLast: boolean;
}

export interface UploadFeedCommand extends Omit<FeedHead, 'countedAt'> {
  readonly idempotencyKey: string;
  readonly countedAt: string;
  readonly format: FeedFormat;
  readonly firstRow: number;
  readonly isLast: boolean;
  readonly content: string;
}

export type FeedConflict = {
  readonly kind: 'FeedConflict';
  readonly message: string;
  readonly row: number | null;
  readonly path: readonly string[];
};
export type FeedRefusal =
  | Extract<StockError, { kind: 'NotFound' | 'InvalidInput' }>
  | FeedConflict
  | {
      readonly kind: 'InvalidTransition';
      readonly message: string;
      readonly status: string;
      readonly allowedActions: readonly string[];
      readonly path: readonly string[];
    };

export type UploadFeed = (
  context: InternalContext,
  command: UploadFeedCommand,
) => Promise<Result<string, FeedRefusal | IdempotencyRefusal>>;

const invalid = (message: string, field: string): FeedRefusal => ({ kind: 'InvalidInput', message, path: [field] });
const conflict = (message: string, field: string, row: number | null = null): FeedRefusal => ({
  kind: 'FeedConflict',
  message,
  row,
  path: [field],
});

/** Takes a part of a feed in. Parts come in any order and any number of times; the feed takes effect behind the answer, once all of it is there. */
export const uploadFeed =
  (ports: UseCasePorts): UploadFeed =>
  async (context, { idempotencyKey, ...input }) => {
    const { database, clock, ids } = ports;
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const head = { ...input, countedAt: new Date(input.countedAt) };
    const part = readPart(head, input, clock.now());
    if (!part.ok) return part;
    const request = { context, mutation: 'uploadInventoryFeed', key: idempotencyKey, input };
    return onceResult<string, FeedRefusal>(database, request, async (tx) => {
      const { location } = input;
      if (!mayAccessLocation(context, location) || (await locationsByCode(tx, [location])).length === 0) return err(noSuchLocation);
      const cause = { actor: actorName(context.actor), traceId: context.traceId };
      const taken = await takePart(tx, { head, part: part.value, ...cause }, ports);
      if (!taken.ok) return taken;
      const { id } = taken.value;
      const detail = { reference: input.reference, rows: part.value.rows.length, firstRow: input.firstRow };
      await audit(tx, { context, action: 'uploadInventoryFeed', target: `feed:${id}`, detail }, { clock, ids });
      return ok(id);
    });
  };

function readPart(
  head: FeedHead,
  input: UploadFeedCommand | Omit<UploadFeedCommand, 'idempotencyKey'>,
  now: Date,
): Result<FeedPart, FeedRefusal> {
  const checked = checkHead(head, now);
  if (!checked.ok) return checked;
  const { content, format, firstRow, isLast } = input;
  if (content.length > feedPartLengthMax)
    return err(invalid(`A part has at most ${feedPartLengthMax} characters: send the rest as the next part.`, 'content'));
  if (firstRow < 1 || firstRow > feedRowsMax) return err(invalid(`The first row is 1 to ${feedRowsMax}.`, 'firstRow'));
  const rows = readRows(format, content, firstRow);
  if (!rows.ok) return err(invalid(rows.error, 'content'));
  if (rows.value.length === 0) return err(invalid('A part has at least one row.', 'content'));
  if (firstRow + rows.value.length - 1 > feedRowsMax) return err(invalid(`A feed has at most ${feedRowsMax} rows.`, 'content'));
  return ok({ rows: rows.value, firstRow, isLast });
}

/** The rules of a feed that need no look at the database. */
export function checkHead({ reference, countedAt }: FeedHead, now: Date): Result<null, FeedRefusal> {
  if (reference.trim() === '' || reference.length > feedReferenceLengthMax)
    return err(invalid(`A reference has 1 to ${feedReferenceLengthMax} characters.`, 'reference'));
  if (countedAt.getTime() > now.getTime() + feedClockAheadMsMax) return err(invalid('It was counted in the future.', 'countedAt'));
  if (countedAt < earliestOfFeeds(now)) return err(invalid(`It was counted more than ${feedAgeDaysMax} days ago.`, 'countedAt'));
  return ok(null);
}

/** Writes a part's rows where they are not there yet. */
export async function takePart(
  tx: Tx,
  { head, part, actor, traceId }: { readonly head: FeedHead; readonly part: FeedPart; readonly actor: string; readonly traceId: string },
  { ids }: Pick<UseCasePorts, 'ids'>,
): Promise<Result<Feed, FeedRefusal>> {
  const feed = await openFeed(tx, { ...head, id: ids.next('fed'), actor, traceId });
  if (!feed) throw new Error(`the feed ${head.reference} of ${head.location} was neither there nor made`);
  if (feed.kind !== head.kind || feed.countedAt.getTime() !== head.countedAt.getTime())
    return err(conflict('There is a feed of this reference that is of another kind or was counted at another time.', 'reference'));
  if (feed.status === 'CANCELLED') {
    const message = 'The feed was cancelled: send it under another reference.';
    return err({ kind: 'InvalidTransition', message, status: feed.status, allowedActions: [], path: ['reference'] });
  }
  const total = part.isLast ? part.firstRow + part.rows.length - 1 : null;
  if (total !== null && feed.rowsTotal !== null && total !== feed.rowsTotal)
    return err(conflict(`The feed ends with row ${feed.rowsTotal}, as another part said.`, 'isLast', feed.rowsTotal));
  const end = feed.rowsTotal ?? total;
  if (end !== null && (part.rows.at(-1)?.row ?? 0) > end) return err(conflict(`The feed ends with row ${end}.`, 'firstRow', end));
  // All of it is here: what is sent again was taken already.
  if (feed.status !== 'RECEIVING') return ok(feed);
  const { last, differs } = await receivedRows(tx, feed.id, part.rows);
  if (differs !== null) return err(conflict(`Row ${differs} came before with another content.`, 'content', differs));
  if (total !== null && last !== null && last > total)
    return err(conflict(`Row ${last} came before: the feed does not end here.`, 'isLast', last));
  return ok((await receiveRows(tx, feed.id, await insertRows(tx, feed.id, part.rows), total)) ?? feed);
}
