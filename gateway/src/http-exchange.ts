import type { Pool } from 'undici';
import { type Call, SubgraphUnreachable } from './transport.ts';

/** What is posted to a subgraph. */
export interface Exchange {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The longest answer that is read. */
  readonly maxBytes: number;
}

/** Posts and reads the whole answer, no further than `maxBytes`. On undici's own events: a stream for each answer would cost as much as the rest. */
export function exchange(
  pool: Pool,
  { path, headers, body, maxBytes }: Exchange,
  call: Call,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let status = 0;
    let abort: (() => void) | undefined;
    let isGivenUp = false;
    call.onGivenUp(() => {
      isGivenUp = true;
      abort?.();
    });
    // Longer than the caller waits: the deadline is the caller's to tell, these only free the connection.
    const timeouts = { headersTimeout: call.timeoutMs + 1_000, bodyTimeout: call.timeoutMs + 1_000 };
    pool.dispatch(
      { path, method: 'POST', headers, body, ...timeouts },
      {
        onRequestStart(controller) {
          abort = () => controller.abort(new SubgraphUnreachable('nobody waits for the answer any more'));
          // While it waited for a connection.
          if (isGivenUp) abort();
        },
        onResponseStart(_controller, statusCode) {
          status = statusCode;
        },
        onResponseData(controller, chunk) {
          size += chunk.length;
          // The connection is closed with it: the rest is never read.
          if (size > maxBytes) controller.abort(new SubgraphUnreachable(`the answer is larger than ${maxBytes} bytes`));
          else chunks.push(chunk);
        },
        onResponseEnd() {
          const [only] = chunks;
          resolve({ status, text: (chunks.length === 1 && only ? only : Buffer.concat(chunks)).toString('utf8') });
        },
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}
