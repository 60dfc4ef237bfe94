import { demandMessage, demandOf, firstDemand, onDemand } from '../../src/http/demand.ts';

/** Counts up; remembers how far it was pulled and whether it was left. */
function counting() {
  const seen = { pulled: 0, left: false };
  const source: AsyncIterableIterator<number> = {
    next: async () => ({ done: false, value: ++seen.pulled }),
    async return() {
      seen.left = true;
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => source,
  };
  return { source, seen };
}

test('pulls what was asked for and not one more, until more is asked for', async () => {
  const { source, seen } = counting();
  const events = onDemand(source, 2);

  const first = [await events.next(), await events.next()];
  const third = events.next();
  const pulledBefore = seen.pulled;
  events.ask(1);

  expect([...first, await third].map(({ value }) => value)).toEqual([1, 2, 3]);
  expect(pulledBefore).toBe(2);
});

test('is left at once while it waits for demand', async () => {
  const { source, seen } = counting();
  const events = onDemand(source, 1);
  await events.next();
  const waiting = events.next();

  await events.return?.();

  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(seen).toEqual({ pulled: 1, left: true });
});

test('what is asked for over the wire is read as it was written', () => {
  const { type, payload } = JSON.parse(demandMessage('7', 4)) as { type: string; payload: unknown };

  expect([type, demandOf(payload)]).toEqual(['pong', { id: '7', events: 4 }]);
});

test.each([undefined, null, {}, { 'baton-demand': 0 }, { 'baton-demand': '8' }])('%p says nothing about demand', (extensions) => {
  expect([firstDemand(extensions), demandOf(extensions)]).toEqual([null, null]);
});
