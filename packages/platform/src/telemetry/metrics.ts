import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** All metrics of this process: one registry, however many subgraphs run in it. */
export const registry = new Registry();

/** Seconds, from what memory answers to what nobody waits for any more. */
export const latencyBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What clients asked of the gateway. */
export const requestSeconds = new Histogram({
  name: 'baton_request_seconds',
  help: 'Time of a request to the graph over HTTP, by operation (query, mutation, none) and outcome: ok, errors (some fields have none), refused.',
  labelNames: ['operation', 'outcome'],
  buckets: latencyBuckets,
  registers: [registry],
});

/** What the gateway asked of subgraphs. */
export const fetchSeconds = new Histogram({
  name: 'baton_fetch_seconds',
  help: 'Time of a fetch from a subgraph, by outcome: answered, late, unreachable, failed, kept-back (the breaker was open).',
  labelNames: ['subgraph', 'outcome'],
  buckets: latencyBuckets,
  registers: [registry],
});

export const errorsTold = new Counter({
  name: 'baton_errors_total',
  help: 'Errors that clients were told, by code.',
  labelNames: ['code'],
  registers: [registry],
});

/** Events that reached the log, by type: orders placed are those of `order.placed`. */
export const eventsPublished = new Counter({
  name: 'baton_events_published_total',
  help: 'Events that this process brought to the log, by type.',
  labelNames: ['type'],
  registers: [registry],
});

/** What one wrote that had stood still past its lease, and was refused since another had taken over. */
export const fencedWrites = new Counter({
  name: 'baton_fenced_writes_total',
  help: 'Writes that were refused because another worker had taken over meanwhile, by what stood still: consumer, saga.',
  labelNames: ['subgraph', 'of'],
  registers: [registry],
});

export const jobsRun = new Counter({
  name: 'baton_jobs_total',
  help: 'Runs of jobs, by job and outcome: done, failed (it is tried again), given-up.',
  labelNames: ['job', 'outcome'],
  registers: [registry],
});

export const batchSizes = new Histogram({
  name: 'baton_batch_size',
  help: 'How many requests were written together.',
  labelNames: ['batch'],
  buckets: [1, 2, 4, 8, 16, 32, 64],
  registers: [registry],
});

export const subgraphSeconds = new Histogram({
  name: 'baton_subgraph_request_seconds',
  help: 'Time that a subgraph took for a request over HTTP.',
  labelNames: ['subgraph', 'status'],
  buckets: latencyBuckets,
  registers: [registry],
});

/** A number that is read when somebody asks for it, and costs nothing before. */
export interface Reading {
  /** As `baton_outbox_events`. */
  readonly name: string;
  readonly help: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

type ReadingSource = () => Promise<readonly Reading[]> | readonly Reading[];

const sources = new Set<ReadingSource>();
/** A database that does not answer must not keep the other figures back. */
const readingMs = 2_000;

/** Adds numbers that are read at each scrape. Answers how to take them out again. */
export function addReadings(source: ReadingSource): () => void {
  sources.add(source);
  return () => void sources.delete(source);
}

let scraping: Promise<string> | undefined;

/** Every metric of this process in Prometheus' text format. Scrapes that overlap share one reading. */
export function metricsText(): Promise<string> {
  scraping ??= scrape().finally(() => {
    scraping = undefined;
  });
  return scraping;
}

let isProcessMeasured = false;

async function scrape(): Promise<string> {
  if (!isProcessMeasured) collectDefaultMetrics({ register: registry });
  isProcessMeasured = true;
  const read = await Promise.all([...sources].map(readInTime));
  for (const gauge of gauges.values()) gauge.reset();
  for (const { name, help, labels, value } of read.flat()) gaugeOf(name, help, Object.keys(labels)).set(labels, value);
  return registry.metrics();
}

/** What cannot be read is left out: a figure that is missing is an alarm of its own. */
async function readInTime(source: ReadingSource): Promise<readonly Reading[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly Reading[]>((resolve) => {
    timer = setTimeout(() => resolve([]), readingMs);
  });
  try {
    return await Promise.race([Promise.resolve(source()).catch(() => []), late]);
  } finally {
    clearTimeout(timer);
  }
}

const gauges = new Map<string, Gauge>();

function gaugeOf(name: string, help: string, labelNames: string[]): Gauge {
  const gauge = gauges.get(name) ?? new Gauge({ name, help, labelNames, registers: [registry] });
  gauges.set(name, gauge);
  return gauge;
}
