import type { Rest, RestUnits } from '../sourcing/rest.ts';

/** Units that come later, as an answer shows them. */
export const shownUnits = ({
  sku,
  quantity,
  location,
  availableAt,
  mode,
}: Pick<RestUnits, 'sku' | 'quantity' | 'location' | 'availableAt' | 'mode'>) => ({
  ...{ product: { sku }, quantity, mode },
  location: location === null ? null : { code: location },
  availableAt: availableAt === null ? null : new Date(availableAt).toISOString(),
});

/** What cannot be had now, as an answer shows it; of a record its dates are texts. Null when everything can. */
export function shownRest(rest: Rest | null | undefined) {
  if (!rest) return null;
  const { action, afterDays, units } = rest;
  return { action, afterDays, units: units.map(shownUnits) };
}
