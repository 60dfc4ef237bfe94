import type { Logger } from './log.ts';

const limitMs = 10_000;

/**
 * Closes in the given order on SIGTERM or SIGINT, then exits 0; exits 1 when that takes longer than 10 s or fails. A second signal changes nothing.
 * Answers the function that the signals call.
 */
export function onShutdown(closers: readonly (() => Promise<void>)[], log: Logger): () => Promise<void> {
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    const limit = setTimeout(() => {
      log.error('shutdown took longer than 10 s');
      process.exit(1);
    }, limitMs);
    limit.unref();
    try {
      for (const closer of closers) await closer();
      log.info('stopped');
      process.exit(0);
    } catch (error) {
      log.error('shutdown failed', { error });
      process.exit(1);
    }
  };
  const shutdown = (): Promise<void> => {
    closing ??= close();
    return closing;
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void shutdown());
  return shutdown;
}
