import { err, exponentOf, ok, parseDecimal, type Result } from '@baton/kernel';
import { audit, causeOf, emit, type IdempotencyRefusal, type InternalContext, onceResult, validIdempotencyKey } from '@baton/platform';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '../domain/errors.ts';
import { costsMax, type VendorTerms } from '../domain/vendor.ts';
import { lockVendor, saveVendorCosts } from '../persistence/vendor-repository.ts';
import type { UseCasePorts } from './ports.ts';

export interface SetVendorCostsCommand {
  readonly idempotencyKey: string;
  readonly location: string;
  /** In the vendor's currency; null takes a cost away. */
  readonly costs: readonly { readonly sku: string; readonly unitCost: string | null }[];
}
export type SetVendorCosts = (
  context: InternalContext,
  command: SetVendorCostsCommand,
) => Promise<Result<VendorTerms, NotFound | InvalidInput | IdempotencyRefusal>>;

/** What a vendor's goods cost from the next purchase order on; those that are out keep what was agreed for them. */
export const setVendorCosts =
  (ports: UseCasePorts): SetVendorCosts =>
  async (context, command) => {
    const { idempotencyKey: key, location, costs } = command;
    if (!validIdempotencyKey(key)) return err({ kind: 'BAD_KEY' });
    if (costs.length < 1 || costs.length > costsMax) return err(invalidInput(`Name 1 to ${costsMax} products.`, 'costs'));
    if (new Set(costs.map(({ sku }) => sku)).size < costs.length) return err(invalidInput('Name each product once.', 'costs'));
    const request = { context, mutation: 'setVendorCosts', key, input: command };
    return onceResult<VendorTerms, NotFound | InvalidInput>(ports.database, request, async (tx) => {
      const vendor = await lockVendor(tx, location);
      if (vendor === null) return err(notFound('No terms are agreed with such a vendor.', 'location'));
      const minors = costs.map(({ sku, unitCost }) => ({ sku, unitCostMinor: minorOf(unitCost, vendor.currency) }));
      const wrong = minors.findIndex(({ unitCostMinor }) => unitCostMinor === undefined);
      if (wrong >= 0) return err(invalidInput(`Give an amount that ${vendor.currency} can be paid in.`, 'costs', wrong, 'unitCost'));
      await saveVendorCosts(
        tx,
        location,
        minors.map(({ sku, unitCostMinor = null }) => ({ sku, unitCostMinor })),
        ports.clock.now(),
      );
      const payload = { location, skus: costs.map(({ sku }) => sku) };
      await emit(tx, [{ type: 'vendor.costs-changed', aggregate: `vendor:${location}`, payload }], causeOf(context), ports);
      await audit(tx, { context, action: 'setVendorCosts', target: `vendor:${location}`, detail: { costs } }, ports);
      return ok(vendor);
    });
  };

/** Undefined: it is no amount of the currency. */
export function minorOf(amount: string | null, currency: string): bigint | null | undefined {
  if (amount === null) return null;
  const minor = parseDecimal(amount, exponentOf(currency));
  return minor === null || minor < 0n ? undefined : minor;
}
