import { type Connection, connection, type PageArguments, pageRequest } from '@baton/kernel';
import { badUserInput } from '@baton/platform';

/** A connection as the generated types want it: with arrays that are not read-only. */
export type Page<T> = {
  nodes: T[];
  edges: { node: T; cursor: string }[];
  pageInfo: Connection<T>['pageInfo'];
};

/** The checked page request; a wrong one ends the operation with a sentence. */
export function checkedPage(args: PageArguments) {
  const request = pageRequest(args);
  if (!request.ok) throw badUserInput(request.error);
  return request.value;
}

export const pageFrom = <T>({ nodes, edges, pageInfo }: Connection<T>): Page<T> => ({ nodes: [...nodes], edges: [...edges], pageInfo });

/** A page of a list that is in memory and bounded, in the order of its keys. */
export function pageOf<T>(items: readonly T[], args: PageArguments, keyOf: (item: T) => readonly [string, string]): Page<T> {
  const request = checkedPage(args);
  const sign = request.direction === 'FORWARD' ? 1 : -1;
  const from = request.from;
  const sorted = items.toSorted((a, b) => sign * compare(keyOf(a), keyOf(b)));
  const rest = from === null ? sorted : sorted.filter((item) => sign * compare(keyOf(item), from) > 0);
  return pageFrom(connection(request, rest.slice(0, request.limit + 1), keyOf));
}

function compare(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((part, position) => part !== b[position]);
  return differs < 0 ? 0 : (a[differs] ?? '') < (b[differs] ?? '') ? -1 : 1;
}
