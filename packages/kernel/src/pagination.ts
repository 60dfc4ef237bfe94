import { err, ok, type Result } from './result.ts';

/** Most items on one page of any connection. */
export const pageSizeMax = 100;

/** Relay's arguments. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A checked page request: `limit` items in one direction, strictly after the key of the cursor. */
export interface PageRequest {
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly limit: number;
  /** Key of the item at the cursor: the sort values with the id as tie-breaker. Null at the edge. */
  readonly from: readonly string[] | null;
}

export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Checks `first`/`last` (exactly one, 1–100) and the cursor. The error is a sentence for the client. */
export function pageRequest(args: PageArguments): Result<PageRequest, string> {
  const forward = args.first ?? null;
  const backward = args.last ?? null;
  if ((forward === null) === (backward === null)) return err('Give exactly one of `first` and `last`.');
  const limit = forward ?? backward ?? 0;
  if (!Number.isInteger(limit) || limit < 1 || limit > pageSizeMax) return err(`A page has 1 to ${pageSizeMax} items.`);
  const cursor = (forward === null ? args.before : args.after) ?? null;
  const from = cursor === null ? null : decodeCursor(cursor);
  if (cursor !== null && from === null) return err('The cursor is not one of ours.');
  return ok({ direction: forward === null ? 'BACKWARD' : 'FORWARD', limit, from });
}

export const encodeCursor = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The key inside a cursor, or null when it was not made by {@link encodeCursor}. */
export function decodeCursor(cursor: string): readonly string[] | null {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(key) && key.every((part) => typeof part === 'string') ? key : null;
  } catch {
    return null;
  }
}

/**
 * Builds the connection from up to `limit + 1` items fetched in the request's direction (a backward page arrives reversed).
 * The extra item only says that there is more.
 */
export function connection<T>(request: PageRequest, fetched: readonly T[], keyOf: (item: T) => readonly string[]): Connection<T> {
  const more = fetched.length > request.limit;
  const kept = fetched.slice(0, request.limit);
  const nodes = request.direction === 'FORWARD' ? kept : kept.reverse();
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor(keyOf(node)) }));
  const beyond = request.from !== null;
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: request.direction === 'FORWARD' ? more : beyond,
      hasPreviousPage: request.direction === 'FORWARD' ? beyond : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
