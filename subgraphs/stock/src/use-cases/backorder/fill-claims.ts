import { groupBy } from '@baton/kernel';
import { type Cause, emit, type NewEvent, type Tx } from '@baton/platform';
import { addUp } from '../../domain/allocation.ts';
import { type Filled, fill } from '../../domain/backorder.ts';
import { keyOf, type LevelKey, type Movement } from '../../domain/movement.ts';
import { type Fill, freeAt, insertFills, lockClaims, takeFromClaims } from '../../persistence/backorder-repository.ts';
import { causedBy } from '../../persistence/ledger-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { writeMovements } from '../write-movements.ts';
import { takeFillCapacity } from './fill-capacity.ts';

/** Claims that one transaction looks at for a place; the rest is served by the timer. */
const claimsMax = 1_000;

/**
 * Gives what stands free at levels to the claims there: the earliest promise first, among equals the oldest. Each order gets a reservation of what came for
 * it, which does not run out. The caller's transaction holds the levels' locks.
 */
export async function fillClaims(
  tx: Tx,
  keys: readonly LevelKey[],
  cause: Cause,
  ports: Pick<UseCasePorts, 'clock' | 'ids' | 'feed'>,
): Promise<number> {
  const places = await freeAt(tx, keys);
  if (places.length === 0) return 0;
  const waiting = groupBy(await lockClaims(tx, places, claimsMax), keyOf);
  const filled = places.flatMap((place) => fill(waiting.get(keyOf(place)) ?? [], place.free));
  if (filled.length === 0) return 0;
  const fills = [...groupBy(filled, ({ claim }) => claim.orderId)].map(([orderId, of]) => fillOf(ports.ids.next('rsv'), orderId, of));
  await takeFromClaims(tx, filled, true);
  await insertFills(tx, fills);
  await takeFillCapacity(
    tx,
    fills.map((each) => ({ ...each, notBefore: releaseOf(each.orderId, filled) ?? 0 })),
    ports,
  );
  const movements = fills.flatMap(({ id, lines }) =>
    causedBy(
      `reserve:${id}`,
      lines.map((line): Movement => ({ ...line, type: 'RESERVE', from: 'AVAILABLE', to: 'RESERVED', reason: 'BACKORDER', document: id })),
    ),
  );
  await writeMovements(tx, movements, cause, ports);
  await emit(
    tx,
    fills.map((each) => toldOf(each, filled)),
    cause,
    ports,
  );
  return filled.length;
}

function fillOf(id: string, orderId: string, of: readonly Filled[]): Fill {
  const channel = of[0]?.claim.channel ?? '';
  return { id, orderId, channel, lines: addUp(of.map(({ claim: { sku, location }, quantity }) => ({ sku, location, quantity }))) };
}

/** Nothing of an order's fill is sent before; null: it is sent at once. */
function releaseOf(orderId: string, filled: readonly Filled[]): number | null {
  const releases = filled.flatMap(({ claim }) => (claim.orderId === orderId && claim.releaseAt !== null ? [claim.releaseAt] : []));
  return releases.length === 0 ? null : Math.max(...releases);
}

function toldOf({ id, orderId, lines }: Fill, filled: readonly Filled[]): NewEvent<'stock.backorder-filled'> {
  const release = releaseOf(orderId, filled);
  const releaseAt = release === null ? null : new Date(release).toISOString();
  return {
    type: 'stock.backorder-filled',
    aggregate: `order:${orderId}`,
    payload: { orderId, reservationId: id, lines: [...lines], releaseAt },
  };
}
