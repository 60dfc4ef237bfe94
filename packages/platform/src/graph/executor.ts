import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { InternalContext } from '../context.ts';
import { withinDeadline } from '../database/deadline.ts';
import { deadlineExceeded } from '../errors.ts';
import { toldBy } from '../events/telling.ts';
import type { Logger } from '../log.ts';
import { withinSpan } from '../telemetry/running-span.ts';
import { tracing } from '../telemetry/trace.ts';
import { spanOfEvent } from '../telemetry/trace-ids.ts';
import { compileDocument } from './compiled/compile-document.ts';
import { mapAsync } from './iterator.ts';
import { maskErrors } from './mask.ts';
import type { BaseContext, SubgraphRequest } from './types.ts';

const documentsMax = 1000;
/** Each event of a subscription is a small request of its own. */
const eventDeadlineMs = 10_000;

interface Executor {
  execute(request: SubgraphRequest, context: InternalContext): Promise<ExecutionResult>;
  subscribe(request: SubgraphRequest, context: InternalContext): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
}

/** Executes documents, parsed and validated once; masks errors; adds to the extensions what the gateway is to know: grants, and what an event replaces. */
export function executor(options: {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  contextValue(base: BaseContext): object;
}): Executor {
  const { schema } = options;
  const documentOf = documentCache(schema);

  function run(request: SubgraphRequest, context: InternalContext, rootValue?: unknown): Promise<ExecutionResult> {
    // Nobody waits any more: what is late already costs no statement.
    if (context.deadlineAt <= Date.now()) return Promise.resolve({ errors: [deadlineExceeded()] });
    return withinDeadline(context.deadlineAt, () =>
      tracing() ? runTraced(request, context, rootValue) : runNow(request, context, rootValue),
    );
  }

  async function runTraced(request: SubgraphRequest, context: InternalContext, rootValue: unknown): Promise<ExecutionResult> {
    const operation = /^\s*mutation/.test(request.query) ? 'mutation' : 'query';
    const { traceId, spanId: parentId } = context;
    const span = tracing()?.start({ name: operation, part: options.name, kind: 'SERVER', traceId, parentId });
    const within = { ...context, spanId: span?.id ?? parentId };
    const result = await withinSpan(within, () => runNow(request, within, rootValue));
    const code = result.errors?.[0]?.extensions?.['code'];
    span?.end(code === undefined ? {} : { code: String(code) }, result.errors !== undefined);
    return result;
  }

  async function runNow(request: SubgraphRequest, context: InternalContext, rootValue: unknown): Promise<ExecutionResult> {
    const { base, granted, newest } = baseContext(context, options.log);
    try {
      const result = await executeDocument(schema, documentOf(request.query), request, {
        contextValue: options.contextValue(base),
        rootValue,
      });
      const masked = maskErrors(result, context, base.log);
      const [batonReplaces] = newest;
      if (granted.length === 0 && batonReplaces === undefined) return masked;
      const extensions: Record<string, unknown> = { ...masked.extensions };
      if (granted.length > 0) extensions['batonGrants'] = granted;
      if (batonReplaces !== undefined) extensions['batonReplaces'] = batonReplaces;
      const { data = null, errors } = masked;
      return errors ? { errors, data, extensions } : { data, extensions };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  }

  /** What tells an event of the log belongs to that event's trace, and says so to the gateway. */
  async function runEvent(request: SubgraphRequest, context: InternalContext, value: unknown): Promise<ExecutionResult> {
    const event = toldBy(value);
    if (!event) return run(request, context, value);
    const { id, traceId } = event;
    const result = await run(request, { ...context, traceId, ...(tracing() && { spanId: spanOfEvent(id) }) }, value);
    return { ...result, extensions: { ...result.extensions, batonEvent: { id, traceId } } };
  }

  /** The span of a subscription is that of its beginning: it may last for days, and each of its events has one of its own. */
  async function subscribe(request: SubgraphRequest, context: InternalContext): ReturnType<Executor['subscribe']> {
    const { traceId, spanId: parentId } = context;
    const span = tracing()?.start({ name: 'subscription', part: options.name, kind: 'SERVER', traceId, parentId });
    const within = span ? { ...context, spanId: span.id } : context;
    const answer = await withinSpan(within, () => subscribeNow(request, within));
    span?.end({}, !(Symbol.asyncIterator in answer));
    return answer;
  }

  async function subscribeNow(request: SubgraphRequest, context: InternalContext): ReturnType<Executor['subscribe']> {
    const { base } = baseContext(context, options.log);
    try {
      const stream = await createSourceEventStream({
        schema,
        document: documentOf(request.query).document,
        variableValues: request.variables,
        operationName: request.operationName,
        contextValue: options.contextValue(base),
      });
      if (!(Symbol.asyncIterator in stream)) return maskErrors(stream, context, base.log);
      // A context of its own for each event: loaders must not remember what they saw for the one before.
      return mapAsync(stream, (event) => runEvent(request, { ...context, deadlineAt: Date.now() + eventDeadlineMs }, event));
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  }

  return { execute: (request, context) => run(request, context), subscribe };
}

/** The grants are a list of this operation that grows, so that what one field grants the fields below it see. */
function baseContext(
  context: InternalContext,
  log: Logger,
): { readonly base: BaseContext; readonly granted: readonly string[]; readonly newest: readonly string[] } {
  const { actor, traceId, spanId, deadlineAt } = context;
  const grants = [...context.grants];
  const granted: string[] = [];
  const newest: string[] = [];
  const base: BaseContext = {
    internal: { actor, grants, traceId, spanId, deadlineAt },
    log: log.with({ traceId }),
    grant(grant) {
      if (grants.includes(grant)) return;
      grants.push(grant);
      granted.push(grant);
    },
    replaces(name) {
      newest.push(name);
    },
  };
  return { base, granted, newest };
}

interface KnownDocument {
  readonly document: DocumentNode;
  /** Null: left to graphql-js. */
  readonly compiled: ReturnType<typeof compileDocument>;
}

function executeDocument(
  schema: GraphQLSchema,
  { document, compiled }: KnownDocument,
  { variables, operationName }: SubgraphRequest,
  { contextValue, rootValue }: { readonly contextValue: object; readonly rootValue: unknown },
): ExecutionResult | Promise<ExecutionResult> {
  const isNamed = operationName === undefined || operationName === null || operationName === compiled?.name;
  const answer = isNamed ? compiled?.run({ contextValue, rootValue, variableValues: variables }) : null;
  return answer ?? execute({ schema, document, contextValue, rootValue, variableValues: variables, operationName });
}

/** Parsed, validated and compiled documents, the least recently used one leaving first. */
function documentCache(schema: GraphQLSchema): (source: string) => KnownDocument {
  const documents = new Map<string, KnownDocument>();
  return (source) => {
    const cached = documents.get(source);
    if (cached) {
      documents.delete(source);
      documents.set(source, cached);
      return cached;
    }
    const document = parse(source);
    const [error] = errorsOf(schema, document);
    if (error) throw error;
    const oldest = documents.keys().next();
    if (documents.size >= documentsMax && !oldest.done) documents.delete(oldest.value);
    const known = { document, compiled: compileDocument(schema, document) };
    documents.set(source, known);
    return known;
  };
}

/** A valid-looking document can make graphql 16's own rules throw (`@include` on a subscription's root field): that is the document's fault too. */
function errorsOf(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  try {
    return validate(schema, document);
  } catch {
    return [new GraphQLError('The document is not valid.', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })];
  }
}
