import { loaderByKey, loaderOfLists, onDemand } from '@baton/platform';

interface Row {
  readonly id: string;
  readonly owner: string;
}
const rows: readonly Row[] = [
  { id: 'b', owner: 'x' },
  { id: 'a', owner: 'x' },
  { id: 'c', owner: 'y' },
];

test('all keys of a turn are loaded by one batch; a missing one is null', async () => {
  const batches: (readonly string[])[] = [];
  const byId = loaderByKey<string, Row>({
    batch: async (ids) => {
      batches.push(ids);
      return rows.filter(({ id }) => ids.includes(id));
    },
    keyOf: ({ id }) => id,
  });

  const loaded = await Promise.all(['a', 'nothing', 'b', 'a'].map((id) => byId.load(id)));

  expect(loaded.map((row) => row?.id ?? null)).toEqual(['a', null, 'b', 'a']);
  expect(batches).toEqual([['a', 'nothing', 'b']]);
});

test('lists keep the order of the batch; a key without rows has an empty one', async () => {
  const ofOwner = loaderOfLists<string, Row>({ batch: async () => rows, keyOf: ({ owner }) => owner });

  const loaded = await Promise.all(['x', 'y', 'z'].map((owner) => ofOwner.load(owner)));

  expect(loaded.map((list) => list.map(({ id }) => id))).toEqual([['b', 'a'], ['c'], []]);
});

test('a field is made when it is first asked for, once for each object and of its own parts', () => {
  const made: string[] = [];
  const make = (name: string) => (of: { readonly id: string }) => {
    made.push(`${name} of ${of.id}`);
    return { name, id: of.id };
  };
  const fieldsOf = onDemand<{ readonly id: string }, Record<'first' | 'second', { readonly name: string; readonly id: string }>>({
    first: make('first'),
    second: make('second'),
  });

  const [one, other] = [fieldsOf({ id: '1' }), fieldsOf({ id: '2' })];

  expect(made).toEqual([]);
  expect(one.first).toBe(one.first);
  expect([one.first, other.first]).toEqual([
    { name: 'first', id: '1' },
    { name: 'first', id: '2' },
  ]);
  expect(made).toEqual(['first of 1', 'first of 2']);
});
