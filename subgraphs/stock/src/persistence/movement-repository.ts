import type { PageRequest } from '@baton/kernel';
import type { LevelKey, MovementType, StockState } from '../domain/movement.ts';
import type { PrismaClient } from './client.ts';

/** A line of the ledger as it is read. */
export interface LedgerLine {
  readonly at: Date;
  readonly type: MovementType;
  readonly quantity: number;
  readonly fromState: StockState;
  readonly toState: StockState;
  readonly reason: string | null;
  readonly actor: string;
  readonly document: string | null;
  readonly version: number;
}

/** Up to one more than a page of a level's ledger, newest first in the request's direction. The version is the key: it is unique in a level. */
export async function ledgerPage(prisma: PrismaClient, { sku, location }: LevelKey, page: PageRequest): Promise<LedgerLine[]> {
  const forward = page.direction === 'FORWARD';
  const from = Number(page.from?.[0] ?? Number.NaN);
  const beyond = Number.isInteger(from) ? { version: forward ? { lt: from } : { gt: from } } : {};
  const rows = await prisma.stockMovement.findMany({
    where: { sku, locationCode: location, ...beyond },
    orderBy: { version: forward ? 'desc' : 'asc' },
    take: page.limit + 1,
    omit: { id: true, sku: true, locationCode: true, cause: true, line: true },
  });
  // The CHECKs of stock_movement hold these columns to the names of the two types.
  return rows as ((typeof rows)[number] & Pick<LedgerLine, 'type' | 'fromState' | 'toState'>)[];
}
