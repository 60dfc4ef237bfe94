import { runSubgraph } from '@baton/platform';
import { createCustomersSubgraph, customers } from './subgraph.ts';

await runSubgraph({ name: customers.name, migrationsDir: customers.migrationsDir, create: createCustomersSubgraph, peers: [] });
