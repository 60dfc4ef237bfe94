import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Loaded into the measured program: at SIGUSR2 it writes how late its event loop was since the last time, and begins anew. */
const resolution = 10;
const delay = monitorEventLoopDelay({ resolution });
delay.enable();
const ms = (nanoseconds) => Math.max(0, Math.round(nanoseconds / 1e5 - resolution * 10) / 10);
process.on('SIGUSR2', () => {
  const { rss, heapUsed } = process.memoryUsage();
  const told = {
    p50Ms: ms(delay.percentile(50)),
    p99Ms: ms(delay.percentile(99)),
    maxMs: ms(delay.max),
    rssMb: Math.round(rss / 2 ** 20),
    heapMb: Math.round(heapUsed / 2 ** 20),
  };
  writeFileSync(process.env.BENCH_LOOP_FILE, JSON.stringify(told));
  delay.reset();
});
