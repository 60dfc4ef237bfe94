import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Admitted, ClientRequest } from '../admission.ts';
import { maskError } from '../format-error.ts';
import type { GraphOperation } from '../graph-operation.ts';
import { coerceVariables } from '../supergraph.ts';
import { type ClientAnswer, clientAnswer } from './client-answer.ts';
import { type ClientStream, openStream } from './open-stream.ts';
import type { StreamParts } from './stream-parts.ts';

export type Prepared =
  | { readonly kind: 'REFUSED'; readonly errors: readonly GraphQLFormattedError[] }
  | { readonly kind: 'REQUEST'; run(): Promise<ClientAnswer> }
  | { readonly kind: 'STREAM'; open(): ClientStream };

/** Runs operations for the two transports that are not plain HTTP. */
export interface StreamRunner {
  readonly schema: GraphQLSchema;
  prepare(request: ClientRequest, entered: Extract<Admitted, { readonly kind: 'ADMITTED' }>): Prepared;
}

export function createStreamRunner(parts: StreamParts): StreamRunner {
  return {
    schema: parts.graph.schema,
    prepare(request, { admitted, context }) {
      const { document } = admitted;
      const { operationName } = request;
      const refused = (errors: readonly GraphQLError[]): Prepared => {
        const codes = errors.map((error) => ({ ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT' } }));
        return { kind: 'REFUSED', errors: codes.map((error) => maskError(error, context.traceId)) };
      };
      const invalid = parts.validator.errorsOf(document);
      if (invalid.length > 0) return refused(invalid);
      const coerced = coerceVariables(parts.graph.schema, { document, operationName, variables: request.variables });
      if ('errors' in coerced) return refused(coerced.errors);
      const operation: GraphOperation = {
        source: request.query,
        document,
        operationName,
        variables: request.variables,
        coerced: coerced.coerced,
        context,
      };
      try {
        const plan = parts.graph.plan(operation);
        if (plan.kind === 'SUBSCRIPTION') return { kind: 'STREAM', open: () => openStream(parts, operation, plan) };
        return {
          kind: 'REQUEST',
          run: async () => clientAnswer(await parts.graph.run(operation, plan, parts.sources), parts.log, context.traceId),
        };
      } catch (error) {
        if (error instanceof GraphQLError) return refused([error]);
        throw error;
      }
    },
  };
}
