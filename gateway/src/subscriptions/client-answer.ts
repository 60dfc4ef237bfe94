import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { logUnexpected } from '../apollo.ts';
import { maskError } from '../format-error.ts';
import type { GatewayLog } from '../log.ts';

/** An answer as it goes to the client: errors masked, nothing of the inside. */
export interface ClientAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Makes a {@link ClientAnswer}; what a client may not see of an error is logged. */
export function clientAnswer({ data, errors }: ExecutionResult, log: GatewayLog, traceId: string): ClientAnswer {
  for (const error of errors ?? []) logUnexpected(log, error, traceId);
  return {
    ...(errors && { errors: errors.map((error) => maskError(error.toJSON(), traceId)) }),
    ...(data !== undefined && { data }),
  };
}
