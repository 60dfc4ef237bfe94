import { readFileSync } from 'node:fs';
import path from 'node:path';
import { crashPoint, declareCrashPoints, runSubgraph } from '@baton/platform';
import { aSubgraph } from './subgraph.ts';

declareCrashPoints(['greet.before']);

// The small subgraph as a process of its own, as a subgraph's main.ts runs it.
await runSubgraph({
  name: 'stock',
  migrationsDir: path.resolve('prisma/stock/migrations'),
  peers: ['orders'],
  create: ({ database, bus, log }) =>
    aSubgraph({
      database,
      bus,
      jobs: {
        greet: async () => {
          log.info('about to greet');
          crashPoint('greet.before');
          // A job that takes as long as its file says `slow`: for a signal to find it at work.
          while (readFileSync(process.env['TEST_FILE'] ?? '', 'utf8') === 'slow') await new Promise((resolve) => setTimeout(resolve, 5));
          await database.query("insert into effect (aggregate, nth) values ('job', 1)");
        },
      },
    }).subgraph,
});
