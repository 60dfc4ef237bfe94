import type { AnyEvent } from '@baton/contracts';
import { groupBy } from '@baton/kernel';
import {
  DeliverPolicy,
  DiscardPolicy,
  type JetStreamClient,
  type JetStreamManager,
  type JsMsg,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type StreamInfo,
} from '@nats-io/jetstream';
import { connect, type NatsConnection, nanos } from '@nats-io/transport-node';
import type { Logger } from '../log.ts';
import type { EventLog } from './log.ts';
import { pause } from './sleep.ts';
import type { LoggedEvent, UnpublishedEvent } from './types.ts';

const stream = 'baton-events';
const subjects = 'baton.event';
/** How long the broker knows an event's id. A relay that died between publishing and deleting comes back within it; later, inboxes still know the event. */
const duplicateWindowMs = 60 * 60_000;
const publishTimeoutMs = 5_000;
const reconnectMs = 250;
const heartbeatMs = 2_500;
const pageSize = 500;

export interface JetstreamLogOptions {
  /** Comma-separated: any server of the cluster. */
  readonly url: string;
  readonly log: Logger;
  readonly retentionHours: number;
  /** Copies in a cluster. @defaultValue 1 */
  readonly replicas?: number | undefined;
}

interface Broker {
  readonly connection: NatsConnection;
  readonly client: JetStreamClient;
  readonly manager: JetStreamManager;
}

/**
 * The log as one stream of NATS JetStream: one order over all subjects, kept on disk. The broker may be away at any time, also at the start: publishing fails until
 * it is back, and the outbox keeps what could not be published.
 */
export function jetstreamLog({ url, log, retentionHours, replicas = 1 }: JetstreamLogOptions): EventLog {
  /** Stops what is being read, so that it starts anew after the last event seen. */
  const readers = new Set<() => void>();

  // A consumer notices by missed heartbeats that its broker was away, seconds later than the connection does.
  async function restartReaders(connection: NatsConnection): Promise<void> {
    for await (const status of connection.status()) if (status.type === 'reconnect') for (const restart of readers) restart();
  }

  const connecting = open(url).then(async (broker) => {
    await broker.manager.streams.add({
      name: stream,
      subjects: [`${subjects}.>`],
      storage: StorageType.File,
      retention: RetentionPolicy.Limits,
      discard: DiscardPolicy.Old,
      max_age: nanos(retentionHours * 3_600_000),
      duplicate_window: nanos(duplicateWindowMs),
      num_replicas: replicas,
    });
    void restartReaders(broker.connection);
    return broker;
  });
  // Whoever needs it sees the failure; nobody may.
  connecting.catch((error: unknown) => log.error('the broker refuses the stream of events', { error }));

  const info = async (): Promise<StreamInfo> => (await connecting).manager.streams.info(stream);

  async function ends(): Promise<{ first: bigint; last: bigint }> {
    const { state } = await info();
    return { first: BigInt(state.messages === 0 ? state.last_seq + 1 : state.first_seq), last: BigInt(state.last_seq) };
  }

  return {
    // A stream that was made anew, or restored elsewhere, starts its numbers anew.
    identity: async () => `nats:${(await info()).created}`,
    ends,
    async append(events) {
      const { client } = await connecting;
      // Only within an aggregate is order promised, so the chains are published side by side.
      const chains = groupBy(events, ({ aggregate }) => aggregate);
      await Promise.all([...chains.values()].map((chain) => publishInOrder(client, chain)));
    },
    async page(after, limit) {
      const { client } = await connecting;
      const { first, last } = await ends();
      const from = after + 1n > first ? after + 1n : first;
      if (from > last || limit === 0) return [];
      const consumer = await client.consumers.get(stream, { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: Number(from) });
      const count = Number(last - from) + 1;
      const messages = await consumer.fetch({ max_messages: Math.min(limit, count), expires: publishTimeoutMs });
      const events: LoggedEvent[] = [];
      for await (const message of messages) events.push(loggedOf(message));
      await consumer.delete();
      return events;
    },
    async follow(after, take, signal) {
      for (let last = after; !signal.aborted; ) {
        try {
          const { client } = await connecting;
          const start = { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: Number(last + 1n) };
          const messages = await (await client.consumers.get(stream, start)).consume({
            max_messages: pageSize,
            expires: heartbeatMs * 2,
            idle_heartbeat: heartbeatMs,
          });
          const stop = (): void => messages.stop();
          signal.addEventListener('abort', stop, { once: true });
          readers.add(stop);
          if (signal.aborted) stop();
          let page: LoggedEvent[] = [];
          for await (const message of messages) {
            page.push(loggedOf(message));
            if (message.info.pending > 0 && page.length < pageSize) continue;
            last = page.at(-1)?.seq ?? last;
            take(page);
            page = [];
          }
          signal.removeEventListener('abort', stop);
          readers.delete(stop);
        } catch (error) {
          if (!signal.aborted) log.warn('the broker cannot be read', { error });
        }
        await pause(reconnectMs, signal);
      }
    },
    async reachable() {
      try {
        await (await connecting).connection.flush();
        return true;
      } catch {
        // The answer is the reason: health says it, the reader's loop logs it.
        return false;
      }
    },
    async close() {
      await (await connecting).connection.close();
    },
  };
}

async function open(url: string): Promise<Broker> {
  const connection = await connect({
    servers: url.split(','),
    name: 'baton',
    waitOnFirstConnect: true,
    maxReconnectAttempts: -1,
    reconnectTimeWait: reconnectMs,
  });
  return { connection, client: jetstream(connection, { timeout: publishTimeoutMs }), manager: await jetstreamManager(connection) };
}

/** Each is acknowledged before the next is sent: one that fails must not be overtaken. */
async function publishInOrder(client: JetStreamClient, events: readonly UnpublishedEvent[]): Promise<void> {
  for (const { payload, at, ...event } of events) {
    const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
    const head = JSON.stringify({ ...event, at: typeof at === 'string' ? at : at.toISOString() });
    await client.publish(`${subjects}.${event.type}`, `${head.slice(0, -1)},"payload":${text}}`, {
      msgID: event.id,
      timeout: publishTimeoutMs,
    });
  }
}

// Written by `publishInOrder` out of what `emit` wrote, whose types hold type and payload together.
const loggedOf = (message: JsMsg): LoggedEvent => ({ seq: BigInt(message.seq), event: message.json<AnyEvent>() });
