import { createLogger, onShutdown, readConfig, startTracing } from '@baton/platform';
import { type Baton, startBaton } from './baton.ts';
import { createClosers } from './closers.ts';
import { configSchema } from './config.ts';
import { welcome } from './welcome.ts';

const config = readConfig(configSchema);
const log = createLogger('baton');
const closers = createClosers();
closers.push(await startTracing('all'));
let starting: Promise<Baton> | undefined;

// Before anything is opened: a signal during the start waits for the step at hand, so that it leaves no database server behind.
const stopStarting = async (): Promise<void> => {
  closers.interrupt();
  await Promise.allSettled([starting]);
};
onShutdown([stopStarting, () => closers.closeAll()], log);

try {
  starting = startBaton(config, { closers, log });
  const baton = await starting;
  process.stdout.write(welcome({ url: baton.url, embeddedIn: baton.embeddedIn, seconds: process.uptime() }, config));
} catch (error) {
  if (!closers.isInterrupted) await giveUp(error);
}

async function giveUp(error: unknown): Promise<never> {
  log.error('Baton did not start', { error });
  process.stderr.write(`Baton did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  await closers.closeAll();
  process.exit(1);
}
