import { allowedActions, connection, present } from '@baton/kernel';
import { mayAccessLocation } from '@baton/platform';
import { type TransferAction, transferTransitions } from '../../../domain/transfer/transfer.ts';
import { checkedPage, pageFrom } from '../../paging.ts';
import type { TransferResolvers } from '../../types.generated.ts';

export const Transfer: TransferResolvers = {
  __resolveReference: async ({ id }, { internal, loaders }) => {
    const transfer = await loaders.transferById.load(id);
    const isTheirs = transfer && (mayAccessLocation(internal, transfer.origin) || mayAccessLocation(internal, transfer.destination));
    return isTheirs ? transfer : null;
  },
  // The names of the table are those of the enum.
  allowedActions: ({ status }) => allowedActions(transferTransitions, status) as TransferAction[],
  createdAt: ({ createdAt }) => createdAt.toISOString(),
  destination: async ({ destination }, _arguments, { loaders }) =>
    present(await loaders.locationByCode.load(destination), `location ${destination}`),
  endedAt: ({ endedAt }) => endedAt?.toISOString() ?? null,
  expectedAt: ({ expectedAt }) => expectedAt?.toISOString() ?? null,
  lines: ({ id, lines }) => lines.map((line) => ({ ...line, transferId: id })),
  origin: async ({ origin }, _arguments, { loaders }) => present(await loaders.locationByCode.load(origin), `location ${origin}`),
  timeline: async ({ id }, page, { loaders }) => {
    const request = checkedPage(page);
    return pageFrom(connection(request, await loaders.transferChanges(id, request), ({ number }) => [String(number)]));
  },
};
