import { runSubgraph } from '@baton/platform';
import { createOrdersSubgraph, orders } from './subgraph.ts';

await runSubgraph({
  name: orders.name,
  migrationsDir: orders.migrationsDir,
  create: createOrdersSubgraph,
  peers: ['stock', 'shipments', 'customers'],
});
