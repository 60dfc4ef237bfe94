import type { AnyEvent } from '@baton/contracts';
import { bodyBytesMax, bodyOf, wants } from '../../../src/domain/message.ts';

const event = (payload: object): AnyEvent =>
  // Only what a message is made of.
  ({
    id: 'evt_1',
    type: 'order.placed',
    version: 1,
    aggregate: 'order:ord_1',
    at: '2026-03-01T00:00:00.000Z',
    actor: 'guest',
    traceId: 't',
    payload,
  }) as AnyEvent;

test('a body holds type, instant and payload', () => {
  expect(JSON.parse(bodyOf(event({ orderId: 'ord_1', channel: 'web-us' })))).toEqual({
    type: 'order.placed',
    timestamp: '2026-03-01T00:00:00.000Z',
    aggregate: 'order:ord_1',
    actor: 'guest',
    traceId: 't',
    data: { orderId: 'ord_1', channel: 'web-us' },
  });
});

test('a payload that is too large is left out but for its ids', () => {
  const body = bodyOf(event({ orderId: 'ord_1', channel: 'web-us', lines: Array.from({ length: 5_000 }, () => 'é') }));

  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(bodyBytesMax);
  expect(JSON.parse(body)).toMatchObject({ data: { orderId: 'ord_1' }, isAbridged: true });
});

test.each([
  [[], true],
  [['order.placed'], true],
  [['order.*'], true],
  [['order.cancelled', 'stock.*'], false],
] as const)('an endpoint of %j is told of order.placed: %s', (types, expected) => {
  expect(wants(types, 'order.placed')).toBe(expected);
});
