import {
  type BackorderOffer,
  type BrokenLimit,
  type BrokenLimitsInput,
  backorderOffersDocument,
  brokenLimitsDocument,
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
  /** The rules of purchase that a basket breaks, as an order of it would find them now. */
  brokenLimits(input: BrokenLimitsInput, context: InternalContext): Promise<readonly BrokenLimit[]>;
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
  /** At the locations that are known; null where none are, or others by now. */
  async function located(input: SourcingViewInput, context: InternalContext): Promise<SourcingView | null> {
    if (!facts.knows(input.channel)) return null;
    const view = facts.located(input.channel, await ask<SourcingProducts>(sourcingProductsDocument, input, context));
    if (view) facts.remember(input, view);
    return view;
  }
  /** By channel: a large network is asked for once, however many wait for it. */
  const wholes = new Map<string, Promise<SourcingView>>();
  async function whole(input: SourcingViewInput, context: InternalContext): Promise<SourcingView> {
    const asked = ask<SourcingView>(sourcingViewDocument, input, context).then((view) => {
      facts.remember(input, view);
      return view;
    });
    wholes.set(input.channel, asked);
    try {
      return await asked;
    } finally {
      if (wholes.get(input.channel) === asked) wholes.delete(input.channel);
    }
  }
  return {
    async sourcingView(input, context) {
      if (facts.cover(input)) {
        const kept = facts.complete(input, await ask<SourcingLevels>(sourcingLevelsDocument, input, context));
        if (kept) return kept;
      }
      const known = await located(input, context);
      const running = wholes.get(input.channel);
      if (known || !running) return known ?? whole(input, context);
      // Whatever becomes of the other's question: this one is asked by itself then.
      await running.catch(() => undefined);
      return (await located(input, context)) ?? whole(input, context);
    },
    async backorderOffers(input, context) {
      const data = await client.request<{ readonly backorderOffers: readonly BackorderOffer[] }>(
        backorderOffersDocument,
        { input },
        context,
      );
      return data.backorderOffers;
    },
    async brokenLimits(input, context) {
      const data = await client.request<{ readonly brokenLimits: readonly BrokenLimit[] }>(brokenLimitsDocument, { input }, context);
      return data.brokenLimits;
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
