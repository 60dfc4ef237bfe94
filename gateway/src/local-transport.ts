import type { Subgraph } from '@baton/platform';
import type { ExecutionResult } from 'graphql';
import type { EventStep, Subscribe, Transport } from './transport.ts';

/** What the gateway asks of a subgraph that lives in its own process. */
export type LocalSubgraph = Pick<Subgraph, 'name' | 'execute' | 'subscribe' | 'health'>;

/** A subgraph in this process: called with the context as an object, nothing serialised; it keeps parsed documents itself. */
export function localTransport(subgraph: LocalSubgraph): Transport {
  return {
    execute: (request, context) => subgraph.execute(request, context),
    subscribe: localSubscribe(subgraph),
    ready: async () => (await subgraph.health()).ready,
    // Whoever started the subgraph ends it.
    close: async () => {},
  };
}

/** The subgraph's own iterator is pulled, an event at a time. */
function localSubscribe(subgraph: LocalSubgraph): Subscribe {
  return (request, context) => {
    const answered = subgraph.subscribe(request, context);
    const opened = answered.then((answer) => (Symbol.asyncIterator in answer ? answer[Symbol.asyncIterator]() : answer));
    // Told by `next`, if it is still asked.
    opened.catch(() => {});

    async function pull(): Promise<EventStep> {
      const events = await opened;
      if (!isIterator(events)) return { kind: 'REFUSED', errors: events.errors };
      const step = await events.next();
      return step.done ? { kind: 'COMPLETE' } : { kind: 'EVENT', event: step.value };
    }

    return {
      next: () => pull().catch((cause: unknown) => ({ kind: 'LOST', cause })),
      leave() {
        // Not waited for: an async generator's return() waits for its pending next().
        opened.then((events) => (isIterator(events) ? events.return?.() : undefined)).catch(() => {});
      },
    };
  };
}

function isIterator(answer: ExecutionResult | AsyncIterator<ExecutionResult>): answer is AsyncIterator<ExecutionResult> {
  return 'next' in answer;
}
