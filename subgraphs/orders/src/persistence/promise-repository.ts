import type { Sql, Tx } from '@baton/platform';
import type { PromiseChange } from '../domain/promise/change.ts';
import type { OpenWork, ParcelUnderWay, Span } from '../domain/promise/expected.ts';
import {
  insertPromiseChange,
  selectAwaited,
  selectOpenWork,
  selectParcelsUnderWay,
  selectPromiseChanges,
  updatePromise,
} from './sql/promises.ts';

type OfGroup<T> = T & { readonly groupId: string };

/** Units that stand nowhere; without a location nobody said when they come. */
export interface AwaitedRow {
  readonly groupId: string;
  readonly location: string | null;
  readonly availableAt: Date | null;
  /** Whether a person has to find them. */
  readonly isStuck: boolean;
}

/** What of an order is not there yet. */
export interface UnderWay {
  readonly work: readonly OfGroup<OpenWork>[];
  readonly parcels: readonly OfGroup<ParcelUnderWay>[];
  readonly awaited: readonly AwaitedRow[];
}

export async function underWay(tx: Tx, orderId: string): Promise<UnderWay> {
  const work = await tx.query<OfGroup<OpenWork>>(selectOpenWork, [orderId]);
  const parcels = await tx.query<OfGroup<ParcelUnderWay>>(selectParcelsUnderWay, [orderId]);
  return { work, parcels, awaited: await tx.query<AwaitedRow>(selectAwaited, [orderId]) };
}

type ChangeRow = Omit<PromiseChange, 'was' | 'is'> & {
  readonly wasEarliestAt: Date | null;
  readonly wasLatestAt: Date | null;
  readonly isEarliestAt: Date | null;
  readonly isLatestAt: Date | null;
};

/** The changes of orders' promises, oldest first. */
export async function promiseChangesOfOrders(db: Sql, orderIds: readonly string[]): Promise<PromiseChange[]> {
  const rows = await db.query<ChangeRow>(selectPromiseChanges, [orderIds]);
  return rows.map(({ wasEarliestAt, wasLatestAt, isEarliestAt, isLatestAt, ...change }) => ({
    ...change,
    was: spanOf(wasEarliestAt, wasLatestAt),
    is: spanOf(isEarliestAt, isLatestAt),
  }));
}

/** Writes a change, and the promise that is in force from now on. */
export async function savePromiseChange(tx: Tx, change: PromiseChange): Promise<void> {
  const { id, orderId, groupId, seq, at, was, is, cause, isTold } = change;
  const instants = [was?.earliestAt, was?.latestAt, is?.earliestAt, is?.latestAt].map((instant) => instant ?? null);
  await tx.query(insertPromiseChange, [id, orderId, groupId, seq, at, ...instants, cause, isTold]);
  await tx.query(updatePromise, [groupId, is?.earliestAt ?? null, is?.latestAt ?? null]);
}

export const spanOf = (earliestAt: Date | null, latestAt: Date | null): Span =>
  earliestAt !== null && latestAt !== null ? { earliestAt, latestAt } : null;
