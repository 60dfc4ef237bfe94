import type { AnyEvent } from '@baton/contracts';
import { bodyBytesMax, bodyOf, wants, wantsEvent } from '../../../src/domain/message.ts';

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

test.each([
  [{ location: 'vendor-piano' }, true],
  [{ location: 'dc-east' }, false],
  [{ locations: ['dc-east', 'vendor-piano'] }, true],
  [{ locations: ['dc-east'] }, false],
  [{ location: null }, false],
  [{ orderId: 'ord_1' }, false],
])('an endpoint of one location is told of %j: %s', (payload, expected) => {
  expect(wantsEvent({ eventTypes: [], locations: ['vendor-piano'] }, event(payload))).toBe(expected);
  expect(wantsEvent({ eventTypes: [], locations: [] }, event(payload))).toBe(true);
  expect(wantsEvent({ eventTypes: ['stock.*'], locations: ['vendor-piano'] }, event(payload))).toBe(false);
});
