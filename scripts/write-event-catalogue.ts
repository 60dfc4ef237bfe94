import { writeFileSync } from 'node:fs';
import { asyncApi, asyncApiFile } from './async-api.ts';
import { eventCatalogue, eventCatalogueFile } from './event-catalogue.ts';
import { eventFields, eventFieldsFile } from './event-fields.ts';

writeFileSync(eventCatalogueFile, eventCatalogue());
writeFileSync(asyncApiFile, asyncApi());
writeFileSync(eventFieldsFile, eventFields());
