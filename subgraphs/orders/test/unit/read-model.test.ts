import { manualClock } from '@baton/kernel';
import { readModel } from '../../src/read-model.ts';

const start = new Date('2025-06-02T14:00:00Z');
const staleMs = 1_000;

function counted(values: readonly (string | Error)[]) {
  const clock = manualClock(start);
  const model = readModel<string, string>({ clock, staleMs, max: 2 });
  let reads = 0;
  const load = async (): Promise<string> => {
    const value = values[reads++] ?? 'none';
    await Promise.resolve();
    if (value instanceof Error) throw value;
    return value;
  };
  return { clock, model, load, reads: () => reads };
}

test('reads once for all who ask within the staleness, again at its end', async () => {
  const { clock, model, load, reads } = counted(['old', 'new']);

  expect(await Promise.all([model.get('key', load), model.get('key', load)])).toEqual(['old', 'old']);
  clock.advance(staleMs - 1);
  expect(await model.get('key', load)).toBe('old');
  expect(reads()).toBe(1);
  clock.advance(1);
  expect(await model.get('key', load)).toBe('new');
});

test('reads again when what it keeps does not answer the question, or was forgotten', async () => {
  const { model, load } = counted(['old', 'new', 'newer']);

  await model.get('key', load);
  expect(await model.get('key', load, (value) => value !== 'old')).toBe('new');
  model.clear();
  expect(await model.get('key', load)).toBe('newer');
});

test('keeps no failure, and lets who waited for it read by itself', async () => {
  const { model, load, reads } = counted([new Error('lost'), 'found']);

  const [first, second] = await Promise.allSettled([model.get('key', load), model.get('key', load)]);
  expect(first).toMatchObject({ status: 'rejected', reason: { message: 'lost' } });
  expect(second).toEqual({ status: 'fulfilled', value: 'found' });
  expect(await model.get('key', load)).toBe('found');
  expect(reads()).toBe(2);
});

test('forgets the oldest beyond its bound, and keeps nothing for no time', async () => {
  const { clock, model, load, reads } = counted(['a', 'b', 'c', 'a again']);

  for (const key of ['a', 'b', 'c']) await model.get(key, load);
  expect(await model.get('c', load)).toBe('c');
  expect(await model.get('a', load)).toBe('a again');
  const none = readModel<string, string>({ clock, staleMs: 0, max: 2 });
  await none.get('a', load);
  await none.get('a', load);
  expect(reads()).toBe(6);
});
