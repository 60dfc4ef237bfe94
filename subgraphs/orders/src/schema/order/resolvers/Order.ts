import type { OrderResolvers } from './../../types.generated.ts';
/*
 * Note: This object type is generated because "OrderMapper" is declared. This is to ensure runtime safety.
 *
 * When a mapper is used, it is possible to hit runtime errors in some scenarios:
 * - given a field name, the schema type's field type does not match mapper's field type
 * - or a schema type's field does not exist in the mapper's fields
 *
 * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
 */
export const Order: OrderResolvers = {
  /* Implement Order resolver logic here */
  allowedActions: async (_parent, _arg, _ctx) => {
    /* Order.allowedActions resolver is required because Order.allowedActions exists but OrderMapper.allowedActions does not */
  },
  customer: async (_parent, _arg, _ctx) => {
    /* Order.customer resolver is required because Order.customer exists but OrderMapper.customer does not */
  },
  groups: async (_parent, _arg, _ctx) => {
    /* Order.groups resolver is required because Order.groups exists but OrderMapper.groups does not */
  },
  lines: async (_parent, _arg, _ctx) => {
    /* Order.lines resolver is required because Order.lines exists but OrderMapper.lines does not */
  },
  payment: async (_parent, _arg, _ctx) => {
    /* Order.payment resolver is required because Order.payment exists but OrderMapper.payment does not */
  },
  returns: async (_parent, _arg, _ctx) => {
    /* Order.returns resolver is required because Order.returns exists but OrderMapper.returns does not */
  },
  status: async (_parent, _arg, _ctx) => {
    /* Order.status resolver is required because Order.status exists but OrderMapper.status does not */
  },
  timeline: async (_parent, _arg, _ctx) => {
    /* Order.timeline resolver is required because Order.timeline exists but OrderMapper.timeline does not */
  },
  totals: async (_parent, _arg, _ctx) => {
    /* Order.totals resolver is required because Order.totals exists but OrderMapper.totals does not */
  },
    placedAt: ({ placedAt }, _arg, _ctx) => {
                        /* Order.placedAt resolver is required because Order.placedAt and OrderMapper.placedAt are not compatible */
                        return placedAt
                      }
};
