import { runSubgraph } from '@baton/platform';
import { createShipmentsSubgraph, shipments } from './subgraph.ts';

await runSubgraph({ name: shipments.name, migrationsDir: shipments.migrationsDir, create: createShipmentsSubgraph, peers: [] });
