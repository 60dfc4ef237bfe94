import { readFileSync } from 'node:fs';
import { eventCatalogue, eventCatalogueFile } from '../../scripts/event-catalogue.ts';

test('docs/events.md is current: else run `npm run event-catalogue`', () => {
  const written = readFileSync(eventCatalogueFile, 'utf8');

  expect(written).toContain('### `order.placed`');
  expect(written).toBe(eventCatalogue());
});
