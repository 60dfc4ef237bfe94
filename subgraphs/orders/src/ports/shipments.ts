import { createHash } from 'node:crypto';
import {
  type IssueReturnParcelInput,
  type IssueReturnParcelResult,
  issueReturnParcelDocument,
  type Lane,
  type LanesInput,
  lanesDocument,
  voidReturnParcelDocument,
  type WithdrawFulfilmentsInput,
  type WithdrawFulfilmentsResult,
  withdrawFulfilmentsDocument,
} from '@baton/contracts';
import type { Clock } from '@baton/kernel';
import type { InternalContext, Logger, SubgraphClient } from '@baton/platform';
import { lastKnown } from '../last-known.ts';
import { readModel } from '../read-model.ts';

/** What orders needs of shipments. */
export interface ShipmentsPort {
  /** The carrier services from units to a destination, at most `BATON_ORDERS_STALE_MS` behind what shipments knows; while it is away, what it said last. */
  lanes(input: LanesInput, context: InternalContext): Promise<readonly Lane[]>;
  /** Lanes are asked for again: a calendar changed. */
  forget(): void;
  /** Takes units that are not picked out of the work. Idempotent by the cancellation's id. */
  withdraw(input: WithdrawFulfilmentsInput, context: InternalContext): Promise<WithdrawFulfilmentsResult>;
  /** Registers the parcel of a return with its label. Idempotent by the return's id. */
  issueReturnParcel(input: IssueReturnParcelInput, context: InternalContext): Promise<IssueReturnParcelResult>;
  /** The undo of `issueReturnParcel`. */
  voidReturnParcel(returnOrderId: string, context: InternalContext): Promise<void>;
}

const lanesMax = 1_000;

/** A network of many units is named once: who asks hands over the same list for as long as stock tells of the same units. */
function originNames(): (origins: LanesInput['origins']) => string {
  const names = new WeakMap<LanesInput['origins'], string>();
  return (origins) => {
    const name = names.get(origins) ?? createHash('sha256').update(JSON.stringify(origins)).digest('base64');
    names.set(origins, name);
    return name;
  };
}

/** Shipments as a subgraph, in this process or another. */
export function shipmentsPort(
  client: SubgraphClient,
  fresh: { readonly clock: Clock; readonly staleMs: number; readonly keepMs: number; readonly log: Pick<Logger, 'warn'> },
): ShipmentsPort {
  const kept = readModel<string, readonly Lane[]>({ ...fresh, max: lanesMax });
  const last = lastKnown<string, readonly Lane[]>({
    ...fresh,
    max: lanesMax,
    onAway: (error) =>
      fresh.log.warn('shipments is away: orders are promised by the lanes that it told last', { peer: 'shipments', error }),
  });
  const nameOf = originNames();
  return {
    lanes(input, context) {
      const key = `${nameOf(input.origins)} ${JSON.stringify(input.destination)}`;
      const ask = async (): Promise<readonly Lane[]> => {
        const data = await client.request<{ readonly lanes: readonly Lane[] }>(lanesDocument, { input }, context);
        return data.lanes;
      };
      return kept.get(key, () => last.get(key, ask));
    },
    forget() {
      kept.clear();
      last.clear();
    },
    async withdraw(input, context) {
      const data = await client.request<{ readonly withdrawFulfilments: WithdrawFulfilmentsResult }>(
        withdrawFulfilmentsDocument,
        { input },
        context,
      );
      return data.withdrawFulfilments;
    },
    async issueReturnParcel(input, context) {
      const data = await client.request<{ readonly issueReturnParcel: IssueReturnParcelResult }>(
        issueReturnParcelDocument,
        { input },
        context,
      );
      return data.issueReturnParcel;
    },
    async voidReturnParcel(returnOrderId, context) {
      await client.request<object>(voidReturnParcelDocument, { returnOrderId }, context);
    },
  };
}
