import type { Clock } from '@baton/kernel';
import type { ExecutionResult } from 'graphql';
import type { FetchSource } from './executor/types.ts';
import { failurePaths } from './failure-paths.ts';
import type { Limits } from './limits/limits.ts';
import { internalContext, type OperationContext } from './operation-context.ts';
import { type SubgraphRequest, SubgraphUnreachable, type Subscribe, type Transport } from './transport.ts';

/** A subgraph as the executors and the subscriptions use it. */
export interface SubgraphSource extends FetchSource {
  readonly name: string;
  readonly subscribe: Subscribe;
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** Puts deadlines, grants and precise failures around a transport. */
export function subgraphSource(
  name: string,
  transport: Transport,
  options: { readonly limits: Limits; readonly clock: Clock; onFailure(name: string, error: unknown, traceId: string): void },
): SubgraphSource {
  async function send(request: SubgraphRequest, operation: OperationContext): Promise<ExecutionResult> {
    const remainingMs = operation.deadlineAt - options.clock.now().getTime();
    const isMutation = request.query.startsWith('mutation');
    const timeoutMs = isMutation ? remainingMs : Math.min(remainingMs, options.limits.fetchMs);
    if (timeoutMs <= 0) return failed('DEADLINE_EXCEEDED', request);
    let cancel: (() => void) | undefined;
    // A deadline of ours, not of the transport: a subgraph in this process may hang as well as one far away.
    const late = deadline(timeoutMs);
    try {
      const onGivenUp = (action: () => void): void => {
        cancel = action;
      };
      const call = { onGivenUp, timeoutMs, retryable: !isMutation };
      const answer = await Promise.race([transport.execute(request, internalContext(operation), call), late.promise]);
      if (answer === null) {
        cancel?.();
        return failed('DEADLINE_EXCEEDED', request);
      }
      return answer;
    } catch (error) {
      options.onFailure(name, error, operation.traceId);
      return failed(error instanceof SubgraphUnreachable ? 'UNAVAILABLE' : 'INTERNAL', request);
    } finally {
      late.cancel();
    }
  }

  return {
    name,
    async fetch(request, operation) {
      const answer = await send(request, operation);
      absorbGrants(answer, operation);
      return answer;
    },
    subscribe: transport.subscribe,
    ready: () => transport.ready(),
    close: () => transport.close(),
  };
}

/** Takes what a subgraph's answer opens into the operation, for its later fetches. */
export function absorbGrants(answer: Pick<ExecutionResult, 'extensions'>, operation: OperationContext): void {
  const grants = answer.extensions?.['batonGrants'];
  if (!Array.isArray(grants)) return;
  for (const grant of grants) if (typeof grant === 'string') operation.grants.add(grant);
}

/** An answer that says of every field of the fetch why it is not there. */
function failed(code: 'DEADLINE_EXCEEDED' | 'UNAVAILABLE' | 'INTERNAL', request: SubgraphRequest): ExecutionResult {
  const errors = failurePaths(request).map((path) => ({ message: code, path, extensions: { code } }));
  // Plain objects: that is what the executor expects of a subgraph's answer in JSON.
  return { data: null, errors } as unknown as ExecutionResult;
}

/** Resolves with null when the time is over. */
function deadline(ms: number) {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}
