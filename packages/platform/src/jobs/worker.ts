import { EventEmitter } from 'node:events';
import { run, type Task, type WorkerEvents, Logger as WorkerLogger } from 'graphile-worker';
import { jobsSchema } from '../database/jobs-schema.ts';
import type { Database } from '../database/types.ts';
import type { Logger } from '../log.ts';
import { jobsRun } from '../telemetry/metrics.ts';
import { withinSpan } from '../telemetry/running-span.ts';
import { tracing } from '../telemetry/trace.ts';
import type { JobEnvelope } from './enqueue.ts';
import { watchWorkers } from './liveness.ts';
import type { Jobs } from './types.ts';

const concurrentJobs = 2;
const pollMs = 1_000;

/** Runs a subgraph's jobs with its own pool. A job that throws is tried again with backoff. */
export async function startJobs(options: {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly log: Logger;
}): Promise<{ stop(): Promise<void> }> {
  const { database, jobs, log } = options;
  const taskList = Object.fromEntries(
    Object.entries(jobs).map(([name, handler]) => [name, task(name, handler, { part: database.name, log })]),
  );
  const workers = new Set<string>();
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:create', ({ worker }) => workers.add(worker.workerId));
  events.on('worker:stop', ({ worker }) => workers.delete(worker.workerId));
  const runner = await run({
    events,
    pgPool: database.pool,
    schema: jobsSchema(database.name),
    taskList,
    parsedCronItems: [],
    concurrency: concurrentJobs,
    pollInterval: pollMs,
    noHandleSignals: true,
    logger: bridge(log),
  });
  const watch = watchWorkers({ database, log, workerIds: () => [...workers] });
  return {
    async stop() {
      await runner.stop();
      await watch.stop();
    },
  };
}

function task(name: string, handler: Jobs[string], { part, log }: { readonly part: string; readonly log: Logger }): Task {
  return async (payload, { job }) => {
    // Written by `enqueue`, the only one that adds jobs.
    const { traceId, data } = payload as JobEnvelope;
    const span = tracing()?.start({ name: `job ${name}`, part, kind: 'CONSUMER', traceId, attributes: { attempt: job.attempts } });
    try {
      await withinSpan(span && { traceId, spanId: span.id }, () => handler(data, { attempt: job.attempts, traceId }));
      jobsRun.inc({ job: name, outcome: 'done' });
      span?.end();
    } catch (error) {
      const isLast = job.attempts >= job.max_attempts;
      jobsRun.inc({ job: name, outcome: isLast ? 'given-up' : 'failed' });
      span?.end({}, true);
      log[isLast ? 'error' : 'warn'](isLast ? 'a job failed for good' : 'a job failed and is tried again', {
        job: name,
        traceId,
        attempt: job.attempts,
        error,
      });
      throw error;
    }
  };
}

/** The worker's own lines: failures of jobs are told above, with their trace. */
function bridge(log: Logger): WorkerLogger {
  return new WorkerLogger(({ taskIdentifier }) => (level, message) => {
    if (level === 'error' && taskIdentifier === undefined) log.warn(message);
    else log.debug(message, { job: taskIdentifier });
  });
}
