import type { PromiseChangeCause, PromisedSpan } from '@baton/contracts';
import type { Span } from './expected.ts';
import { latestOf } from './promise.ts';

/** A change of a group's promise, as it is kept. */
export interface PromiseChange {
  readonly id: string;
  readonly orderId: string;
  readonly groupId: string;
  readonly seq: number;
  readonly at: Date;
  readonly was: Span;
  readonly is: Span;
  readonly cause: PromiseChangeCause;
  readonly isTold: boolean;
  /** When the message was delivered. */
  readonly toldAt: Date | null;
}

/** What the customer of a group was told last: with the order first, then by message. */
export function toldLast(changes: readonly PromiseChange[], current: Span): Span {
  const told = changes.findLast((change) => change.isTold);
  return told ? told.is : (changes[0]?.was ?? (changes.length === 0 ? current : null));
}

/** What a customer reads. */
export function promiseMessage(number: string, was: Span, is: Span, zone: string): string {
  const day = (at: Date): string => new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: zone }).format(at);
  if (is === null) return `We cannot say yet when the rest of your order ${number} arrives. We will tell you as soon as we can.`;
  const instead = was === null ? '' : ` instead of ${day(was.latestAt)}`;
  return `Your order ${number} arrives by ${day(is.latestAt)}${instead}. We are sorry for the delay.`;
}

/** The promise of a whole order: when the last of its groups is there. Null when one of them has none. */
export function promiseOfOrder(
  groups: readonly { readonly promiseEarliestAt: Date | null; readonly promiseLatestAt: Date | null }[],
): Span {
  return latestOf(
    groups.map(({ promiseEarliestAt: earliestAt, promiseLatestAt: latestAt }) => earliestAt && latestAt && { earliestAt, latestAt }),
  );
}

/** A span as an answer shows it. */
export const shownSpan = (span: Span): PromisedSpan | null =>
  span && { earliestAt: span.earliestAt.toISOString(), latestAt: span.latestAt.toISOString() };
