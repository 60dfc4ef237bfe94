import { eachAlone } from '@baton/platform';

// Seen to fail: with the first failure thrown at once, those behind it never had their turn.
test('what fails for one keeps nobody else waiting, and is told when all had their turn', async () => {
  const seen: number[] = [];
  const work = async (n: number): Promise<number> => {
    seen.push(n);
    if (n % 2 === 0) throw new Error(`no ${n}`);
    return n * 10;
  };

  await expect(eachAlone([1, 2, 3, 4, 5], work)).rejects.toThrow('no 2');
  expect(seen).toEqual([1, 2, 3, 4, 5]);
  expect(await eachAlone([1, 3], work)).toEqual([10, 30]);
});
