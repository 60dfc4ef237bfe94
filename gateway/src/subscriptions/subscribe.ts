import { type ExecutionResult, GraphQLError } from 'graphql';
import { countTold } from '../errors-told.ts';
import { refusal } from '../format-error.ts';
import type { GraphOperation } from '../graph-operation.ts';
import { internalContext } from '../operation-context.ts';
import type { EventSource, EventStep } from '../transport.ts';
import { errorFrame, resultText } from './client-answer.ts';
import type { Frame, FrameSource, FrameStep } from './frame.ts';
import { cursorOf, resumableOf } from './resume.ts';
import { runEvent, type SubscriptionPlan } from './run-event.ts';
import type { StreamParts } from './stream-parts.ts';
import { traceEvent } from './trace-stream.ts';

/** The deadline that a subgraph is told of a subscription; it sets one of its own for each event. */
const streamMs = 24 * 60 * 60 * 1_000;

/** The name in an event's extensions of what it is the newest state of. */
const replacesExtension = 'batonReplaces';

/** What a stream is made from; another schema may change it while the stream runs. */
export interface Planned {
  readonly parts: StreamParts;
  readonly operation: GraphOperation;
  readonly plan: SubscriptionPlan;
}

/** A subscription at the subgraph that owns it, with every event completed and written. */
export interface PlannedSource extends FrameSource {
  /** Completes the events with another schema from now on; when that would subscribe otherwise, or not at all (null), the stream ends and says so. */
  replan(planned: Planned | null): void;
}

/** Subscribes at the subgraph that owns the events. Nothing waits here: whoever asks for the next one has room for it. */
export function subscribe(first: Planned): PlannedSource {
  let planned = first;
  const { traceId } = first.operation.context;
  const resumable = resumableOf(first.operation.document, first.operation.operationName);
  const events = subscribeAtSubgraph(first);
  let interrupt: ((step: EventStep) => void) | undefined;
  let end: Extract<FrameStep, { readonly kind: 'END' }> | undefined;
  let isLeft = false;

  /** Does not wait for the subgraph when the stream ends meanwhile. */
  function take(): Promise<EventStep> {
    return new Promise((resolve) => {
      interrupt = resolve;
      void events.next().then(resolve);
    });
  }

  function finish(last: Frame | null): Extract<FrameStep, { readonly kind: 'END' }> {
    end ??= { kind: 'END', last };
    events.leave();
    interrupt?.({ kind: 'COMPLETE' });
    return end;
  }

  async function complete(event: ExecutionResult): Promise<Frame> {
    const { parts, operation, plan } = planned;
    const cursor = cursorOf(event.data, resumable);
    const named = event.extensions?.[replacesExtension];
    const replaces = typeof named === 'string' ? named : null;
    const told = traceEvent(event, operation.context);
    const { span } = told;
    const frame = { cursor, replaces, span: span ? { traceId: told.traceId, spanId: span.id } : null };
    if (!event.data) {
      span?.end({}, true);
      return { ...frame, text: failed(event.errors ?? [], planned), replaces: null };
    }
    try {
      const text = await parts.inTurn(async () => {
        // Nobody is left to be told.
        if (isLeft) return '';
        // An operation of its own for each event: its own deadline, and only the grants of the subscription and of this event.
        const context = parts.begin(operation.context.caller, operation.context.grants, told.traceId);
        if (span) context.spanId = span.id;
        return runEvent(event, { ...operation, context }, parts, plan);
      });
      span?.end();
      return { ...frame, text };
    } catch (error) {
      parts.log.error('an event could not be completed', { traceId: told.traceId, error });
      span?.end({}, true);
      const failure = refusal('INTERNAL', told.traceId);
      countTold([failure]);
      return { ...frame, text: JSON.stringify({ data: null, errors: [failure] }), replaces: null };
    }
  }

  return {
    async next() {
      if (end) return end;
      const step = await take();
      if (end) return end;
      if (step.kind === 'EVENT') return { kind: 'FRAME', frame: await complete(step.event) };
      if (step.kind === 'REFUSED') return finish({ text: failed(step.errors ?? [], planned), cursor: null, replaces: null, span: null });
      if (step.kind === 'COMPLETE') return finish(null);
      planned.parts.log.warn('a subscription was lost', { peer: planned.plan.primary.serviceName, traceId, error: step.cause });
      return finish(errorFrame(refusal('UNAVAILABLE', traceId)));
    },
    leave() {
      isLeft = true;
      finish(null);
    },
    replan(next) {
      // What is shared by everybody must stay what everybody may see.
      const isSame = next && isSameFetch(next.plan, planned.plan) && next.plan.isForEverybody === planned.plan.isForEverybody;
      if (isSame) planned = next;
      else finish(errorFrame(refusal('SCHEMA_CHANGED', traceId)));
    },
  };
}

function isSameFetch({ primary: one }: SubscriptionPlan, { primary: other }: SubscriptionPlan): boolean {
  return one.serviceName === other.serviceName && one.operation === other.operation;
}

function subscribeAtSubgraph({ parts: { sources, clock }, operation, plan: { primary } }: Planned): EventSource {
  const source = sources[primary.serviceName];
  if (!source) throw new Error(`The plan names a subgraph that is not running: ${primary.serviceName}.`);
  const used = (primary.variableUsages ?? []).filter((name) => operation.variables[name] !== undefined);
  const request = {
    query: primary.operation,
    operationName: primary.operationName,
    variables: Object.fromEntries(used.map((name) => [name, operation.variables[name]])),
  };
  return source.subscribe(request, { ...internalContext(operation.context), deadlineAt: clock.now().getTime() + streamMs });
}

/** Errors of a subgraph over a socket are plain JSON; marked as a subgraph's, so that masking treats them as such. */
function failed(
  errors: readonly Pick<GraphQLError, 'message' | 'extensions'>[],
  { parts, operation, plan }: Pick<Planned, 'parts' | 'operation' | 'plan'>,
): string {
  const marked = errors.map(
    ({ message, extensions }) => new GraphQLError(message, { extensions: { ...extensions, serviceName: plan.primary.serviceName } }),
  );
  return resultText({ data: null, errors: marked }, parts.log, operation.context.traceId);
}
