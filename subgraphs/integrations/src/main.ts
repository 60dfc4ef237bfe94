import { runSubgraph } from '@baton/platform';
import { createIntegrationsSubgraph, integrations } from './subgraph.ts';

await runSubgraph({
  name: integrations.name,
  migrationsDir: integrations.migrationsDir,
  create: createIntegrationsSubgraph,
  peers: ['orders', 'shipments'],
});
