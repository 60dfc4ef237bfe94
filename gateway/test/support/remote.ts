import { type Subgraph, serveSubgraph } from '@baton/platform';
import { type Harness, internalSecret, startHarness } from './gateway.ts';
import { createFixture, type FixtureSubgraph } from './graph.ts';

/** A subgraph of the fixture as a process of its own would serve it. May be closed twice. */
export async function serveFixture(subgraph: FixtureSubgraph): Promise<{ readonly url: string; close(): Promise<void> }> {
  // Of a subgraph the server uses what the fixture has.
  const { url, close } = await serveSubgraph(subgraph as Subgraph, { port: 0, host: '127.0.0.1', internalSecret: [internalSecret] });
  let closing: Promise<void> | undefined;
  return {
    url,
    close() {
      closing ??= close();
      return closing;
    },
  };
}

/** As {@link startHarness}, with both subgraphs behind a network. Its fixture is the one that they serve. */
export async function startRemoteHarness(options: Parameters<typeof startHarness>[0] = {}): Promise<Harness> {
  const fixture = createFixture();
  const [orders, parcels] = await Promise.all([serveFixture(fixture.subgraphs.orders), serveFixture(fixture.subgraphs.parcels)]);
  const harness = await startHarness({
    subgraphs: { orders: { kind: 'http', url: orders.url }, parcels: { kind: 'http', url: parcels.url } },
    ...options,
  });
  return {
    ...harness,
    fixture,
    async close() {
      await harness.close();
      await Promise.all([orders.close(), parcels.close()]);
    },
  };
}
