import {
  type AwaitedTransfer,
  after,
  type Fulfilment,
  type FulfilmentLine,
  isExhausted,
  openOf,
  type Units,
  unitsOf,
} from './fulfilment.ts';

/** Units of lines of a work order, as stock tells of them. */
export interface LineUnits {
  readonly fulfilmentLineId: string;
  readonly quantity: number;
}

/** Units that are still to come. */
export const awaitedOf = ({ lines }: Fulfilment): number => lines.reduce((sum, line) => sum + (line.awaited ?? 0), 0);

/** What has not come yet, with its units. */
export function awaitedTransfers({ transfers, lines }: Fulfilment): (AwaitedTransfer & { readonly units: number })[] {
  const unitsOf = (id: string): number => lines.reduce((sum, line) => sum + (line.transferId === id ? (line.awaited ?? 0) : 0), 0);
  return (transfers ?? []).map((transfer) => ({ ...transfer, units: unitsOf(transfer.transferId) })).filter(({ units }) => units > 0);
}

/** The line with units taken out of it: first those that are still to come, which is how stock gives them up. What has come by then stays. */
export const withdrawnFrom = (line: FulfilmentLine, units: number): FulfilmentLine => ({
  ...line,
  withdrawn: line.withdrawn + units,
  ...(line.awaited && { awaited: Math.max(0, line.awaited - units) }),
});

/** Units have come. */
export function arrive(fulfilment: Fulfilment, came: readonly LineUnits[]): Fulfilment {
  const units = sumsOf(came);
  const lines = fulfilment.lines.map((line) =>
    units.has(line.id) ? { ...line, awaited: Math.max(0, (line.awaited ?? 0) - (units.get(line.id) ?? 0)) } : line,
  );
  return releasedIfThere({ ...fulfilment, lines });
}

/**
 * Units do not come: those that are still wanted are short. Units that were taken out meanwhile are nobody's loss. A work order of which nothing is left
 * is over.
 */
export function fallShort(
  fulfilment: Fulfilment,
  missing: readonly LineUnits[],
): { readonly fulfilment: Fulfilment; readonly short: readonly Units[] } {
  const units = sumsOf(missing);
  const short: Units[] = [];
  const lines = fulfilment.lines.map((line) => {
    const quantity = Math.min(line.awaited ?? 0, units.get(line.id) ?? 0);
    if (quantity === 0) return line;
    short.push(unitsOf(fulfilment, line, quantity));
    return { ...line, awaited: (line.awaited ?? 0) - quantity, short: line.short + quantity };
  });
  // Nothing of it was awaited any more: whatever became of the work order meanwhile, cancelled as a whole perhaps, stands.
  if (short.length === 0) return { fulfilment, short };
  const left = { ...fulfilment, lines };
  return { fulfilment: isExhausted(left) ? after(fulfilment, 'FIND_NOTHING', lines) : releasedIfThere(left), short };
}

/** A work order goes to its unit as soon as nothing is awaited any more. */
export function releasedIfThere(fulfilment: Fulfilment): Fulfilment {
  return fulfilment.status === 'PLANNED' && awaitedOf(fulfilment) === 0 && openOf(fulfilment) > 0
    ? after(fulfilment, 'RELEASE')
    : fulfilment;
}

function sumsOf(units: readonly LineUnits[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { fulfilmentLineId, quantity } of units) sums.set(fulfilmentLineId, (sums.get(fulfilmentLineId) ?? 0) + quantity);
  return sums;
}
