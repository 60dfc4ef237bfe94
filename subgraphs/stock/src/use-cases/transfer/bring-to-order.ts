import type { ReleasedTransfer } from '@baton/contracts';
import { type Cause, emit, type NewEvent, type Tx } from '@baton/platform';
import { newLine } from '../../domain/transfer/transfer.ts';
import { insertClaims } from '../../persistence/claim-repository.ts';
import { insertTransfer, saveTransfer } from '../../persistence/transfer-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { claimEvents } from './settle-claims.ts';

/** A line of a work order whose units a transfer brings: how many of them are held at the transfer's origin. */
export interface BroughtLine {
  readonly fulfilmentLineId: string;
  readonly fulfilmentId: string;
  readonly orderId: string;
  readonly orderLineId: string;
  readonly sku: string;
  readonly quantity: number;
  readonly allocated: number;
}

/**
 * Makes the transfer that brings an order's goods to where they are collected. Its units were reserved for the order at the origin and are allocated there
 * now, in this transaction: from here on the transfer has them. What was no longer there is missing from the first.
 */
export async function bringToOrder(
  tx: Tx,
  transfer: ReleasedTransfer & { readonly destination: string },
  lines: readonly BroughtLine[],
  cause: Cause,
  ports: UseCasePorts,
): Promise<void> {
  const { transferId: id, origin, destination, expectedAt } = transfer;
  const [first] = lines;
  if (!first) return;
  const wanted = sumsOf(lines, ({ quantity }) => quantity);
  const held = sumsOf(lines, ({ allocated }) => allocated);
  const now = ports.clock.now();
  const head = { id, origin, destination, orderId: first.orderId, document: null, createdAt: now };
  const expected = expectedAt === null ? null : new Date(expectedAt);
  const goods = [...wanted].map(([sku, quantity]) => ({ sku, quantity }));
  await insertTransfer(tx, { ...head, expectedAt: expected, lines: goods });
  const [units, all] = [total(held), total(wanted)];
  const counted = goods.map(({ sku, quantity }) => {
    const own = held.get(sku) ?? 0;
    return { ...newLine(sku, quantity), waiting: 0, held: own, released: quantity - own };
  });
  const status = units > 0 ? ('REQUESTED' as const) : ('CANCELLED' as const);
  const endedAt = units > 0 ? null : now;
  const made = { ...head, expectedAt: expected, status, endedAt, lines: counted };
  const history = { at: now, actor: cause.actor, reason: null };
  await saveTransfer(tx, { ...made, status: 'DRAFT', endedAt: null }, { ...history, action: 'CREATE', statusBefore: null, units: all });
  await saveTransfer(tx, made, { ...history, action: 'REQUEST', statusBefore: 'DRAFT', units });
  const claims = lines.map(({ allocated, ...line }) => ({
    ...line,
    transferId: id,
    open: allocated,
    missing: line.quantity - allocated,
  }));
  await insertClaims(tx, claims);
  const requested: NewEvent = {
    type: 'transfer.requested',
    aggregate: `transfer:${id}`,
    payload: { transferId: id, origin, destination, orderId: first.orderId, status, lines: goods },
  };
  const missing = claims
    .filter((claim) => claim.missing > 0)
    .map((claim) => ({ claim: { ...claim, arrived: 0, freed: 0 }, quantity: claim.missing }));
  await emit(tx, [requested, ...claimEvents('transfer.missing', { transferId: id, origin, destination }, missing)], cause, ports);
}

function sumsOf(lines: readonly BroughtLine[], unitsOf: (line: BroughtLine) => number): Map<string, number> {
  const sums = new Map<string, number>();
  for (const line of [...lines].sort((a, b) => (a.sku < b.sku ? -1 : 1))) sums.set(line.sku, (sums.get(line.sku) ?? 0) + unitsOf(line));
  return sums;
}

const total = (sums: ReadonlyMap<string, number>): number => [...sums.values()].reduce((all, units) => all + units, 0);
