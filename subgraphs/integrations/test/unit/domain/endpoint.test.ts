import { parseEndpoint } from '../../../src/domain/endpoint.ts';

test('takes a URL, a description and types, sorted and once', () => {
  expect(
    parseEndpoint({ url: 'https://example.com/hooks#x', description: ' ERP ', eventTypes: ['order.*', 'order.*', 'a.b'] }, false),
  ).toEqual({
    ok: true,
    value: { url: 'https://example.com/hooks', description: 'ERP', eventTypes: ['a.b', 'order.*'], locations: [] },
  });
});

test.each([
  [{ url: 'ftp://example.com' }, 'url'],
  [{ url: 'http://example.com' }, 'url'],
  [{ url: 'https://user:secret@example.com' }, 'url'],
  [{ url: 'nonsense' }, 'url'],
  [{ url: `https://example.com/${'x'.repeat(2_000)}` }, 'url'],
  [{ url: 'https://example.com', description: 'x'.repeat(201) }, 'description'],
  [{ url: 'https://example.com', eventTypes: ['order'] }, 'eventTypes'],
  [{ url: 'https://example.com', eventTypes: ['*'] }, 'eventTypes'],
  [{ url: 'https://example.com', eventTypes: Array.from({ length: 101 }, (_, nth) => `order.x${'y'.repeat(nth)}`) }, 'eventTypes'],
])('refuses %j at %s', (input, field) => {
  expect(parseEndpoint(input, false)).toMatchObject({ ok: false, error: { kind: 'InvalidInput', path: [field] } });
});

test('takes http where that is allowed', () => {
  expect(parseEndpoint({ url: 'http://localhost:9000/' }, true)).toMatchObject({ ok: true });
});
