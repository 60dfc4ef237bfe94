import { fileURLToPath } from 'node:url';

/** A file of the repository, seen from `src` and from `dist` alike. */
export const repositoryFile = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
