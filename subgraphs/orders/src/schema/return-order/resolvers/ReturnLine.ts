import type { ReturnLineResolvers } from './../../types.generated.ts';
/*
 * Note: This object type is generated because "ReturnLineMapper" is declared. This is to ensure runtime safety.
 *
 * When a mapper is used, it is possible to hit runtime errors in some scenarios:
 * - given a field name, the schema type's field type does not match mapper's field type
 * - or a schema type's field does not exist in the mapper's fields
 *
 * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
 */
export const ReturnLine: ReturnLineResolvers = {
  /* Implement ReturnLine resolver logic here */
  expectedRefund: async (_parent, _arg, _ctx) => {
    /* ReturnLine.expectedRefund resolver is required because ReturnLine.expectedRefund exists but ReturnLineMapper.expectedRefund does not */
  },
  inspections: async (_parent, _arg, _ctx) => {
    /* ReturnLine.inspections resolver is required because ReturnLine.inspections exists but ReturnLineMapper.inspections does not */
  },
  orderLine: async (_parent, _arg, _ctx) => {
    /* ReturnLine.orderLine resolver is required because ReturnLine.orderLine exists but ReturnLineMapper.orderLine does not */
  },
};
