import { Pool } from 'undici';

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Measured {
  readonly clients: number;
  readonly operations: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Without the first answer of each client: they all ask at once in the beginning, which no later moment looks like. */
  readonly steadyP99Ms: number;
}

/**
 * A closed loop: each of `clients` sends its next operation when the last one is answered, for `seconds`. An answer that `check` refuses ends
 * the run: a fast wrong answer is no result.
 */
export async function closedLoop(options: {
  /** The clients are dealt out to them. */
  readonly urls: readonly string[];
  readonly clients: number;
  readonly seconds: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly next: () => Operation;
  readonly check: (answer: unknown) => string | null;
}): Promise<Measured> {
  const targets = options.urls.map((url) => new URL(url));
  const share = Math.ceil(options.clients / targets.length);
  const pools = targets.map((target) => new Pool(target.origin, { connections: share, pipelining: 1 }));
  const first: number[] = [];
  const later: number[] = [];
  const started = performance.now();
  const until = started + options.seconds * 1000;

  async function client(_: unknown, index: number): Promise<void> {
    const [target, pool] = [targets[index % targets.length], pools[index % pools.length]];
    if (!target || !pool) throw new Error('there is no URL to ask');
    for (let latencies = first; performance.now() < until; latencies = later) {
      const sent = performance.now();
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: target.pathname,
        headers: { 'content-type': 'application/json', ...options.headers },
        body: JSON.stringify(options.next()),
      });
      const answer: unknown = await body.json();
      const wrong = statusCode === 200 ? options.check(answer) : `HTTP ${statusCode}: ${JSON.stringify(answer)}`;
      if (wrong !== null) throw new Error(wrong);
      latencies.push(performance.now() - sent);
    }
  }

  await Promise.all(Array.from({ length: options.clients }).map(client));
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(pools.map((pool) => pool.close()));
  const latencies = [...first, ...later];
  return {
    clients: options.clients,
    operations: latencies.length,
    seconds,
    perSecond: latencies.length / seconds,
    p50Ms: quantileOf(latencies, 0.5),
    p99Ms: quantileOf(latencies, 0.99),
    steadyP99Ms: quantileOf(later, 0.99),
  };
}

function quantileOf(values: readonly number[], quantile: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? 0;
}
