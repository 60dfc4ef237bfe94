import { type ExecutionResult, GraphQLError } from 'graphql';
import { atTime } from '../at-time.ts';
import { refusal } from '../format-error.ts';
import type { GraphOperation } from '../graph-operation.ts';
import { internalContext } from '../operation-context.ts';
import type { EventSource, EventStep } from '../transport.ts';
import { type ClientAnswer, clientAnswer } from './client-answer.ts';
import { runEvent, type SubscriptionPlan } from './run-event.ts';
import type { StreamParts } from './stream-parts.ts';

/** Events for one client, each made when it is asked for. `return()` leaves at once and frees what the subgraphs hold. */
export interface ClientStream extends AsyncIterableIterator<ClientAnswer, undefined> {
  return(): Promise<IteratorResult<ClientAnswer, undefined>>;
}

/** The deadline that a subgraph is told of a subscription; it sets one of its own for each event. */
const streamMs = 24 * 60 * 60 * 1_000;

const done = { done: true, value: undefined } as const;

/** Subscribes at the subgraph that owns the events. Nothing waits here: whoever asks for the next event has room for it. */
export function openStream(parts: StreamParts, operation: GraphOperation, plan: SubscriptionPlan): ClientStream {
  const { clock, log } = parts;
  const { caller, traceId } = operation.context;
  const events = subscribeAtSubgraph(parts, operation, plan);
  const ended = { byClient: false, byTime: false };
  let interrupt: (() => void) | undefined;

  /** Does not wait for the subgraph when the stream ends meanwhile. */
  function take(): Promise<EventStep> {
    return new Promise((resolve) => {
      interrupt = () => resolve({ kind: 'COMPLETE' });
      void events.next().then(resolve);
    });
  }

  const cancelExpiry = atTime(caller.expiresAt, clock, () => {
    ended.byTime = true;
    interrupt?.();
  });
  // Asked for every event: the timer may be late.
  const isExpired = () => ended.byTime || (caller.expiresAt !== null && caller.expiresAt <= clock.now().getTime());

  function finish(): void {
    ended.byClient = true;
    cancelExpiry();
    events.leave();
    interrupt?.();
  }

  function last(answer: ClientAnswer): IteratorResult<ClientAnswer, undefined> {
    finish();
    return { done: false, value: answer };
  }

  async function next(): Promise<IteratorResult<ClientAnswer, undefined>> {
    if (ended.byClient) return done;
    const step = await take();
    if (ended.byClient) return done;
    if (isExpired()) return last({ errors: [refusal('UNAUTHENTICATED', traceId)] });
    if (step.kind === 'EVENT') return { done: false, value: await answerOf(step.event, parts, operation, plan) };
    if (step.kind === 'REFUSED') return last(failed(step.errors ?? [], parts, operation, plan));
    finish();
    if (step.kind === 'COMPLETE') return done;
    log.warn('a subscription was lost', { peer: plan.primary.serviceName, traceId, error: step.cause });
    return last({ errors: [refusal('UNAVAILABLE', traceId)] });
  }

  const stream: ClientStream = {
    [Symbol.asyncIterator]: () => stream,
    next,
    async return() {
      finish();
      return done;
    },
  };
  return stream;
}

function subscribeAtSubgraph({ sources, clock }: StreamParts, operation: GraphOperation, { primary }: SubscriptionPlan): EventSource {
  const source = sources[primary.serviceName];
  if (!source) throw new Error(`The plan names a subgraph that is not running: ${primary.serviceName}.`);
  const used = (primary.variableUsages ?? []).filter((name) => operation.variables[name] !== undefined);
  const request = {
    query: primary.operation,
    operationName: primary.operationName,
    variables: Object.fromEntries(used.map((name) => [name, operation.variables[name]])),
  };
  const deadlineAt = Math.min(clock.now().getTime() + streamMs, operation.context.caller.expiresAt ?? Number.MAX_SAFE_INTEGER);
  return source.subscribe(request, { ...internalContext(operation.context), deadlineAt });
}

async function answerOf(
  event: ExecutionResult,
  parts: StreamParts,
  operation: GraphOperation,
  plan: SubscriptionPlan,
): Promise<ClientAnswer> {
  const { door, graph, sources, log } = parts;
  const { caller, grants, traceId } = operation.context;
  if (!event.data) return failed(event.errors ?? [], parts, operation, plan);
  try {
    // An operation of its own for each event: its own deadline, and only the grants of the subscription and of this event.
    const context = door.begin(caller, grants, traceId);
    return clientAnswer(await runEvent(event, { ...operation, context }, { graph, plan, sources }), log, traceId);
  } catch (error) {
    log.error('an event could not be completed', { traceId, error });
    return { data: null, errors: [refusal('INTERNAL', traceId)] };
  }
}

/** Errors of a subgraph over a socket are plain JSON; marked as a subgraph's, so that masking treats them as such. */
function failed(
  errors: readonly Pick<GraphQLError, 'message' | 'extensions'>[],
  { log }: StreamParts,
  { context }: GraphOperation,
  { primary }: SubscriptionPlan,
): ClientAnswer {
  const marked = errors.map(
    ({ message, extensions }) => new GraphQLError(message, { extensions: { ...extensions, serviceName: primary.serviceName } }),
  );
  return clientAnswer({ data: null, errors: marked }, log, context.traceId);
}
