/** What a job is told besides its payload. */
export interface JobRun {
  /** 1 for the first try. */
  readonly attempt: number;
  readonly traceId: string;
}

/** The handlers of a subgraph's jobs, by name. Run at least once; throwing means: again later, with backoff. */
export type Jobs = Readonly<Record<string, (payload: unknown, job: JobRun) => Promise<void>>>;

/** Small work done again and again in every process: each run must stand running elsewhere at the same time. */
export interface Timers {
  readonly name: string;
  /** Pause between the end of a run and the start of the next. */
  readonly everyMs: number;
  run(): Promise<unknown>;
}
