import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { InternalContext } from '../context.ts';
import { createConsumer } from '../events/consumer.ts';
import { createRelay } from '../events/relay.ts';
import { startTimers } from '../jobs/timers.ts';
import { startJobs } from '../jobs/worker.ts';
import { addReadings } from '../telemetry/metrics.ts';
import { subgraphReadings } from '../telemetry/subgraph-readings.ts';
import { enforceAuthorization } from './authorize.ts';
import { executor } from './executor.ts';
import { housekeeping } from './housekeeping.ts';
import { buildSchema } from './schema.ts';
import { isSettled, openWork } from './state.ts';
import type { Subgraph, SubgraphDefinition, SubgraphHealth, SubgraphPorts } from './types.ts';

/** How often parked events are tried again. */
const parkedAgainMs = 60_000;

/** Builds a subgraph. Throws when its SDL leaves a root field without @auth or @public. Nothing runs before `start`. */
export function createSubgraph<C extends object>(definition: SubgraphDefinition<C>, ports: SubgraphPorts): Subgraph {
  const { name } = definition;
  const { database, bus, log } = ports;
  const schema = schemaOf(definition);
  const graph = executor({
    name,
    schema,
    log,
    contextValue: (base) => definition.context(base),
  });
  const services = definition.services ?? [];
  const consumes = Object.keys(definition.consumers).length > 0;
  const consumer = createConsumer({ database, bus, consumers: definition.consumers, log });
  // What a handler could not take has often been put right meanwhile: by a new version, by a correction, by what it waited for.
  const again = {
    name: 'parked-events',
    everyMs: parkedAgainMs,
    async run() {
      const count = await consumer.replayParked();
      if (count > 0) log.info('parked events took effect after all', { count });
    },
  };
  const relay = createRelay({ database, bus, log });
  const measured = { name, database, bus, consumes, isConsuming: () => consumer.isActive(), gauges: definition.gauges ?? [] };
  const running: {
    started: boolean;
    unmeasure?: () => void;
    draining?: Promise<void>;
    jobs?: { stop(): Promise<void> };
    timers?: { stop(): Promise<void> };
  } = {
    started: false,
  };

  async function start(): Promise<void> {
    if (running.started) return;
    running.started = true;
    running.unmeasure = addReadings(() => subgraphReadings(measured));
    relay.start();
    if (consumes) consumer.start();
    for (const service of services) service.start();
    running.timers = startTimers([...(definition.timers ?? []), ...housekeeping(database), ...(consumes ? [again] : [])], log);
    if (Object.keys(definition.jobs).length > 0) running.jobs = await startJobs({ database, jobs: definition.jobs, log });
  }

  /** The relay last: what is finished on the way out is still published. */
  async function stop(): Promise<void> {
    if (!running.started) return;
    const others = services.map((service) => service.stop());
    await Promise.all([running.jobs?.stop(), running.timers?.stop(), consumes ? consumer.stop() : undefined, ...others]);
    await relay.stop();
  }

  function drain(): Promise<void> {
    running.draining ??= stop();
    return running.draining;
  }

  async function health(): Promise<SubgraphHealth> {
    try {
      const [work, busAnswers] = await Promise.all([openWork(database), bus.reachable()]);
      const degraded = work.parkedEvents > 0 || work.sagasForPeople > 0 || work.failedJobs > 0;
      const ready = busAnswers && running.started && running.draining === undefined;
      return {
        ready,
        detail: { database: true, bus: busAnswers, degraded, consumer: consumer.isActive() ? 'active' : 'standby', ...work },
      };
    } catch (error) {
      log.warn('the database does not answer', { error });
      return { ready: false, detail: { database: false } };
    }
  }

  return {
    name,
    schema,
    execute: graph.execute,
    subscribe: graph.subscribe,
    start,
    health,
    settled: () => isSettled(database, bus, consumes),
    replayParked: consumer.replayParked,
    drain,
    async close() {
      await drain();
      running.unmeasure?.();
      await database.close();
    },
    async load(part) {
      await definition.load?.(part);
    },
  };
}

/** Every context has what it was made from. */
function internalOf(context: unknown): InternalContext {
  if (typeof context !== 'object' || context === null || !('internal' in context))
    throw new Error('A resolver ran with a context that the subgraph did not make.');
  // The type of the definition says what it is.
  return context.internal as InternalContext;
}

const built = new WeakMap<DocumentNode, { readonly resolvers: object; readonly schema: GraphQLSchema }>();

/** The guarded schema. It follows from SDL and resolvers alone: made again in one process, as in tests, a subgraph does not spend 100 ms on the same one. */
function schemaOf<C extends object>({ typeDefs, resolvers }: SubgraphDefinition<C>): GraphQLSchema {
  const known = built.get(typeDefs);
  if (known?.resolvers === resolvers) return known.schema;
  const schema = buildSchema(typeDefs, resolvers);
  enforceAuthorization(schema, internalOf);
  built.set(typeDefs, { resolvers, schema });
  return schema;
}
