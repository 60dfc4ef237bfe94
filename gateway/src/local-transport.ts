import type { Subgraph } from '@baton/platform';
import type { ExecutionResult } from 'graphql';
import type { EventSink, Subscribe, Transport } from './transport.ts';

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

function localSubscribe(subgraph: LocalSubgraph): Subscribe {
  return (request, context, sink) => {
    let left = false;
    let events: AsyncIterator<ExecutionResult> | undefined;

    async function pump(): Promise<void> {
      const answer = await subgraph.subscribe(request, context);
      if (!(Symbol.asyncIterator in answer)) return sink.refused(answer.errors);
      const iterator = answer[Symbol.asyncIterator]();
      events = iterator;
      // Left while the subgraph was still subscribing.
      if (left) return void (await iterator.return?.());
      for (let step = await iterator.next(); !left; step = await iterator.next()) {
        if (step.done) return sink.complete();
        sink.next(step.value);
      }
    }

    pump().catch((error: unknown) => tell(sink, left, error));
    return () => {
      left = true;
      // Not waited for: an async generator's return() waits for its pending next().
      events?.return?.()?.catch(() => {});
    };
  };
}

function tell(sink: EventSink, left: boolean, error: unknown): void {
  if (!left) sink.lost(error);
}
