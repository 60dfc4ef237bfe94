import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import type { Clock, IdSource } from '@baton/kernel';
import { type CausedEvent, emission } from '@baton/platform';

setFlagsFromString('--allow-natives-syntax');
/** Whether V8 knows two objects as of one kind, and code that has read the one reads the other without looking its fields up. */
const haveSameClass: (one: object, other: object) => boolean = runInThisContext('(one, other) => %HaveSameMap(one, other)');

const clock: Clock = { now: () => new Date('2026-11-22T12:00:00Z') };
const ids: IdSource = { next: (prefix) => `${prefix}_1` };

const cause = { actor: 'guest', traceId: '1' };
const changed = (sku: string): CausedEvent => ({
  event: { type: 'stock.changed', aggregate: `product:${sku}`, payload: { sku, locations: [] } },
  cause,
});
const closed = (location: string): CausedEvent => ({
  event: { type: 'location.calendar-changed', aggregate: `location:${location}`, payload: { location } },
  cause,
});

test('V8 tells objects of one kind from those of another', () => {
  expect(haveSameClass({ a: 1, b: 2 }, { a: 3, b: 4 })).toBe(true);
  expect(haveSameClass({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(false);
});

test('events have one hidden class, whatever they tell', () => {
  const happened = Array.from({ length: 1000 }, (_, n) => (n % 2 === 0 ? changed(`SKU-${n}`) : closed(`store-${n}`)));

  // So many that V8 has begun to remember what the code has met.
  const { envelopes } = emission(happened, { clock, ids });

  const [first, second, third] = envelopes.slice(-3);
  expect(first && second && third && [haveSameClass(first, second), haveSameClass(first, third)]).toEqual([true, true]);
});
