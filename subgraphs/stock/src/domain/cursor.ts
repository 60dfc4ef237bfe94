import { err, ok, type Result } from '@baton/kernel';

/**
 * Where an availability stream stands. One change of a component is one change for each followed product made of it, so a place in the log is not
 * enough: the cursor also says how many of a change's products were sent.
 */
export interface StreamPlace {
  /** The last change of which anything was sent. */
  readonly change: bigint;
  /** How many of its products were sent; null: all. */
  readonly sent: number | null;
}

export const writeCursor = ({ change, sent }: StreamPlace): string => (sent === null ? `${change}` : `${change}.${sent}`);

/** The place that a cursor names. The error is a sentence for the client. */
export function readCursor(cursor: string): Result<StreamPlace, string> {
  const [, change, sent] = /^(\d{1,18})(?:\.(\d{1,3}))?$/.exec(cursor) ?? [];
  if (change === undefined) return err('The cursor is not one of ours.');
  return ok({ change: BigInt(change), sent: sent === undefined ? null : Number(sent) });
}
