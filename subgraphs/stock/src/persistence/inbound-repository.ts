import type { PageRequest } from '@baton/kernel';
import type { Sql } from '@baton/platform';
import type { InboundSupply } from '../domain/inbound.ts';
import { inboundPageSql, inboundPromisesSql, lockInboundSql, openInboundSql, saveInboundSql } from './sql/inbound.ts';

/** Writes a supply, over what is known under its id. */
export async function saveInbound(tx: Sql, supply: Omit<InboundSupply, 'version' | 'announcedAt'>): Promise<InboundSupply> {
  const { id, kind, document, sku, location, quantity, received, eta, confidence, state } = supply;
  const [row] = await tx.query<InboundSupply>(saveInboundSql, [
    id,
    kind,
    document,
    sku,
    location,
    quantity,
    received,
    eta,
    confidence,
    state,
  ]);
  if (!row) throw new Error(`The supply ${id} was not written.`);
  return row;
}

/** Locks a supply and reads it; null when there is none. */
export async function lockInbound(tx: Sql, id: string): Promise<InboundSupply | null> {
  return (await tx.query<InboundSupply>(lockInboundSql, [id]))[0] ?? null;
}

/** Takes in what came of a supply that somebody else receives, as a transfer does; closed when nothing is left to come. */
export async function settleInbound(tx: Sql, id: string, received: number): Promise<void> {
  const supply = await lockInbound(tx, id);
  if (supply?.state !== 'OPEN') return;
  const all = Math.min(supply.quantity, supply.received + received);
  await saveInbound(tx, { ...supply, received: all, state: all === supply.quantity ? 'CLOSED' : 'OPEN' });
}

/** What is still to come of products, by date. */
export function openInbound(database: Sql, skus: readonly string[]): Promise<InboundSupply[]> {
  return database.query<InboundSupply>(openInboundSql, [skus]);
}

/** Up to one more than a page of a product's supplies, by date, in the request's direction; only at the given locations, where some are given. */
export function inboundPage(database: Sql, sku: string, page: PageRequest, locations: readonly string[] | null): Promise<InboundSupply[]> {
  const [eta, id] = page.from ?? [];
  return database.query<InboundSupply>(inboundPageSql, [
    sku,
    eta ?? null,
    id ?? null,
    page.direction === 'BACKWARD',
    page.limit + 1,
    locations,
  ]);
}

/** Units that are promised out of what is still to come. */
export interface InboundPromise {
  readonly sku: string;
  /** Null: wherever it comes in of the channel's locations. */
  readonly location: string | null;
  readonly channel: string;
  readonly quantity: number;
  readonly promisedAt: Date;
}

/**
 * What is promised of products out of what is still to come. What reservations claim whose time is over counts for nobody who looks; whoever promises anew
 * (`withPast`) has it swept first.
 */
export function inboundPromises(database: Sql, skus: readonly string[], { withPast = false } = {}): Promise<InboundPromise[]> {
  return database.query<InboundPromise>(inboundPromisesSql, [skus, withPast]);
}
