import { readFileSync } from 'node:fs';
import { asyncApi, asyncApiFile } from '../../scripts/async-api.ts';
import { eventCatalogue, eventCatalogueFile } from '../../scripts/event-catalogue.ts';
import { eventFields, eventFieldsFile } from '../../scripts/event-fields.ts';

test('docs/events.md is current: else run `npm run event-catalogue`', () => {
  const written = readFileSync(eventCatalogueFile, 'utf8');

  expect(written).toContain('### `order.placed`');
  expect(written).toBe(eventCatalogue());
});

test('docs/asyncapi.json is current: else run `npm run event-catalogue`', () => {
  const written = readFileSync(asyncApiFile, 'utf8');

  expect(JSON.parse(written)).toMatchObject({ asyncapi: '3.0.0', channels: { 'order.placed': { address: 'baton.event.order.placed' } } });
  expect(written).toBe(asyncApi());
});

test('the fields of all events are current: else run `npm run event-catalogue`', () => {
  const written = readFileSync(eventFieldsFile, 'utf8');

  expect(written).toContain("    'amount.amount': 'DECIMAL',");
  expect(written).toBe(eventFields());
});

test('an event as it is emitted meets its message of the document', () => {
  const { components } = JSON.parse(asyncApi()) as {
    components: { messages: Record<string, { payload: { properties: { payload: object } } }> };
  };

  expect(components.messages['stock.changed']?.payload.properties.payload).toEqual({
    type: 'object',
    required: ['sku', 'locations'],
    properties: { sku: { type: 'string' }, locations: { type: 'array', items: { type: 'string' } } },
  });
});
