import { randomBytes } from 'node:crypto';
import { idSource, systemClock } from '@baton/kernel';
import { createLogger, type Database, localClient, natsUrlSchema, openBus, type SubgraphPorts } from '@baton/platform';
import { create } from './baton.ts';
import { type SubgraphName, subgraphNames } from './databases.ts';
import { runCommand, withDatabase, withDatabaseUrl } from './operator.ts';

/** Lets the parked events of a subgraph take effect, oldest first, beside the instance that runs. What fails again stays parked, and all behind it. */
async function replay(): Promise<number> {
  const [name, ...rest] = process.argv.slice(2);
  const subgraph = subgraphNames.find((known) => known === name);
  if (!subgraph || rest.length > 0) throw new Error(`Usage: npm run -s events:replay -- <${subgraphNames.join('|')}>`);
  return withDatabaseUrl(subgraph, (url) => withDatabase(url, subgraph, (database) => replayIn(database, subgraph, url)));
}

async function replayIn(database: Database, name: SubgraphName, url: string): Promise<number> {
  const log = createLogger(name);
  const bus = await openBus({
    url: process.env['BUS_DATABASE_URL'] ?? process.env['DATABASE_URL'] ?? url,
    natsUrl: natsUrlSchema.parse(process.env['NATS_URL']),
    log,
  });
  try {
    const subgraph = create[name](portsOf({ database, bus, log }));
    const replayed = await subgraph.replayParked();
    const [still] = await database.query<{ count: number }>('select count(*)::int as count from parked_event');
    const parked = still?.count ?? 0;
    process.stdout.write(`${replayed} events of ${name} took effect, ${parked} stay parked.\n`);
    return parked === 0 ? 0 : 1;
  } finally {
    await bus.close();
  }
}

/** Handlers of events ask no other subgraph (they leave that to jobs, which the running instance does), so there is none to ask. */
function portsOf(own: Pick<SubgraphPorts, 'database' | 'bus' | 'log'>): SubgraphPorts {
  const nobody = localClient(() => {
    throw new Error('A handler of an event asked another subgraph.');
  });
  return {
    ...own,
    clock: systemClock,
    ids: idSource(systemClock, () => randomBytes(10)),
    peers: Object.fromEntries(subgraphNames.map((name) => [name, nobody])),
    secrets: { accessToken: '' },
  };
}

await runCommand(replay);
