import { mayUseVendor } from '../../../../access.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const vendor: NonNullable<QueryResolvers['vendor']> = async (_parent, { location }, { internal, loaders }) =>
  mayUseVendor(internal, 'vendor:read', location) ? loaders.vendorByLocation.load(location) : null;
