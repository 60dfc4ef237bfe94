import { err, ok, type Result } from '@baton/kernel';
import type { Bus, LoggedEvent } from '@baton/platform';
import { wants } from '../domain/message.ts';

/** Events of a page, and how far the log was looked through. */
export interface EventPage {
  readonly events: readonly LoggedEvent[];
  readonly reached: bigint;
  readonly hasMore: boolean;
}

export interface EventQuestion {
  readonly first: number;
  /** Null: from the oldest event that is kept. */
  readonly after: string | null;
  /** Empty: all. */
  readonly types: readonly string[];
}

const pageSize = 500;
/** How much of the log one request looks through for rare types; the next goes on from there. */
const scannedMax = 5_000;

/** Reads the log in order. A cursor that the log does not reach back to is refused: what is gone cannot be skipped silently. */
export async function readEvents(
  bus: Pick<Bus, 'read' | 'ends'>,
  { first, after, types }: EventQuestion,
): Promise<Result<EventPage, string>> {
  const kept = await bus.ends();
  if (after !== null && !/^\d{1,19}$/.test(after)) return err('The cursor is not one of ours.');
  const start = after === null ? kept.first - 1n : BigInt(after);
  if (start + 1n < kept.first) return err('The cursor is older than the log: read the present state and go on from there.');
  if (start > kept.last) return err('The cursor is not of this log: read the present state and go on from there.');
  const events: LoggedEvent[] = [];
  let reached = start;
  for (let scanned = 0; events.length < first && scanned < scannedMax && reached < kept.last; ) {
    const page = await bus.read(reached, pageSize);
    if (page.length === 0) break;
    scanned += page.length;
    for (const logged of page) {
      if (events.length === first) break;
      reached = logged.seq;
      if (wants(types, logged.event.type)) events.push(logged);
    }
  }
  return ok({ events, reached, hasMore: reached < kept.last });
}
