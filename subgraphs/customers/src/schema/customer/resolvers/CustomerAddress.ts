import type { CustomerAddressResolvers } from '../../types.generated.ts';

export const CustomerAddress: CustomerAddressResolvers = {};
