import { listExceptions } from '../../../../use-cases/list-exceptions.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const orderExceptions: NonNullable<QueryResolvers['orderExceptions']> = (_, { filter, ...args }, ctx) => {
  const { isOpen = true, kinds, reasons, channel, market } = filter ?? {};
  return listExceptions(
    ctx,
    { isOpen: isOpen ?? null, kinds: kinds ?? null, reasons: reasons ?? null, channel: channel ?? null, market: market ?? null },
    args,
  );
};
