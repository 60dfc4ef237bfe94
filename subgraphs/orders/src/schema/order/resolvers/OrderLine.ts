import type { OrderLineResolvers } from './../../types.generated.ts';
/*
 * Note: This object type is generated because "OrderLineMapper" is declared. This is to ensure runtime safety.
 *
 * When a mapper is used, it is possible to hit runtime errors in some scenarios:
 * - given a field name, the schema type's field type does not match mapper's field type
 * - or a schema type's field does not exist in the mapper's fields
 *
 * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
 */
export const OrderLine: OrderLineResolvers = {
  /* Implement OrderLine resolver logic here */
  product: async (_parent, _arg, _ctx) => {
    /* OrderLine.product resolver is required because OrderLine.product exists but OrderLineMapper.product does not */
  },
  quantities: async (_parent, _arg, _ctx) => {
    /* OrderLine.quantities resolver is required because OrderLine.quantities exists but OrderLineMapper.quantities does not */
  },
  quantity: async (_parent, _arg, _ctx) => {
    /* OrderLine.quantity resolver is required because OrderLine.quantity exists but OrderLineMapper.quantity does not */
  },
  total: async (_parent, _arg, _ctx) => {
    /* OrderLine.total resolver is required because OrderLine.total exists but OrderLineMapper.total does not */
  },
  unitPrice: async (_parent, _arg, _ctx) => {
    /* OrderLine.unitPrice resolver is required because OrderLine.unitPrice exists but OrderLineMapper.unitPrice does not */
  },
    kind: ({ kind }, _arg, _ctx) => {
                        /* OrderLine.kind resolver is required because OrderLine.kind and OrderLineMapper.kind are not compatible */
                        return kind
                      }
};
