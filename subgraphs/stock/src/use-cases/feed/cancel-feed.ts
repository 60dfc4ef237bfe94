import { err, ok, type Result, transition } from '@baton/kernel';
import {
  audit,
  causeOf,
  emit,
  type IdempotencyRefusal,
  type InternalContext,
  mayAccessLocation,
  onceResult,
  validIdempotencyKey,
} from '@baton/platform';
import { feedTransitions } from '../../domain/feed/feed.ts';
import { endFeed, lockFeed } from '../../persistence/feed-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import type { FeedRefusal } from './receive-feed.ts';

export interface CancelFeedCommand {
  readonly idempotencyKey: string;
  readonly feedId: string;
}
export type CancelFeedRefusal = Extract<FeedRefusal, { kind: 'NotFound' | 'InvalidInput' | 'InvalidTransition' }>;
export type CancelFeed = (
  context: InternalContext,
  command: CancelFeedCommand,
) => Promise<Result<string, CancelFeedRefusal | IdempotencyRefusal>>;

const noSuchFeed: CancelFeedRefusal = { kind: 'NotFound', message: 'There is no such feed.', path: ['feedId'] };

/** Stops a feed. What it changed stays changed: a count is a fact. */
export const cancelFeed =
  (ports: UseCasePorts): CancelFeed =>
  async (context, { idempotencyKey, feedId }) => {
    const { database, clock, ids } = ports;
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const request = { context, mutation: 'cancelInventoryFeed', key: idempotencyKey, input: { feedId } };
    return onceResult<string, CancelFeedRefusal>(database, request, async (tx) => {
      const feed = await lockFeed(tx, feedId);
      if (!feed || !mayAccessLocation(context, feed.location)) return err(noSuchFeed);
      const next = transition(feedTransitions, feed.status, 'CANCEL');
      if (!next.ok) return err({ ...next.error, message: 'The feed is at its end.', path: ['feedId'] });
      await endFeed(tx, feedId, next.value, clock.now());
      const payload = { feedId, location: feed.location, kind: feed.kind, rowsDone: feed.rowsDone };
      await emit(tx, [{ type: 'stock.feed-cancelled', aggregate: `feed:${feedId}`, payload }], causeOf(context), ports);
      await audit(
        tx,
        { context, action: 'cancelInventoryFeed', target: `feed:${feedId}`, detail: { rowsDone: feed.rowsDone } },
        { clock, ids },
      );
      return ok(feedId);
    });
  };
