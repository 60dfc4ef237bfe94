import { jobsSchema } from '../database/jobs-schema.ts';
import { type Sql, sql } from '../database/types.ts';
import { newTraceId } from '../telemetry/trace-ids.ts';

export interface NewJob {
  readonly subgraph: string;
  readonly name: string;
  /** Ids and codes only. */
  readonly payload: object;
  /** @defaultValue now */
  readonly runAt?: Date;
  /** Replaces a waiting job of the same key. */
  readonly key?: string;
  /** Whether a waiting job of the same key runs when it was to run: asked for again and again, it is done once a while and never put off. @defaultValue false */
  readonly keepsTime?: boolean;
  /** @defaultValue 25, with backoff of exp(attempt) seconds */
  readonly maxAttempts?: number;
  /** The trace that the job goes on with. @defaultValue that of the transaction, else a new one */
  readonly traceId?: string;
}

/** What is stored as the job's payload. */
export interface JobEnvelope {
  readonly traceId: string;
  readonly data: object;
}

/** Adds a job in the caller's transaction: it starts right after the commit, never after a rollback. */
export async function enqueue(tx: Sql, job: NewJob): Promise<void> {
  const envelope: JobEnvelope = { traceId: job.traceId ?? tx.traceId ?? newTraceId(), data: job.payload };
  const addJob = sql(
    `platform-enqueue-${job.keepsTime ? 'kept-' : ''}${job.subgraph}`,
    `select from ${jobsSchema(job.subgraph)}.add_job($1, payload := $2::json, run_at := $3, max_attempts := $4, job_key := $5${
      job.keepsTime ? `, job_key_mode := 'preserve_run_at'` : ''
    })`,
  );
  await tx.query(addJob, [job.name, JSON.stringify(envelope), job.runAt ?? null, job.maxAttempts ?? null, job.key ?? null]);
}
