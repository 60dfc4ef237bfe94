import type { StockLine } from '@baton/contracts';
import type { Tx } from '@baton/platform';
import { addUp } from '../../domain/allocation.ts';
import { fill } from '../../domain/backorder.ts';
import { keyOf } from '../../domain/movement.ts';
import { lockClaimsOfOrder, takeFromClaims } from '../../persistence/backorder-repository.ts';

/** Ends what an order does not wait for any more. What came meanwhile is on its way to the order, which gives it back itself. */
export async function freeClaims(tx: Tx, orderId: string, units: readonly StockLine[]): Promise<void> {
  if (units.length === 0) return;
  const claims = await lockClaimsOfOrder(tx, orderId);
  const freed = addUp(units).flatMap((each) =>
    fill(
      claims.filter((claim) => keyOf(claim) === keyOf(each)),
      each.quantity,
    ),
  );
  if (freed.length > 0) await takeFromClaims(tx, freed, false);
}
