import type { BufferRuleResolvers } from '../../types.generated.ts';

const instant = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

export const BufferRule: BufferRuleResolvers = {
  product: ({ sku }, _arguments, { loaders }) => (sku === null ? null : loaders.productBySku.load(sku)),
  location: ({ location }, _arguments, { loaders }) => (location === null ? null : loaders.locationByCode.load(location)),
  startsAt: ({ validFrom }) => instant(validFrom),
  endsAt: ({ validTo }) => instant(validTo),
};
