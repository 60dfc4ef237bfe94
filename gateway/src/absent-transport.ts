import { SubgraphUnreachable, type Transport } from './transport.ts';

/** A part of the graph that is not run here: its fields are unavailable, everything else is served, and nobody waits for it. */
export function absentTransport(name: string): Transport {
  const absence = (): SubgraphUnreachable => new SubgraphUnreachable(`${name} is not run here.`);
  return {
    execute: () => Promise.reject(absence()),
    subscribe: () => ({ next: async () => ({ kind: 'LOST', cause: absence() }), leave: () => undefined }),
    ready: async () => true,
    close: async () => undefined,
  };
}
