import { type Database, withPrismaSpans } from '@baton/platform';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../generated/prisma/client.ts';

export type { PrismaClient };

/** Prisma over the database's own pool, so that its statements count and its connections are the same. */
export const prismaOver = (database: Database): PrismaClient =>
  withPrismaSpans(
    new PrismaClient({ adapter: new PrismaPg(database.pool, { schema: database.name, disposeExternalPool: false }) }),
    database.name,
  );
