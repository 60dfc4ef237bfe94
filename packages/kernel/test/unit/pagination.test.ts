import { connection, encodeCursor, type PageArguments, pageRequest } from '@baton/kernel';

const keyOf = (item: number): string[] => [String(item)];

/** A page of the numbers 1 to 5, read as a subgraph reads rows: in the request's direction, one more than asked. */
function page(args: PageArguments) {
  const request = pageRequest(args);
  if (!request.ok) throw new Error(request.error);
  const { direction, from, limit } = request.value;
  const sorted = direction === 'FORWARD' ? [1, 2, 3, 4, 5] : [5, 4, 3, 2, 1];
  const at = from === null ? 0 : sorted.indexOf(Number(from[0])) + 1;
  return connection(request.value, sorted.slice(at, at + limit + 1), keyOf);
}

test('pages forward from the beginning to the end', () => {
  const first = page({ first: 2 });
  expect(first.nodes).toEqual([1, 2]);
  expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });

  const last = page({ first: 5, after: first.pageInfo.endCursor });
  expect(last.nodes).toEqual([3, 4, 5]);
  expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test('pages backward in the order of the list', () => {
  const last = page({ last: 2 });
  expect(last.nodes).toEqual([4, 5]);
  expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });

  expect(page({ last: 9, before: last.pageInfo.startCursor }).nodes).toEqual([1, 2, 3]);
});

test('an empty page has no cursors', () => {
  expect(page({ first: 1, after: encodeCursor(['5']) })).toMatchObject({
    nodes: [],
    edges: [],
    pageInfo: { startCursor: null, endCursor: null },
  });
});

test.each([
  [{}, 'Give exactly one of `first` and `last`.'],
  [{ first: 1, last: 1 }, 'Give exactly one of `first` and `last`.'],
  [{ first: 0 }, 'A page has 1 to 100 items.'],
  [{ last: 101 }, 'A page has 1 to 100 items.'],
  [{ first: 1, after: 'a cursor' }, 'The cursor is not one of ours.'],
  [{ first: 1, after: Buffer.from('{}').toString('base64url') }, 'The cursor is not one of ours.'],
])('%j is refused: %s', (args, error) => {
  expect(pageRequest(args)).toEqual({ ok: false, error });
});

test('a page of 1 and one of 100 are given', () => {
  expect([pageRequest({ first: 1 }).ok, pageRequest({ first: 100 }).ok]).toEqual([true, true]);
});
