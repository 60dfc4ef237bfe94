import { manualClock } from '@baton/kernel';
import { readModel } from '../../src/read-model.ts';

const start = new Date('2025-06-02T14:00:00Z');
const staleMs = 1_000;
const renewedFromMs = 750;

function deferred(): { readonly promise: Promise<void>; resolve(): void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}

/** Lets what goes on beside come to its end. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

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
  clock.advance(renewedFromMs - 1);
  expect(await model.get('key', load)).toBe('old');
  expect(reads()).toBe(1);
  clock.advance(staleMs - renewedFromMs + 1);
  expect(await model.get('key', load)).toBe('new');
});

test('reads once beside those who ask towards the end, so that nobody waits as it comes', async () => {
  const { clock, model, load, reads } = counted(['old', 'new', 'newer']);
  const slow = deferred();

  await model.get('key', load);
  clock.advance(renewedFromMs);
  const renewal = () => slow.promise.then(load);
  expect(await Promise.all([model.get('key', renewal), model.get('key', renewal)])).toEqual(['old', 'old']);
  slow.resolve();
  await settled();
  expect(reads()).toBe(2);
  // Its age counts from when its reading began.
  clock.advance(renewedFromMs - 1);
  expect(await model.get('key', load)).toBe('new');
  expect(reads()).toBe(2);
  clock.advance(staleMs - renewedFromMs + 1);
  expect(await model.get('key', load)).toBe('newer');
});

test('counts the age of what was read beside from when that reading began', async () => {
  const { clock, model, load } = counted(['old', 'new', 'newer']);
  const slow = deferred();

  await model.get('key', load);
  clock.advance(renewedFromMs);
  await model.get('key', () => slow.promise.then(load));
  clock.advance(staleMs - renewedFromMs - 1);
  slow.resolve();
  await settled();
  clock.advance(renewedFromMs + 1);
  expect(await model.get('key', load)).toBe('newer');
});

test('what was forgotten while it was read beside stays forgotten', async () => {
  const { clock, model, load } = counted(['old', 'read before the change', 'read after it']);
  const slow = deferred();

  await model.get('key', load);
  clock.advance(renewedFromMs);
  await model.get('key', () => load().then(async (value) => slow.promise.then(() => value)));
  model.clear();
  slow.resolve();
  await settled();
  expect(await model.get('key', load)).toBe('read after it');
});

test('a reading beside that fails costs nobody the value, and the next who asks tries again', async () => {
  const { clock, model, load, reads } = counted(['old', new Error('lost'), 'new']);

  await model.get('key', load);
  clock.advance(renewedFromMs);
  expect(await model.get('key', load)).toBe('old');
  await settled();
  expect(await model.get('key', load)).toBe('old');
  await settled();
  expect(await model.get('key', load)).toBe('new');
  expect(reads()).toBe(3);
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

test('tells what it keeps without a wait: not what is still read, is due to be read anew, was forgotten, or is of another time', async () => {
  const { clock, model, load } = counted(['old']);

  const reading = model.get('key', load);
  expect(model.kept('key')).toBeUndefined();
  await reading;
  clock.advance(renewedFromMs - 1);
  expect(model.kept('key')).toBe('old');
  clock.advance(1);
  expect(model.kept('key')).toBeUndefined();
  clock.advance(-renewedFromMs - 1);
  expect(model.kept('key')).toBeUndefined();
  clock.advance(renewedFromMs);
  expect(model.kept('key')).toBe('old');
  model.clear();
  expect(model.kept('key')).toBeUndefined();
});
