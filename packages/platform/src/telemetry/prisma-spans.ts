import { traceAsked } from './running-span.ts';
import { tracing } from './trace.ts';

interface Operation {
  readonly model?: string;
  readonly operation: string;
  readonly args: unknown;
  query(args: unknown): Promise<unknown>;
}

/** Tells what a Prisma client is asked by its model and operation, as `Customer.findMany`. The client itself where nobody collects traces. */
export function withPrismaSpans<C extends { $extends(extension: never): unknown }>(client: C, part: string): C {
  if (!tracing()) return client;
  const $allOperations = ({ model, operation, args, query }: Operation): Promise<unknown> => {
    const tracer = tracing();
    const name = [model, operation].filter(Boolean).join('.');
    return tracer ? traceAsked(tracer, { part, name }, () => query(args)) : query(args);
  };
  // It is used as the client that it extends: nothing is added to it.
  return client.$extends({ query: { $allOperations } } as never) as C;
}
