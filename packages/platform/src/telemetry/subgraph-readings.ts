import { type Database, sql } from '../database/types.ts';
import { positionName } from '../events/consumer.ts';
import type { Bus } from '../events/types.ts';
import { openWork } from '../graph/state.ts';
import type { Reading } from './metrics.ts';

/** A figure of a subgraph's own, read when somebody asks for it. */
export interface SubgraphGauge {
  /** As `baton_reservations_open`. */
  readonly name: string;
  readonly help: string;
  read(): Promise<number>;
}

export interface MeasuredSubgraph {
  readonly name: string;
  readonly database: Database;
  readonly bus: Pick<Bus, 'identity' | 'position'>;
  readonly consumes: boolean;
  isConsuming(): boolean;
  readonly gauges: readonly SubgraphGauge[];
}

const help = {
  baton_outbox_events: 'Committed events that are not in the log yet.',
  baton_parked_events: 'Events that failed too often and wait for a person, with those behind them.',
  baton_sagas_for_people: 'Mutations that keep failing and wait for a person.',
  baton_failed_jobs: 'Jobs that failed for good.',
  baton_consumer_lag_events: 'Events of the log that this subgraph has not taken yet.',
  baton_consumer_active: '1 in the process that takes the events of this subgraph, 0 in those that stand by.',
  baton_pool_connections: 'Connections to the database, by state: used, idle.',
  baton_pool_waiting: 'Statements that wait for a connection to the database.',
} as const;

/** What is open in a subgraph, read from its database; pool and consumer are this process'. */
export async function subgraphReadings(subgraph: MeasuredSubgraph): Promise<Reading[]> {
  const { database } = subgraph;
  const labels = { subgraph: subgraph.name };
  const reading = (name: keyof typeof help, value: number, more: Record<string, string> = {}): Reading => ({
    name,
    help: help[name],
    labels: { ...labels, ...more },
    value,
  });
  const { totalCount, idleCount, waitingCount } = database.pool;
  const own = [
    reading('baton_pool_connections', totalCount - idleCount, { state: 'used' }),
    reading('baton_pool_connections', idleCount, { state: 'idle' }),
    reading('baton_pool_waiting', waitingCount),
    ...(subgraph.consumes ? [reading('baton_consumer_active', subgraph.isConsuming() ? 1 : 0)] : []),
  ];
  const [work, lag, gauges] = await Promise.allSettled([openWork(database), lagOf(subgraph), Promise.all(subgraph.gauges.map(readGauge))]);
  if (work.status === 'fulfilled') {
    const { outbox, parkedEvents, sagasForPeople, failedJobs } = work.value;
    own.push(reading('baton_outbox_events', outbox), reading('baton_parked_events', parkedEvents));
    own.push(reading('baton_sagas_for_people', sagasForPeople), reading('baton_failed_jobs', failedJobs));
  }
  if (lag.status === 'fulfilled' && lag.value !== null) own.push(reading('baton_consumer_lag_events', lag.value));
  if (gauges.status === 'fulfilled') own.push(...gauges.value.map((gauge) => ({ ...gauge, labels })));
  return own;
}

async function readGauge({ name, help: meaning, read }: SubgraphGauge): Promise<Omit<Reading, 'labels'>> {
  return { name, help: meaning, value: await read() };
}

const takenUpTo = sql('platform-consumer-taken-up-to', 'select coalesce(max(seq), 0) as seq from consumer_position where consumer = $1');

async function lagOf({ database, bus, consumes }: MeasuredSubgraph): Promise<number | null> {
  if (!consumes) return null;
  const [[row], last] = await Promise.all([
    database.query<{ readonly seq: bigint }>(takenUpTo, [positionName(database, bus)]),
    bus.position(),
  ]);
  return Math.max(0, Number(BigInt(last) - (row?.seq ?? 0n)));
}
