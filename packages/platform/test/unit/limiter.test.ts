import { limiter } from '@baton/platform';

/** Works that end when they are told to. */
function works(most: number, count: number) {
  const inTurn = limiter(most);
  const begun: number[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const all = Array.from({ length: count }, (_, nth) =>
    inTurn(async () => {
      begun.push(nth);
      await new Promise<void>((resolve, reject) => {
        ends[nth] = (error) => (error ? reject(error) : resolve());
      });
      return nth;
    }),
  );
  return { begun, ends, all };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('so many run at once, and the next as soon as one has ended, in the order in which they came', async () => {
  const { begun, ends, all } = works(2, 5);
  await settled();
  expect(begun).toEqual([0, 1]);

  ends[1]?.();
  await settled();
  expect(begun).toEqual([0, 1, 2]);
  for (const nth of [0, 2, 3, 4]) {
    ends[nth]?.();
    await settled();
  }

  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(await Promise.all(all)).toEqual([0, 1, 2, 3, 4]);
});

test('one that fails gives its place to the next, and the failure to whoever asked', async () => {
  const { begun, ends, all } = works(1, 2);
  const outcomes = Promise.allSettled(all);
  await settled();
  ends[0]?.(new Error('lost'));
  await settled();
  expect(begun).toEqual([0, 1]);
  ends[1]?.();

  expect(await outcomes).toMatchObject([
    { status: 'rejected', reason: { message: 'lost' } },
    { status: 'fulfilled', value: 1 },
  ]);
});

test('places that nobody waits for are free again', async () => {
  const inTurn = limiter(1);

  expect([await inTurn(async () => 'a'), await inTurn(async () => 'b')]).toEqual(['a', 'b']);
});
