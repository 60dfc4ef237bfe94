/** Takes units of lots in the order in which they are given, as far as they go. */
export function takeInOrder<T extends { readonly quantity: number }>(lots: readonly T[], quantity: number): T[] {
  let left = quantity;
  return lots.flatMap((each) => {
    const now = Math.min(left, each.quantity);
    left -= now;
    return now > 0 ? [{ ...each, quantity: now }] : [];
  });
}
