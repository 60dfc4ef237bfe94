import type { OrderGroupResolvers } from './../../types.generated.ts';
/*
 * Note: This object type is generated because "OrderGroupMapper" is declared. This is to ensure runtime safety.
 *
 * When a mapper is used, it is possible to hit runtime errors in some scenarios:
 * - given a field name, the schema type's field type does not match mapper's field type
 * - or a schema type's field does not exist in the mapper's fields
 *
 * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
 */
export const OrderGroup: OrderGroupResolvers = {
  /* Implement OrderGroup resolver logic here */
  destination: async (_parent, _arg, _ctx) => {
    /* OrderGroup.destination resolver is required because OrderGroup.destination exists but OrderGroupMapper.destination does not */
  },
  lines: async (_parent, _arg, _ctx) => {
    /* OrderGroup.lines resolver is required because OrderGroup.lines exists but OrderGroupMapper.lines does not */
  },
  promise: async (_parent, _arg, _ctx) => {
    /* OrderGroup.promise resolver is required because OrderGroup.promise exists but OrderGroupMapper.promise does not */
  },
  shipments: async (_parent, _arg, _ctx) => {
    /* OrderGroup.shipments resolver is required because OrderGroup.shipments exists but OrderGroupMapper.shipments does not */
  },
  sourcing: async (_parent, _arg, _ctx) => {
    /* OrderGroup.sourcing resolver is required because OrderGroup.sourcing exists but OrderGroupMapper.sourcing does not */
  },
};
