import type { Clock } from '@baton/kernel';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
} from 'graphql';
import type { Admitted, ClientRequest, Door } from '../admission.ts';
import { logUnexpected } from '../apollo.ts';
import { atTime } from '../at-time.ts';
import { maskError, refusal } from '../format-error.ts';
import type { Limits } from '../limits/limits.ts';
import type { GatewayLog } from '../log.ts';
import { internalContext } from '../operation-context.ts';
import type { SubgraphSource } from '../subgraph-source.ts';
import { coerceVariables, type Graph, type GraphOperation } from '../supergraph.ts';
import { createEventQueue } from './event-queue.ts';
import { runEvent, type SubscriptionPlan } from './run-event.ts';

/** An answer as it goes to the client: errors masked, nothing of the inside. */
export interface ClientAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Events for one client. `return()` leaves at once and frees what the subgraphs hold. */
export interface ClientStream extends AsyncIterableIterator<ClientAnswer, undefined> {
  return(): Promise<IteratorResult<ClientAnswer, undefined>>;
}

export type Prepared =
  | { readonly kind: 'REFUSED'; readonly errors: readonly GraphQLFormattedError[] }
  | { readonly kind: 'REQUEST'; run(): Promise<ClientAnswer> }
  /** `onSlow` is called when the client reads so slowly that its queue is full; the stream is then over. */
  | { readonly kind: 'STREAM'; open(onSlow: () => void): ClientStream };

/** Runs operations for the two transports that are not plain HTTP. */
export interface StreamRunner {
  readonly schema: GraphQLSchema;
  prepare(request: ClientRequest, entered: Extract<Admitted, { readonly kind: 'ADMITTED' }>): Prepared;
}

interface Parts {
  readonly graph: Graph;
  readonly sources: Readonly<Record<string, SubgraphSource>>;
  readonly door: Door;
  readonly limits: Limits;
  readonly introspection: boolean;
  readonly log: GatewayLog;
  readonly clock: Clock;
}

/** The deadline that a subgraph is told of a subscription; it sets one of its own for each event. */
const streamMs = 24 * 60 * 60 * 1_000;

export function createStreamRunner(parts: Parts): StreamRunner {
  const validated = new WeakSet<DocumentNode>();
  const rules = parts.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];

  function validationErrors(document: DocumentNode): readonly GraphQLError[] {
    if (validated.has(document)) return [];
    try {
      const errors = validate(parts.graph.schema, document, rules, { maxErrors: parts.limits.validationErrors });
      if (errors.length === 0) validated.add(document);
      return errors;
    } catch {
      // graphql 16 throws here for `@include` with a variable on the root field of a subscription.
      return [new GraphQLError('The operation cannot be validated: leave directives off the root field of a subscription.')];
    }
  }

  return {
    schema: parts.graph.schema,
    prepare(request, { admitted, context }) {
      const { document } = admitted;
      const { operationName } = request;
      const refused = (errors: readonly GraphQLError[]): Prepared => {
        const codes = errors.map((error) => ({ ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT' } }));
        return { kind: 'REFUSED', errors: codes.map((error) => maskError(error, context.traceId)) };
      };
      const invalid = validationErrors(document);
      if (invalid.length > 0) return refused(invalid);
      const coerced = coerceVariables(parts.graph.schema, { document, operationName, variables: request.variables });
      if ('errors' in coerced) return refused(coerced.errors);
      const operation: GraphOperation = { source: request.query, document, operationName, variables: coerced.variables, context };
      try {
        const plan = parts.graph.plan(operation);
        if (plan.kind === 'SUBSCRIPTION') return { kind: 'STREAM', open: (onSlow) => openStream(parts, operation, plan, onSlow) };
        return {
          kind: 'REQUEST',
          run: async () => clientAnswer(await parts.graph.run(operation, plan.plan, parts.sources), parts.log, context.traceId),
        };
      } catch (error) {
        if (error instanceof GraphQLError) return refused([error]);
        throw error;
      }
    },
  };
}

function openStream(parts: Parts, operation: GraphOperation, plan: SubscriptionPlan, onSlow: () => void): ClientStream {
  const { limits, clock, door, log } = parts;
  const { caller, grants, traceId } = operation.context;
  const { primary } = plan;
  const queue = createEventQueue({ messages: limits.queueMessages, bytes: limits.queueBytes });
  const source = parts.sources[primary.serviceName];
  if (!source) throw new Error(`The plan names a subgraph that is not running: ${primary.serviceName}.`);

  const used = (primary.variableUsages ?? []).filter((name) => operation.variables[name] !== undefined);
  const request = {
    query: primary.operation,
    operationName: primary.operationName,
    variables: Object.fromEntries(used.map((name) => [name, operation.variables[name]])),
  };
  const deadlineAt = Math.min(clock.now().getTime() + streamMs, caller.expiresAt ?? Number.MAX_SAFE_INTEGER);
  const leave = source.subscribe(
    request,
    { ...internalContext(operation.context), deadlineAt },
    {
      next(event) {
        if (queue.push(event)) return;
        leave();
        queue.clear();
        log.warn('a subscriber was dropped: it reads too slowly', { traceId, count: limits.queueMessages });
        onSlow();
      },
      refused: (errors) => queue.end({ errors: (errors ?? []).map(asError(primary.serviceName)) }),
      lost(error) {
        log.warn('a subscription was lost', { peer: primary.serviceName, traceId, error });
        queue.end({ errors: [new GraphQLError('UNAVAILABLE', { extensions: { code: 'UNAVAILABLE' } })] });
      },
      complete: () => queue.end(),
    },
  );

  async function answerOf(event: ExecutionResult): Promise<ClientAnswer> {
    if (!event.data) return clientAnswer({ data: null, errors: (event.errors ?? []).map(asError(primary.serviceName)) }, log, traceId);
    // An operation of its own for each event: its own deadline, and only the grants of the subscription and of this event.
    const context = door.begin(caller, grants, traceId);
    return clientAnswer(
      await runEvent(event, { ...operation, context }, { graph: parts.graph, plan, sources: parts.sources }),
      log,
      traceId,
    );
  }

  const isExpired = () => caller.expiresAt !== null && caller.expiresAt <= clock.now().getTime();
  const cancelExpiry = atTime(caller.expiresAt, clock, () => {
    leave();
    queue.end({ errors: [new GraphQLError('UNAUTHENTICATED', { extensions: { code: 'UNAUTHENTICATED' } })] });
  });

  function finish(): void {
    cancelExpiry();
    leave();
    queue.clear();
  }

  const stream: ClientStream = {
    [Symbol.asyncIterator]: () => stream,
    async next() {
      const event = await queue.next();
      if (event.done) {
        finish();
        return { done: true, value: undefined };
      }
      // Asked again for every event: what waited in the queue may have outlived the token.
      if (isExpired()) {
        finish();
        return { done: false, value: { errors: [refusal('UNAUTHENTICATED', traceId)] } };
      }
      try {
        return { done: false, value: await answerOf(event.value) };
      } catch (error) {
        log.error('an event could not be completed', { traceId, error });
        return { done: false, value: { data: null, errors: [refusal('INTERNAL', traceId)] } };
      }
    },
    async return() {
      finish();
      return { done: true, value: undefined };
    },
  };
  return stream;
}

/** Errors of a subgraph over a socket are plain JSON; marked as a subgraph's, so that masking treats them as such. */
function asError(
  serviceName: string,
): (error: { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }) => GraphQLError {
  return ({ message, extensions }) => new GraphQLError(message, { extensions: { ...extensions, serviceName } });
}

function clientAnswer({ data, errors }: ExecutionResult, log: GatewayLog, traceId: string): ClientAnswer {
  for (const error of errors ?? []) logUnexpected(log, error, traceId);
  return {
    ...(errors && { errors: errors.map((error) => maskError(error.toJSON(), traceId)) }),
    ...(data !== undefined && { data }),
  };
}
