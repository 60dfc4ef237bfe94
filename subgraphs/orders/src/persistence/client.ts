import { type Database, withPrismaSpans } from '@baton/platform';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../generated/prisma/client.ts';

/** The Prisma client over the subgraph's own pool: one set of connections, one search path, one statement count. */
export function prismaOver(database: Database): PrismaClient {
  return withPrismaSpans(new PrismaClient({ adapter: new PrismaPg(database.pool, { schema: database.name }) }), database.name);
}

export type { PrismaClient };
