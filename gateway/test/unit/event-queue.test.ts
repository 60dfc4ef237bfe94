import { createEventQueue } from '../../src/subscriptions/event-queue.ts';

const event = (text: string) => ({ data: { text } });
const step = (text: string) => ({ kind: 'EVENT', event: event(text) });
const complete = { kind: 'COMPLETE' } as const;
const lost = { kind: 'LOST', cause: 'gone' } as const;

test('delivers in order, then how it ended', async () => {
  const queue = createEventQueue(10);
  queue.push(event('a'));
  queue.push(event('b'));
  queue.end(lost);

  expect([await queue.next(), await queue.next(), await queue.next()]).toEqual([step('a'), step('b'), lost]);
});

test('ends once', async () => {
  const queue = createEventQueue(10);
  queue.end(lost);
  queue.end(complete);

  expect([await queue.next(), await queue.next()]).toEqual([lost, lost]);
});

test('wakes a reader that waits', async () => {
  const queue = createEventQueue(10);
  const next = queue.next();

  queue.push(event('a'));

  expect(await next).toEqual(step('a'));
});

test('has room for as many events as it says, and not one more', () => {
  const queue = createEventQueue(2);

  expect([queue.push(event('a')), queue.push(event('b')), queue.push(event('c'))]).toEqual([true, true, false]);
});

test('has room again when something was read', async () => {
  const queue = createEventQueue(1);
  queue.push(event('a'));
  await queue.next();

  expect(queue.push(event('b'))).toBe(true);
});

test('ends a reader that waits when it is cleared, and takes nothing more', async () => {
  const queue = createEventQueue(10);
  const next = queue.next();

  queue.clear();
  queue.push(event('late'));

  expect([await next, await queue.next()]).toEqual([complete, complete]);
});
