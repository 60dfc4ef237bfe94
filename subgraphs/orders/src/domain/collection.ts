import type { FulfilmentRelease } from '@baton/contracts';
import type { IdSource } from '@baton/kernel';

/** What one location gives for a group that is collected, and what is known of its way to the counter. */
export interface PartToCollect {
  readonly location: string;
  /** When it can be had at the counter; of what stands there, when it is prepared. */
  readonly dispatchBy: Date | null;
  /** Null: it stands where it is collected. */
  readonly transfer: { readonly arrivesAt: Date; readonly readyAt: Date } | null;
  readonly lines: readonly { readonly orderLineId: string; readonly sku: string; readonly quantity: number }[];
}

/**
 * The one work order of a store for all that is collected there: the customer comes once, when the last of it has come. Each of its lines is the store's own
 * stock or of one transfer; what is still to come stands first, so that units that are cancelled are taken from there.
 */
export function collectionOf(
  parts: readonly PartToCollect[],
  group: { readonly id: string; readonly method: FulfilmentRelease['method']; readonly location: string; readonly service: string | null },
  ids: IdSource,
): FulfilmentRelease {
  const inOrder = [...parts].sort((a, b) => Number(a.transfer === null) - Number(b.transfer === null));
  const named = inOrder.map((part) => ({ part, transferId: part.transfer === null ? null : ids.next('trf') }));
  const ready = inOrder.flatMap(({ transfer, dispatchBy }) => (transfer?.readyAt ?? dispatchBy)?.getTime() ?? []);
  return {
    ...{ fulfilmentId: ids.next('ful'), groupId: group.id, method: group.method, location: group.location, service: group.service },
    dispatchBy: ready.length === 0 ? null : new Date(Math.max(...ready)).toISOString(),
    transfers: named.flatMap(({ part: { location: origin, transfer }, transferId }) =>
      transfer && transferId ? [{ transferId, origin, expectedAt: transfer.arrivesAt.toISOString() }] : [],
    ),
    lines: named.flatMap(({ part, transferId }) =>
      part.lines.map((line) => ({ fulfilmentLineId: ids.next('fln'), ...line, ...(transferId && { transferId }) })),
    ),
  };
}

/** Where the units of a work order's line are set aside: at the location itself, or where the transfer comes from that brings them. */
export function standsAt(
  { location, transfers }: Pick<FulfilmentRelease, 'location' | 'transfers'>,
  line: FulfilmentRelease['lines'][number],
): string {
  return transfers?.find(({ transferId }) => transferId === line.transferId)?.origin ?? location;
}
