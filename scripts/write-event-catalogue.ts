import { writeFileSync } from 'node:fs';
import { eventCatalogue, eventCatalogueFile } from './event-catalogue.ts';

writeFileSync(eventCatalogueFile, eventCatalogue());
