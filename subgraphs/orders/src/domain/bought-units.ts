/** Units of order lines as the basket named them: a kit by its own SKU, once for as many components as one kit has. */
export function boughtUnits(
  lines: readonly { readonly id: string; readonly sku: string; readonly parentLineId: string | null; readonly perParent: number }[],
  units: readonly { readonly orderLineId: string; readonly quantity: number }[],
): { sku: string; quantity: number }[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const bought = new Map<string, number>();
  for (const { orderLineId, quantity } of units) {
    const line = byId.get(orderLineId);
    if (!line) continue;
    // A kit goes as a whole, so each of its components says the same.
    if (line.parentLineId === null) bought.set(line.id, Math.max(bought.get(line.id) ?? 0, quantity));
    else bought.set(line.parentLineId, Math.max(bought.get(line.parentLineId) ?? 0, Math.floor(quantity / line.perParent)));
  }
  const sums = new Map<string, number>();
  for (const [id, quantity] of bought) {
    const sku = byId.get(id)?.sku;
    if (sku !== undefined && quantity > 0) sums.set(sku, (sums.get(sku) ?? 0) + quantity);
  }
  return [...sums].map(([sku, quantity]) => ({ sku, quantity }));
}
