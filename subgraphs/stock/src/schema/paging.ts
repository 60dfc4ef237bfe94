import { type Connection, connection, type PageArguments, type PageRequest, pageRequest } from '@baton/kernel';
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

/** A page of a list that stands in the order of its keys already. Only what is asked for is made: the cursors of a long list cost more than its items. */
export function pageOfSorted<T>(items: readonly T[], args: PageArguments, keyOf: (item: T) => readonly [string, string]): Page<T> {
  const request = checkedPage(args);
  const fetched = itemsOfPage(items, request, keyOf);
  let whole: Connection<T> | undefined;
  const made = (): Connection<T> => {
    whole ??= connection(request, fetched, keyOf);
    return whole;
  };
  return {
    nodes: request.direction === 'FORWARD' ? fetched.slice(0, request.limit) : [...made().nodes],
    get edges() {
      return [...made().edges];
    },
    get pageInfo() {
      return made().pageInfo;
    },
  };
}

/** Up to one more than a page, in the request's direction. */
function itemsOfPage<T>(items: readonly T[], { direction, limit, from }: PageRequest, keyOf: (item: T) => readonly [string, string]): T[] {
  const firstWhere = (is: (order: number) => boolean): number => {
    const found = from === null ? -1 : items.findIndex((item) => is(compare(keyOf(item), from)));
    return found < 0 ? items.length : found;
  };
  if (direction === 'FORWARD') {
    const start = from === null ? 0 : firstWhere((order) => order > 0);
    return items.slice(start, start + limit + 1);
  }
  const end = firstWhere((order) => order >= 0);
  return items.slice(Math.max(0, end - limit - 1), end).reverse();
}
