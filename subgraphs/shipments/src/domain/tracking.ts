export type ParcelStatus =
  | 'PACKED'
  | 'LABEL_CREATED'
  | 'HANDED_TO_CARRIER'
  | 'IN_TRANSIT'
  | 'CUSTOMS'
  | 'OUT_FOR_DELIVERY'
  | 'ATTEMPT_FAILED'
  | 'AVAILABLE_FOR_PICKUP'
  | 'DELIVERED'
  | 'EXCEPTION'
  | 'RETURN_TO_SENDER'
  | 'RETURNED'
  | 'LOST'
  | 'EXPIRED';

export type ParcelException = 'SCAN_AFTER_END' | 'CONFLICTING_ENDS';

/** How far along a status is: decides between events of the same instant. */
export const parcelRank: Readonly<Record<ParcelStatus, number>> = {
  PACKED: 0,
  LABEL_CREATED: 1,
  HANDED_TO_CARRIER: 2,
  EXPIRED: 3,
  IN_TRANSIT: 4,
  CUSTOMS: 5,
  EXCEPTION: 6,
  OUT_FOR_DELIVERY: 7,
  ATTEMPT_FAILED: 8,
  AVAILABLE_FOR_PICKUP: 9,
  RETURN_TO_SENDER: 10,
  LOST: 11,
  RETURNED: 12,
  DELIVERED: 13,
};

/** What a parcel that left its unit can be in. */
export const leftStatuses: readonly ParcelStatus[] = Object.keys(parcelRank).filter(
  (status): status is ParcelStatus => parcelRank[status as ParcelStatus] >= parcelRank.HANDED_TO_CARRIER, // Object.keys widens to string
);

/** Ends of a parcel's way, the strongest first. One that is found is no longer lost, one that was delivered was not returned. */
export const parcelEnds: readonly ParcelStatus[] = ['DELIVERED', 'RETURNED', 'LOST'];

export interface Scan {
  readonly status: ParcelStatus;
  /** RFC 3339, UTC. */
  readonly occurredAt: string;
  readonly description: string;
  /** When the carrier expected to deliver, if it said so. RFC 3339, UTC. */
  readonly estimatedAt?: string | null;
}

export interface Whereabouts {
  readonly status: ParcelStatus;
  /** When it came to be so; null while no scan says more than the parcel itself. */
  readonly since: string | null;
  readonly exception: ParcelException | null;
}

/**
 * Where a parcel is by everything that was ever reported: a function of the set of scans, so that it is the same in whatever order they arrive.
 * An end wins over everything; else the scan that happened last, and at one instant the one further along. A scan that is no further than `base`
 * (what we know ourselves) changes nothing.
 */
export function whereabouts(base: ParcelStatus, scans: readonly Scan[]): Whereabouts {
  const moved = inOrder(scans.filter(({ status }) => parcelRank[status] > parcelRank[base]));
  const end = parcelEnds.find((status) => moved.some((scan) => scan.status === status));
  if (end === undefined) {
    const last = moved.at(-1);
    return last ? { status: last.status, since: last.occurredAt, exception: null } : { status: base, since: null, exception: null };
  }
  const ended = moved.find(({ status }) => status === end);
  const since = ended?.occurredAt ?? null;
  const isDisputed = moved.some(({ status }) => status !== end && parcelEnds.includes(status));
  const isScannedAfter = moved.some(({ status, occurredAt }) => status !== end && since !== null && occurredAt > since);
  return { status: end, since, exception: isDisputed ? 'CONFLICTING_ENDS' : isScannedAfter ? 'SCAN_AFTER_END' : null };
}

/** When the carrier expects to deliver: as the scan that happened last and said so. Null when none did. */
export const estimateOf = (scans: readonly Scan[]): string | null =>
  inOrder(scans.filter(({ estimatedAt }) => estimatedAt)).at(-1)?.estimatedAt ?? null;

/** Scans as they happened; ties go by rank, then by words, so that the timeline is always the same. */
export function inOrder(scans: readonly Scan[]): Scan[] {
  return [...scans].sort(
    (a, b) => compare(a.occurredAt, b.occurredAt) || parcelRank[a.status] - parcelRank[b.status] || compare(a.description, b.description),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
