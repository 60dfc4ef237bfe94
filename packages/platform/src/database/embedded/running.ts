import path from 'node:path';
import { urlOf } from './address.ts';
import { reachable, serverUser, sharedDir } from './identity.ts';
import { livingPostmaster } from './postmaster.ts';

/** The URL of the server that a program runs on this data directory now, ending in a slash; null when there is none. For a look at its data from outside. */
export function runningEmbeddedPostgres(wanted: string): string | null {
  const asked = path.resolve(wanted);
  const dataDir = reachable(asked, serverUser(asked)) ? asked : path.join(sharedDir, 'data', asked);
  const running = livingPostmaster(dataDir);
  return running && running.port > 0 ? urlOf(dataDir, running) : null;
}
