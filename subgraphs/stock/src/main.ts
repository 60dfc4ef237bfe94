import { runSubgraph } from '@baton/platform';
import { createStockSubgraph, stock } from './subgraph.ts';

await runSubgraph({ name: stock.name, migrationsDir: stock.migrationsDir, create: createStockSubgraph, peers: [] });
