import { pino } from 'pino';
import { programSettings } from './program-settings.ts';

/** What a log line may carry besides its message. Ids, codes and counts only: never names, addresses, e-mails or payloads. */
export interface LogFields {
  readonly traceId?: string | undefined;
  readonly actor?: string | undefined;
  readonly operation?: string | undefined;
  readonly mutation?: string | undefined;
  readonly step?: string | undefined;
  readonly event?: string | undefined;
  readonly eventType?: string | undefined;
  readonly aggregate?: string | undefined;
  /** The number of an order, as people call it. */
  readonly order?: string | undefined;
  readonly job?: string | undefined;
  readonly timer?: string | undefined;
  readonly peer?: string | undefined;
  readonly attempt?: number | undefined;
  readonly fence?: number | undefined;
  readonly count?: number | undefined;
  readonly durationMs?: number | undefined;
  readonly url?: string | undefined;
  /** Its name, message and stack are written. Messages of our own errors carry ids only. */
  readonly error?: unknown;
}

/** JSON lines with time, level, msg, subgraph and the allow-listed fields. */
export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** The same logger with fields that every line carries. */
  with(fields: LogFields): Logger;
}

const allowed: ReadonlySet<string> = new Set<keyof LogFields>([
  'traceId',
  'actor',
  'operation',
  'mutation',
  'step',
  'event',
  'eventType',
  'aggregate',
  'order',
  'job',
  'timer',
  'peer',
  'attempt',
  'fence',
  'count',
  'durationMs',
  'url',
]);

const waiting: string[] = [];

/** What is logged in one turn of the event loop is written by one call of the kernel, at the end of the turn: a batch of orders says as many lines. */
function writeSoon(line: string): void {
  if (waiting.push(line) === 1) setImmediate(writeNow);
}

function writeNow(): void {
  if (waiting.length > 0) process.stdout.write(waiting.splice(0).join(''));
}

// A program that ends says first what it had to say.
process.on('exit', writeNow);

/** A logger for a subgraph or the gateway. Level by BATON_LOG_LEVEL (default `info`; `silent` for nothing). What is wrong is written at once. */
export function createLogger(name: string, write: (line: string) => void = writeSoon): Logger {
  const sink = pino(
    {
      level: programSettings().BATON_LOG_LEVEL,
      base: { subgraph: name },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write },
  );
  const logger = (bound: LogFields): Logger => {
    const line = (level: 'debug' | 'info' | 'warn' | 'error', after?: () => void) => (message: string, fields?: LogFields) => {
      sink[level](safe({ ...bound, ...fields }), message);
      after?.();
    };
    return {
      debug: line('debug'),
      info: line('info'),
      warn: line('warn', writeNow),
      error: line('error', writeNow),
      with: (fields) => logger({ ...bound, ...fields }),
    };
  };
  return logger({});
}

/** A caller may hand over a wider object than its type says: only what the list names is written. */
function safe(fields: LogFields): Record<string, unknown> {
  const kept = Object.fromEntries(Object.entries(fields).filter(([key]) => allowed.has(key)));
  return fields.error === undefined ? kept : { ...kept, error: describeError(fields.error) };
}

/** The name, message and stack of an error. Driver errors carry row values in `detail`: left out. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { name: error.name, message: error.message, stack: error.stack, ...code };
}
