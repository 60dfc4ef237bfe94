import { badUserInput } from '@baton/platform';
import type { FulfilmentMethod } from '../../../../domain/fulfilment.ts';
import type { DeliveryMethod, MutationResolvers } from '../../../types.generated.ts';

export const withdrawFulfilments: NonNullable<MutationResolvers['withdrawFulfilments']> = async (
  _parent,
  { input },
  { internal, useCases },
) => {
  const fulfilments = input.fulfilments.map(({ method, service, dispatchBy, transfers, lines, ...rest }) => ({
    ...rest,
    method: worked(method),
    service: service ?? null,
    dispatchBy: dispatchBy ?? null,
    transfers: (transfers ?? []).map(({ expectedAt, ...transfer }) => ({ ...transfer, expectedAt: expectedAt ?? null })),
    lines: lines.map(({ transferId, ...line }) => ({ ...line, transferId: transferId ?? null })),
  }));
  const result = await useCases.withdrawFulfilments(internal, { ...input, customerId: input.customerId ?? null, fulfilments });
  return { outcome: result.outcome, withdrawn: [...result.withdrawn], withdrawable: [...result.withdrawable] };
};

function worked(method: DeliveryMethod): FulfilmentMethod {
  if (method === 'DIGITAL' || method === 'SERVICE') throw badUserInput(`Nothing is moved for ${method}.`);
  return method;
}
