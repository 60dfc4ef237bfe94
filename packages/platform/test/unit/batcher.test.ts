import { batcher } from '@baton/platform';
import { gate } from '../support/fixtures.ts';

test('what waits while a batch runs is written in the next one', async () => {
  const batches: (readonly number[])[] = [];
  const first = gate();
  const double = batcher<number, number>({
    max: 10,
    async run(items) {
      batches.push(items);
      if (batches.length === 1) await first.opened;
      return items.map((item) => item * 2);
    },
  });

  const one = double.add(1);
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  const others = [double.add(2), double.add(3), double.add(4)];
  first.open();

  expect(await Promise.all([one, ...others])).toEqual([2, 4, 6, 8]);
  expect(batches).toEqual([[1], [2, 3, 4]]);
});

test('no batch is larger than max', async () => {
  const sizes: number[] = [];
  const echo = batcher<number, number>({
    max: 3,
    async run(items) {
      sizes.push(items.length);
      return items;
    },
  });

  await Promise.all([1, 2, 3, 4, 5, 6, 7].map((item) => echo.add(item)));

  expect(sizes).toEqual([3, 3, 1]);
});

test('one bad item fails alone: its neighbours are written one by one', async () => {
  const written: number[] = [];
  const write = batcher<number, string>({
    max: 10,
    async run(items) {
      if (items.includes(3)) throw new Error('three is refused');
      written.push(...items);
      return items.map((item) => `wrote ${item}`);
    },
  });

  const results = await Promise.allSettled([1, 2, 3, 4].map((item) => write.add(item)));

  expect(results.map((result) => (result.status === 'fulfilled' ? result.value : String(result.reason)))).toEqual([
    'wrote 1',
    'wrote 2',
    'Error: three is refused',
    'wrote 4',
  ]);
  expect(written).toEqual([1, 2, 4]);
});

test('drain resolves once nothing waits, and at once when nothing ever did', async () => {
  const written: number[] = [];
  const write = batcher<number, number>({
    max: 2,
    async run(items) {
      written.push(...items);
      return items;
    },
  });

  await write.drain();
  for (const item of [1, 2, 3]) void write.add(item);
  await write.drain();

  expect(written).toEqual([1, 2, 3]);
});
