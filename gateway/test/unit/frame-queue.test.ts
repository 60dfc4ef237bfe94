import { createFrameQueue } from '../../src/subscriptions/frame-queue.ts';

const frame = (text: string, replaces: string | null = null) => ({ text, cursor: null, replaces, span: null });
const drained = (queue: ReturnType<typeof createFrameQueue>): string[] => {
  const texts: string[] = [];
  for (let next = queue.take(); next; next = queue.take()) texts.push(next.text);
  return texts;
};

test('frames come out in the order in which they were offered', () => {
  const queue = createFrameQueue({ messages: 3, characters: 100 });
  for (const text of ['a', 'b', 'c']) expect(queue.offer(frame(text))).toBe(true);

  expect(drained(queue)).toEqual(['a', 'b', 'c']);
});

test('so many messages wait and not one more', () => {
  const queue = createFrameQueue({ messages: 2, characters: 100 });
  queue.offer(frame('a'));
  queue.offer(frame('b'));

  expect(queue.offer(frame('c'))).toBe(false);
  queue.take();
  expect(queue.offer(frame('c'))).toBe(true);
});

test('so many characters wait and not one more, but for a single frame that is larger', () => {
  const queue = createFrameQueue({ messages: 10, characters: 5 });
  expect(queue.offer(frame('0123456789'))).toBe(true);
  expect(queue.offer(frame('a'))).toBe(false);
  queue.take();
  expect(queue.offer(frame('01234'))).toBe(true);
  expect(queue.offer(frame('5'))).toBe(false);
});

test('the newest state of a thing takes the place of one that was not sent, at the end', () => {
  const queue = createFrameQueue({ messages: 3, characters: 100 });
  queue.offer(frame('mug 9', 'mug'));
  queue.offer(frame('cup 4', 'cup'));
  queue.offer(frame('mug 8', 'mug'));
  queue.offer(frame('mug 7', 'mug'));
  queue.offer(frame('something else'));

  expect(queue.length).toBe(3);
  expect(drained(queue)).toEqual(['cup 4', 'mug 7', 'something else']);
});
