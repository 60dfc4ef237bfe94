import {
  type BackorderOffer,
  backorderOffersDocument,
  type ReleaseReservationResult,
  type ReservationView,
  type ReserveStockInput,
  type ReserveStockResult,
  releaseReservationDocument,
  reservationDocument,
  reserveStockDocument,
  type SourcingView,
  type SourcingViewInput,
  sourcingLevelsDocument,
  sourcingProductsDocument,
  sourcingViewDocument,
} from '@baton/contracts';
import type { InternalContext, SubgraphClient } from '@baton/platform';
import { type SourcingLevels, type SourcingProducts, sourcingFacts } from './sourcing-facts.ts';

/** What orders needs of stock. */
export interface StockPort {
  /** Products, the network's locations, and what is sellable where. What is known of products and locations is asked for again when their version changed. */
  sourcingView(input: SourcingViewInput, context: InternalContext): Promise<SourcingView>;
  /** What can be promised of products beyond stock. */
  backorderOffers(input: SourcingViewInput, context: InternalContext): Promise<readonly BackorderOffer[]>;
  /** All lines or none. Idempotent by the reservation's id. */
  reserve(input: ReserveStockInput, context: InternalContext): Promise<ReserveStockResult>;
  /** Gives a held reservation back; an unknown id is barred, so that a late reserve finds it gone. */
  release(reservationId: string, context: InternalContext): Promise<ReleaseReservationResult>;
  /** What stands under an id; null when it is unknown. */
  reservation(reservationId: string, context: InternalContext): Promise<ReservationView | null>;
}

/** Stock as a subgraph, in this process or another. */
export function stockPort(client: SubgraphClient): StockPort {
  const facts = sourcingFacts();
  async function ask<V>(document: string, input: SourcingViewInput, context: InternalContext): Promise<V> {
    const data = await client.request<{ readonly sourcingView: V }>(document, { input }, context);
    return data.sourcingView;
  }
  return {
    async sourcingView(input, context) {
      if (facts.cover(input)) {
        const kept = facts.complete(input, await ask<SourcingLevels>(sourcingLevelsDocument, input, context));
        if (kept) return kept;
      }
      const asked = facts.knows(input.channel) ? await ask<SourcingProducts>(sourcingProductsDocument, input, context) : null;
      const view = (asked && facts.located(input.channel, asked)) ?? (await ask<SourcingView>(sourcingViewDocument, input, context));
      facts.remember(input, view);
      return view;
    },
    async backorderOffers(input, context) {
      const data = await client.request<{ readonly backorderOffers: readonly BackorderOffer[] }>(
        backorderOffersDocument,
        { input },
        context,
      );
      return data.backorderOffers;
    },
    async reserve(input, context) {
      const data = await client.request<{ readonly reserveStock: ReserveStockResult }>(reserveStockDocument, { input }, context);
      return data.reserveStock;
    },
    async release(reservationId, context) {
      const variables = { reservationId };
      const data = await client.request<{ readonly releaseReservation: ReleaseReservationResult }>(
        releaseReservationDocument,
        variables,
        context,
      );
      return data.releaseReservation;
    },
    async reservation(reservationId, context) {
      const data = await client.request<{ readonly reservation: ReservationView | null }>(reservationDocument, { reservationId }, context);
      return data.reservation;
    },
  };
}
