import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Admitted, ClientRequest } from '../admission.ts';
import { maskError } from '../format-error.ts';
import type { GraphOperation } from '../graph-operation.ts';
import { beginSpan } from '../operation-span.ts';
import { coerceVariables, type PreparedOperation } from '../supergraph.ts';
import { answerText } from './client-answer.ts';
import { type ClientStream, openStream } from './open-stream.ts';
import type { Shares } from './share.ts';
import type { StreamParts } from './stream-parts.ts';
import type { Planned } from './subscribe.ts';

export type Prepared =
  | { readonly kind: 'REFUSED'; readonly errors: readonly GraphQLFormattedError[] }
  /** Answers with the text of the answer. */
  | { readonly kind: 'REQUEST'; run(): Promise<string> }
  | { readonly kind: 'STREAM'; open(): ClientStream };

/** Runs operations for the two transports that are not plain HTTP. */
export interface StreamRunner {
  readonly schema: GraphQLSchema;
  /** `traceparent` is the header of the request, or of the socket's. */
  prepare(request: ClientRequest, entered: Extract<Admitted, { readonly kind: 'ADMITTED' }>, traceparent: unknown): Prepared;
}

export function createStreamRunner(parts: StreamParts, shares: Shares): StreamRunner {
  return {
    schema: parts.graph.schema,
    prepare({ query, operationName, variables }, { admitted: { document }, context, operation: kind }, traceparent) {
      const span = beginSpan(kind, context, traceparent);
      const refused = (errors: readonly GraphQLError[]): Prepared => {
        span?.end({ code: 'BAD_USER_INPUT' }, true);
        const codes = errors.map((error) => ({ ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT' } }));
        return { kind: 'REFUSED', errors: codes.map((error) => maskError(error, context.traceId)) };
      };
      const checked = prepareOperation(parts, { source: query, document, operationName, variables, context });
      if ('errors' in checked) return refused(checked.errors);
      const { operation, prepared } = checked;
      if (prepared.kind === 'SUBSCRIPTION') {
        const planned: Planned = { parts, operation, plan: prepared };
        // Its beginning only: a stream may last for days, and each of its events has a span of its own.
        span?.end();
        return { kind: 'STREAM', open: () => openStream(shares.join(planned), planned) };
      }
      return {
        kind: 'REQUEST',
        run: () => answerText(parts.graph, { operation, prepared, sources: parts.sources }, parts.log).finally(() => span?.end()),
      };
    },
  };
}

type Checked = { readonly errors: readonly GraphQLError[] } | { readonly operation: GraphOperation; readonly prepared: PreparedOperation };

/** Validates and plans an operation; errors are the client's. */
function prepareOperation({ graph, validator }: StreamParts, asked: Omit<GraphOperation, 'coerced'>): Checked {
  const invalid = validator.errorsOf(asked.document);
  if (invalid.length > 0) return { errors: invalid };
  const coerced = coerceVariables(graph.schema, asked);
  if ('errors' in coerced) return coerced;
  const operation: GraphOperation = { ...asked, coerced: coerced.coerced };
  try {
    return { operation, prepared: graph.plan(operation) };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

/** What runs already, with another schema; null when that has no place for it. */
export function plannedWith(parts: StreamParts, { operation }: Planned): Planned | null {
  const checked = prepareOperation(parts, operation);
  if ('errors' in checked || checked.prepared.kind !== 'SUBSCRIPTION') return null;
  return { parts, operation: checked.operation, plan: checked.prepared };
}
