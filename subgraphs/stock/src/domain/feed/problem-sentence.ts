import { feedAgeDaysMax, feedQuantityMax, type RowProblem } from './feed.ts';

/** What a person reads who looks after a feed. */
export function problemSentence({
  code,
  sku,
  short,
}: {
  readonly code: RowProblem;
  readonly sku: string | null;
  readonly short: number;
}): string {
  switch (code) {
    case 'UNREADABLE':
      return 'The line is no row of the format.';
    case 'NO_SKU':
      return 'The row names no product: `sku` is 1 to 100 characters.';
    case 'NO_QUANTITY':
      return `The row has no right quantity: a count is 0 to ${feedQuantityMax}, a change is a whole number other than 0.`;
    case 'NO_TIME':
      return '`occurredAt` is an instant with its offset, as 2026-11-22T09:30:00Z.';
    case 'IN_THE_FUTURE':
      return 'The row was counted in the future: the clock of its source runs ahead.';
    case 'TOO_OLD':
      return `The row speaks of more than ${feedAgeDaysMax} days ago: count what stands there now.`;
    case 'NO_ID':
      return 'A change needs an `id` of its own, 1 to 255 characters, so that it is counted once.';
    case 'ID_REUSED':
      return 'The id was used before by another change: each change needs one of its own.';
    case 'UNKNOWN_PRODUCT':
      return `There is no product ${sku}.`;
    case 'NOT_COUNTED':
      return `${sku} is not counted itself: name goods, or the components of a kit.`;
    case 'TRACKED_BY_LOT':
      return `${sku} is counted by lot: receive and adjust its lots.`;
    case 'BELOW_PROMISED':
      return `${short} units of ${sku} are promised beyond what was counted. They stay on hand until they are free, and are not sold again.`;
  }
}
