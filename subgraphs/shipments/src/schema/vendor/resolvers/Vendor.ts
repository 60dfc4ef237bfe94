import { formatDecimal, money, toJson } from '@baton/kernel';
import { badUserInput } from '@baton/platform';
import type { VendorResolvers } from '../../types.generated.ts';

/** Most products that one question names. */
const skusMax = 100;

export const Vendor: VendorResolvers = {
  location: ({ location }) => ({ code: location }),
  currencyCode: ({ currency }) => currency,
  hours: ({ timeZone, workingWeekdays, opensAt, closesAt, holidayRegion, closedOn }) => ({
    ...{ timeZone, opensAt, closesAt, holidayRegion },
    ...{ weekdays: [...workingWeekdays], closedOn: [...closedOn] },
  }),
  costTolerancePercent: ({ costToleranceBp }) => formatDecimal(BigInt(costToleranceBp), 2),
  costs: async ({ location, currency }, { skus }, { loaders }) => {
    if (skus.length > skusMax) throw badUserInput(`Name at most ${skusMax} products.`);
    const costs = await loaders.vendorCosts(location, skus);
    return costs.map(({ sku, unitCostMinor }) => ({ product: { sku }, unitCost: toJson(money(unitCostMinor, currency)) }));
  },
};
