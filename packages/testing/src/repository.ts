import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder: where built programs and migrations are found. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** A path below the repository's root. */
export function inRepository(...segments: string[]): string {
  return path.join(repositoryRoot, ...segments);
}

/** The subgraphs in the order of the alphabet. */
export const subgraphs = ['customers', 'integrations', 'orders', 'shipments', 'stock'] as const;
export type SubgraphName = (typeof subgraphs)[number];
