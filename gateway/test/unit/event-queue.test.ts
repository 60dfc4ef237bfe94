import { createEventQueue } from '../../src/subscriptions/event-queue.ts';

const event = (text: string) => ({ data: { text } });
const sizeOf = (text: string) => JSON.stringify({ text }).length;

test('delivers in order, then what was said last, then the end', async () => {
  const queue = createEventQueue({ messages: 10, bytes: 1_000 });
  queue.push(event('a'));
  queue.push(event('b'));
  queue.end({ data: { text: 'last' } });

  expect([await queue.next(), await queue.next(), await queue.next(), await queue.next()]).toEqual([
    { done: false, value: event('a') },
    { done: false, value: event('b') },
    { done: false, value: event('last') },
    { done: true, value: undefined },
  ]);
});

test('wakes a reader that waits', async () => {
  const queue = createEventQueue({ messages: 10, bytes: 1_000 });
  const next = queue.next();

  queue.push(event('a'));

  expect(await next).toEqual({ done: false, value: event('a') });
});

test('holds as many events as its bound, and not one more', () => {
  const queue = createEventQueue({ messages: 2, bytes: 1_000 });

  expect([queue.push(event('a')), queue.push(event('b')), queue.push(event('c'))]).toEqual([true, true, false]);
  expect(queue.size).toBe(2);
});

test('holds as many bytes as its bound, and not one more', () => {
  const queue = createEventQueue({ messages: 10, bytes: sizeOf('aa') * 2 });

  expect([queue.push(event('aa')), queue.push(event('aa')), queue.push(event(''))]).toEqual([true, true, false]);
});

test('has room again when something was read', async () => {
  const queue = createEventQueue({ messages: 1, bytes: sizeOf('a') });
  queue.push(event('a'));
  await queue.next();

  expect(queue.push(event('b'))).toBe(true);
});

test('ends a reader that waits when it is cleared, and takes nothing more', async () => {
  const queue = createEventQueue({ messages: 10, bytes: 1_000 });
  const next = queue.next();

  queue.clear();
  queue.push(event('late'));

  expect([await next, await queue.next(), queue.size]).toEqual([{ done: true, value: undefined }, { done: true, value: undefined }, 0]);
});
