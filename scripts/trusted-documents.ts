import { writeFileSync } from 'node:fs';
import { documentsText, trustedDocumentsFile } from './operations-of-clients.ts';

writeFileSync(trustedDocumentsFile, documentsText());
