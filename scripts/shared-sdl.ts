import { readdirSync, writeFileSync } from 'node:fs';
import { sharedSdlFile, sharedSdlOf } from './sdl.ts';

// Each subgraph gets the shared definitions that it uses: an unused enum or type would be a hint of the composition.
for (const name of readdirSync('subgraphs').sort()) writeFileSync(sharedSdlFile(name), sharedSdlOf(name));
