import type { PageRequest } from '@baton/kernel';
import type { Sql } from '@baton/platform';
import { selectExceptionQueue, selectExceptionQueueBackward } from './sql/exception-queue.ts';
import { selectException, selectExceptions } from './sql/exceptions.ts';

/** Something that waits, or waited, for a person. */
export interface ExceptionView {
  readonly id: string;
  readonly orderId: string;
  readonly kind: 'SOURCING_FAILED' | 'CAPTURE_FAILED' | 'REFUND_FAILED' | 'VOID_FAILED' | 'STOCK_MISSING' | 'RAISED';
  readonly reason: string;
  readonly openedAt: Date;
  readonly resolvedAt: Date | null;
  /** What a person chose; null when it ended by itself, or has not. */
  readonly choice: ExceptionChoice | null;
  readonly resolvedBy: string | null;
}
export type ExceptionChoice = 'RETRY' | 'CANCEL_UNITS' | 'KEEP' | 'DISMISS';

export async function exceptionsOfOrders(db: Sql, orderIds: readonly string[]): Promise<ExceptionView[]> {
  return (await db.query<Row>(selectExceptions, [orderIds])).map(exceptionOf);
}

export async function exceptionById(db: Sql, id: string): Promise<ExceptionView | null> {
  const [row] = await db.query<Row>(selectException, [id]);
  return row ? exceptionOf(row) : null;
}

/** Which exceptions are listed; null is no restriction. */
export interface ExceptionFilter {
  readonly isOpen: boolean | null;
  readonly kinds: readonly string[] | null;
  readonly reasons: readonly string[] | null;
  readonly channel: string | null;
  readonly market: string | null;
}

/** A page of exceptions across orders, oldest first: up to one more than the page. */
export async function exceptionQueue(db: Sql, filter: ExceptionFilter, page: PageRequest): Promise<ExceptionView[]> {
  const { isOpen, kinds, reasons, channel, market } = filter;
  const statement = page.direction === 'FORWARD' ? selectExceptionQueue : selectExceptionQueueBackward;
  const [at = null, id = null] = page.from ?? [];
  return (await db.query<Row>(statement, [isOpen, kinds, reasons, channel, market, at, id, page.limit + 1])).map(exceptionOf);
}

interface Row extends Pick<ExceptionView, 'id' | 'kind' | 'reason' | 'choice'> {
  readonly order_id: string;
  readonly opened_at: Date;
  readonly resolved_at: Date | null;
  readonly resolved_by: string | null;
}

const exceptionOf = ({ id, order_id, kind, reason, opened_at, resolved_at, choice, resolved_by }: Row): ExceptionView => ({
  ...{ id, orderId: order_id, kind, reason, choice },
  ...{ openedAt: opened_at, resolvedAt: resolved_at, resolvedBy: resolved_by },
});
