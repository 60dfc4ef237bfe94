import type { ReturnOrderResolvers } from './../../types.generated.ts';
/*
 * Note: This object type is generated because "ReturnOrderMapper" is declared. This is to ensure runtime safety.
 *
 * When a mapper is used, it is possible to hit runtime errors in some scenarios:
 * - given a field name, the schema type's field type does not match mapper's field type
 * - or a schema type's field does not exist in the mapper's fields
 *
 * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
 */
export const ReturnOrder: ReturnOrderResolvers = {
  /* Implement ReturnOrder resolver logic here */
  lines: async (_parent, _arg, _ctx) => {
    /* ReturnOrder.lines resolver is required because ReturnOrder.lines exists but ReturnOrderMapper.lines does not */
  },
  order: async (_parent, _arg, _ctx) => {
    /* ReturnOrder.order resolver is required because ReturnOrder.order exists but ReturnOrderMapper.order does not */
  },
  refund: async (_parent, _arg, _ctx) => {
    /* ReturnOrder.refund resolver is required because ReturnOrder.refund exists but ReturnOrderMapper.refund does not */
  },
    destination: ({ destination }, _arg, _ctx) => {
                        /* ReturnOrder.destination resolver is required because ReturnOrder.destination and ReturnOrderMapper.destination are not compatible */
                        return destination
                      },
    receivingLocation: ({ receivingLocation }, _arg, _ctx) => {
                        /* ReturnOrder.receivingLocation resolver is required because ReturnOrder.receivingLocation and ReturnOrderMapper.receivingLocation are not compatible */
                        return receivingLocation
                      },
    requestedAt: ({ requestedAt }, _arg, _ctx) => {
                        /* ReturnOrder.requestedAt resolver is required because ReturnOrder.requestedAt and ReturnOrderMapper.requestedAt are not compatible */
                        return requestedAt
                      }
};
