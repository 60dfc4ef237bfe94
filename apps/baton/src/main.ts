import { createLogger, onShutdown, readConfig } from '@baton/platform';
import { startBaton } from './baton.ts';
import { createClosers } from './closers.ts';
import { configSchema } from './config.ts';
import { welcome } from './welcome.ts';

const config = readConfig(configSchema);
const log = createLogger('baton');
const closers = createClosers();
// Before anything is opened: a signal during the start leaves no server behind.
onShutdown([() => closers.closeAll()], log);

try {
  const baton = await startBaton(config, { closers, log });
  process.stdout.write(welcome({ url: baton.url, embeddedIn: baton.embeddedIn, seconds: process.uptime() }, config));
} catch (error) {
  log.error('Baton did not start', { error });
  process.stderr.write(`Baton did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  await closers.closeAll();
  process.exit(1);
}
