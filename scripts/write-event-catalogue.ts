import { writeFileSync } from 'node:fs';
import { asyncApi, asyncApiFile } from './async-api.ts';
import { eventCatalogue, eventCatalogueFile } from './event-catalogue.ts';

writeFileSync(eventCatalogueFile, eventCatalogue());
writeFileSync(asyncApiFile, asyncApi());
