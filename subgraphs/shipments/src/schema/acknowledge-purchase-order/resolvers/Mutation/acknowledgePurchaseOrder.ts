import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const acknowledgePurchaseOrder: NonNullable<MutationResolvers['acknowledgePurchaseOrder']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const { idempotencyKey, purchaseOrderId, decision } = input;
  const result = await useCases.acknowledgePurchaseOrder(internal, {
    ...{ idempotencyKey, purchaseOrderId, decision, reason: input.reason ?? null, expectedShipAt: input.expectedShipAt ?? null },
    refused: (input.refused ?? []).map(({ lineId, quantity }) => ({ fulfilmentLineId: lineId, quantity })),
  });
  return result.ok
    ? { purchaseOrder: await loaders.purchaseOrderById.load(purchaseOrderId), errors: [] }
    : { purchaseOrder: null, errors: [toUserError(result.error, idempotencyKey)] };
};
