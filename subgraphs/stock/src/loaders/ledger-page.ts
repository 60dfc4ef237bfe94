import type { PageRequest } from '@baton/kernel';
import type { LevelKey } from '../domain/movement.ts';
import type { PrismaClient } from '../persistence/client.ts';
import { type LedgerLine, ledgerPage } from '../persistence/movement-repository.ts';

export type LedgerLoader = (key: LevelKey, page: PageRequest) => Promise<LedgerLine[]>;

/** A page of one level's ledger. Not batched: pages of several levels have nothing in common, and staff ask for one at a time. */
export const ledgerLoader =
  (prisma: PrismaClient): LedgerLoader =>
  (key, page) =>
    ledgerPage(prisma, key, page);
