import { type Runner, run, type Task, Logger as WorkerLogger } from 'graphile-worker';
import { jobsSchema } from '../database/jobs-schema.ts';
import type { Database } from '../database/types.ts';
import type { Logger } from '../log.ts';
import type { JobEnvelope } from './enqueue.ts';
import type { Jobs } from './types.ts';

const concurrentJobs = 2;
const pollMs = 1_000;

/** Runs a subgraph's jobs with its own pool. A job that throws is tried again with backoff. */
export function startJobs(options: { readonly database: Database; readonly jobs: Jobs; readonly log: Logger }): Promise<Runner> {
  const { database, jobs, log } = options;
  const taskList = Object.fromEntries(Object.entries(jobs).map(([name, handler]) => [name, task(name, handler, log)]));
  return run({
    pgPool: database.pool,
    schema: jobsSchema(database.name),
    taskList,
    parsedCronItems: [],
    concurrency: concurrentJobs,
    pollInterval: pollMs,
    noHandleSignals: true,
    logger: bridge(log),
  });
}

function task(name: string, handler: Jobs[string], log: Logger): Task {
  return async (payload, { job }) => {
    // Written by `enqueue`, the only one that adds jobs.
    const { traceId, data } = payload as JobEnvelope;
    try {
      await handler(data, { attempt: job.attempts, traceId });
    } catch (error) {
      const isLast = job.attempts >= job.max_attempts;
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
