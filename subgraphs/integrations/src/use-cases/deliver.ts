import { crashPoint, declareCrashPoints, spanOfEvent, traceparentOf, tracing } from '@baton/platform';
import { traceIdIn } from '../domain/message.ts';
import { giveBack, takeDue } from '../persistence/sql/deliveries.ts';
import type { UseCasePorts } from './ports.ts';
import { type DeliveryInHand, recordAttempt } from './record-attempt.ts';

declareCrashPoints([
  // Messages are in hand, none is sent: the lease ends and another process takes them.
  'webhook.after-take',
  // The receiver has the message, the database does not know: it is sent again with the same id.
  'webhook.after-send',
]);

/** How long a message may be in hand: an attempt and as much again. */
const leaseMs = 30_000;
/** Messages in hand at once in a process, and for one endpoint in all processes. */
const inHandMax = 64;
const perEndpointMax = 4;

/** Delivers what is due, forever. */
export interface Deliverer {
  /** Takes what there is room for and sends it beside what is being sent. Resolves once it is in hand, not once it has arrived. */
  pump(): Promise<void>;
  /** Resolves when nothing is in hand: for tests and the clock that they turn. */
  idle(): Promise<void>;
  /** Breaks off what is being sent and gives it back untried. */
  stop(): Promise<void>;
}

/** Each message by itself: a receiver that hangs holds up its own messages only. */
export function createDeliverer(ports: UseCasePorts): Deliverer {
  const { database, clock, log } = ports;
  const inHand = new Set<Promise<void>>();
  const stopped = new AbortController();
  let taking: Promise<void> | undefined;
  let wanted = false;

  async function take(): Promise<void> {
    do {
      wanted = false;
      const room = inHandMax - inHand.size;
      if (room <= 0 || stopped.signal.aborted) return;
      const now = clock.now();
      const due = await database.query<DeliveryInHand>(takeDue, [now, new Date(now.getTime() + leaseMs), perEndpointMax, room]);
      crashPoint('webhook.after-take');
      for (const delivery of due) hold(delivery);
    } while (wanted);
  }

  function hold(delivery: DeliveryInHand): void {
    const work = send(delivery)
      .catch((error: unknown) => log.error('what became of a webhook message could not be recorded', { error, event: delivery.eventId }))
      .finally(() => {
        inHand.delete(work);
        // Behind it may stand the next message of its aggregate.
        if (!stopped.signal.aborted) void pump();
      });
    inHand.add(work);
  }

  async function send(delivery: DeliveryInHand): Promise<void> {
    const { eventId: id, body, url, secret, previousSecret } = delivery;
    const at = clock.now();
    const secrets = previousSecret === null ? [secret] : [secret, previousSecret];
    const traceId = traceIdIn(body);
    const attributes = { event: id, endpoint: delivery.endpointId, attempt: delivery.attempts + 1 };
    const span = tracing()?.start({
      name: 'webhook',
      part: 'integrations',
      kind: 'CLIENT',
      traceId,
      parentId: spanOfEvent(id),
      attributes,
    });
    const traceparent = traceparentOf(traceId, span?.id);
    const attempt = await ports.sender.send({ id, at, body, url, secrets, traceparent }, stopped.signal);
    span?.end(
      { outcome: attempt.answer.kind, ...(attempt.statusCode !== null && { status: attempt.statusCode }) },
      attempt.answer.kind !== 'DELIVERED',
    );
    crashPoint('webhook.after-send');
    if (stopped.signal.aborted && attempt.statusCode === null) await database.query(giveBack, [delivery.id, delivery.leaseUntil]);
    else await recordAttempt(ports, delivery, { ...attempt, at });
  }

  async function pump(): Promise<void> {
    wanted = true;
    taking ??= takeAll();
    await taking;
  }

  async function takeAll(): Promise<void> {
    try {
      await take();
    } catch (error) {
      // The timer comes back to it.
      log.warn('webhook messages cannot be taken', { error });
    }
    taking = undefined;
  }

  async function idle(): Promise<void> {
    while (inHand.size > 0 || taking) await Promise.all([...inHand, taking]);
  }

  return {
    pump,
    idle,
    async stop() {
      stopped.abort();
      await idle();
      await ports.sender.close();
    },
  };
}
