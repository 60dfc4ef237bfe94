/** How many kits can be made: of each component, how often its share goes into what there is; the scarcest decides. */
export function kitsFrom(components: readonly { readonly sku: string; readonly quantity: number }[], has: (sku: string) => number): number {
  if (components.length === 0) return 0;
  return Math.min(...components.map(({ sku, quantity }) => Math.floor(has(sku) / quantity)));
}
