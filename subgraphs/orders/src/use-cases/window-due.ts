import { enqueue, type Tx } from '@baton/platform';
import { selectWaitingMarkets } from '../persistence/sql/release-window.ts';

/** So long changes are gathered before the orders of a market that wait for their release are solved again: one run for all of them. */
export const windowGatherMs = 5_000;

/** The key of the one run that a market waits for. */
export const windowKey = (market: string): string => `reevaluate:${market}`;

/**
 * Stock, capacity or what is kept back changed: orders that wait for their release may find better places. However much changes, each market is solved again
 * once in a while; where nothing waits, nothing is done.
 */
export async function windowDue(
  tx: Tx,
  parts: { readonly clock: { now(): Date } },
  events: readonly { readonly traceId: string }[],
): Promise<void> {
  const [first] = events;
  if (!first) return;
  const runAt = new Date(parts.clock.now().getTime() + windowGatherMs);
  for (const { market } of await tx.query<{ readonly market: string }>(selectWaitingMarkets)) {
    const payload = { market, channel: null };
    const job = { subgraph: 'orders', name: 'reevaluate-sourcing', payload, key: windowKey(market) };
    await enqueue(tx, { ...job, runAt, keepsTime: true, traceId: first.traceId });
  }
}
