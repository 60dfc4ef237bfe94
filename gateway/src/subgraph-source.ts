import type { Clock } from '@baton/kernel';
import { fetchSeconds, inTime, tracing } from '@baton/platform';
import type { ExecutionResult } from 'graphql';
import { type Breaker, type BreakerState, createBreaker } from './breaker.ts';
import type { FetchSource } from './executor/types.ts';
import { failurePaths } from './failure-paths.ts';
import type { Limits } from './limits/limits.ts';
import { internalContext, type OperationContext } from './operation-context.ts';
import { type SubgraphRequest, SubgraphUnreachable, type Subscribe, type Transport } from './transport.ts';

/** A subgraph as the executors and the subscriptions use it. */
export interface SubgraphSource extends FetchSource {
  readonly name: string;
  readonly subscribe: Subscribe;
  /** Whether fetches reach it, or fail at once because it did not answer lately. */
  readonly breaker: Pick<Breaker, 'state'>;
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** How a fetch ended, as it is counted. */
type FetchOutcome = 'answered' | 'late' | 'unreachable' | 'failed';

export interface SourceOptions {
  readonly limits: Limits;
  readonly clock: Clock;
  onFailure(name: string, error: unknown, traceId: string): void;
  onBreaker?(name: string, state: BreakerState): void;
}

/** Puts deadlines, grants, a breaker and precise failures around a transport. */
export function subgraphSource(name: string, transport: Transport, options: SourceOptions): SubgraphSource {
  const { breakerFailures: failures, breakerWindowMs: windowMs, breakerOpenMs: openMs } = options.limits;
  const breaker = createBreaker(
    { failures, windowMs, openMs },
    { now: () => options.clock.now().getTime(), onChange: (state) => options.onBreaker?.(name, state) },
  );

  async function send(request: SubgraphRequest, operation: OperationContext): Promise<ExecutionResult> {
    const now = options.clock.now().getTime();
    const remainingMs = operation.deadlineAt - now;
    const isMutation = request.query.startsWith('mutation');
    const timeoutMs = isMutation ? remainingMs : Math.min(remainingMs, options.limits.fetchMs);
    if (timeoutMs <= 0) return failed('DEADLINE_EXCEEDED', request);
    const pass = breaker.enter();
    if (!pass) {
      fetchSeconds.observe({ subgraph: name, outcome: 'kept-back' }, 0);
      return failed('UNAVAILABLE', request);
    }
    const startedAt = performance.now();
    const { traceId, spanId: parentId } = operation;
    const span = tracing()?.start({
      name: `fetch ${name}`,
      part: 'gateway',
      kind: 'CLIENT',
      traceId,
      parentId,
      attributes: { peer: name },
    });
    const told = internalContext(operation, now + timeoutMs);
    const ended = (outcome: FetchOutcome, answer: ExecutionResult): ExecutionResult => {
      fetchSeconds.observe({ subgraph: name, outcome }, (performance.now() - startedAt) / 1_000);
      span?.end({ outcome }, outcome !== 'answered');
      return answer;
    };
    let cancel: (() => void) | undefined;
    try {
      const onGivenUp = (action: () => void): void => {
        cancel = action;
      };
      const call = { onGivenUp, timeoutMs, retryable: !isMutation };
      const answering = transport.execute(request, span ? { ...told, spanId: span.id } : told, call);
      // A deadline of ours, not of the transport: a subgraph in this process may hang as well as one far away.
      const answer = await inTime(answering, timeoutMs, () => null);
      if (answer === null) {
        cancel?.();
        // Had it less time than a fetch is given, it is not its fault.
        if (timeoutMs >= options.limits.fetchMs) pass.failed();
        else pass.left();
        return ended('late', failed('DEADLINE_EXCEEDED', request));
      }
      pass.answered();
      absorbGrants(answer, operation);
      return ended('answered', answer);
    } catch (error) {
      options.onFailure(name, error, operation.traceId);
      if (!(error instanceof SubgraphUnreachable)) {
        pass.left();
        return ended('failed', failed('INTERNAL', request));
      }
      pass.failed();
      return ended('unreachable', failed('UNAVAILABLE', request));
    }
  }

  return {
    name,
    fetch: send,
    subscribe: transport.subscribe,
    breaker,
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
