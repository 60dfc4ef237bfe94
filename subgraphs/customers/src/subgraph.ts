import { fileURLToPath } from 'node:url';
import { createSubgraph, onDemand, type Subgraph, type SubgraphPorts } from '@baton/platform';
import type { Context, UseCases } from './context.ts';
import { addressesByCustomer } from './loaders/addresses-by-customer.ts';
import { customerById } from './loaders/customer-by-id.ts';
import { prismaOver } from './persistence/client.ts';
import { addressesByCustomers, customersByIds } from './persistence/customer-repository.ts';
import { resolvers } from './schema/resolvers.generated.ts';
import { typeDefs } from './schema/typeDefs.generated.ts';
import { addAddress } from './use-cases/add-address.ts';
import { forgetGuest } from './use-cases/forget-guest.ts';
import { loadCustomers } from './use-cases/load-customers.ts';
import { recordGuest } from './use-cases/record-guest.ts';
import { registerCustomer } from './use-cases/register-customer.ts';
import { removeAddress } from './use-cases/remove-address.ts';

/** Where this subgraph keeps its data. */
export const customers = {
  name: 'customers',
  schema: 'customers',
  migrationsDir: fileURLToPath(new URL('../../../prisma/customers/migrations', import.meta.url)),
} as const;

/** The subgraph over its database, bus and clock. */
export function createCustomersSubgraph(ports: SubgraphPorts): Subgraph {
  const { database, clock } = ports;
  const prisma = prismaOver(database);
  const reads = { customersByIds: customersByIds(prisma), addressesByCustomers: addressesByCustomers(prisma) };
  const loadersOf = onDemand<typeof reads, Context['loaders']>({
    customerById: (of) => customerById(of.customersByIds),
    addressesByCustomer: (of) => addressesByCustomer(of.addressesByCustomers),
  });
  const useCases: UseCases = {
    registerCustomer: registerCustomer(ports),
    recordGuest: recordGuest(ports).run,
    forgetGuest: forgetGuest(ports),
    addAddress: addAddress(ports),
    removeAddress: removeAddress(ports),
  };
  return createSubgraph<Context>(
    {
      name: customers.name,
      typeDefs,
      resolvers,
      context: ({ internal, log, grant, replaces }) => ({ internal, log, grant, replaces, loaders: loadersOf(reads), useCases }),
      consumers: {},
      jobs: {},
      load: (part) => loadCustomers(database, part, clock.now()),
    },
    ports,
  );
}
