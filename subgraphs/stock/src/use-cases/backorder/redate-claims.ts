import { groupBy } from '@baton/kernel';
import { type Cause, emit, type NewEvent, type Tx } from '@baton/platform';
import { expected, type Redated, redate } from '../../domain/backorder.ts';
import { openOf } from '../../domain/inbound.ts';
import { keyOf, type LevelKey } from '../../domain/movement.ts';
import { lockClaims, lookedAt, saveDates } from '../../persistence/backorder-repository.ts';
import { openInbound } from '../../persistence/inbound-repository.ts';
import type { UseCasePorts } from '../ports.ts';

/** Works out anew when the claims of places come, after what is announced there changed, and tells each order for which that is another date. The caller holds the levels' locks. */
export async function redateClaims(
  tx: Tx,
  keys: readonly LevelKey[],
  cause: Cause,
  ports: Pick<UseCasePorts, 'clock' | 'ids'>,
): Promise<number> {
  const claims = groupBy(await lockClaims(tx, keys), keyOf);
  if (claims.size === 0) return 0;
  await lookedAt(tx, [...claims.values()].flat());
  const now = ports.clock.now().getTime();
  const supplies = groupBy(await openInbound(tx, [...new Set(keys.map(({ sku }) => sku))]), keyOf);
  const changes = [...claims].flatMap(([key, of]) => {
    const known = (supplies.get(key) ?? []).map((supply) => expected({ ...supply, open: openOf(supply) }));
    return redate(of, known, now);
  });
  if (changes.length === 0) return 0;
  await saveDates(tx, changes);
  const orders = [...groupBy(changes, ({ claim }) => claim.orderId)];
  await emit(
    tx,
    orders.map(([orderId, of]) => toldOf(orderId, of)),
    cause,
    ports,
  );
  return changes.length;
}

function toldOf(orderId: string, changes: readonly Redated[]): NewEvent<'stock.backorder-date-changed'> {
  const text = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
  const lines = changes.map(({ claim, promisedAt }) => ({
    ...{ sku: claim.sku, location: claim.location, quantity: claim.quantity },
    was: claim.isCovered ? text(claim.promisedAt) : null,
    promisedAt: text(promisedAt),
  }));
  return { type: 'stock.backorder-date-changed', aggregate: `order:${orderId}`, payload: { orderId, lines } };
}
