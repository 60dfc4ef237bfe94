import { loaderByKey, loaderOfLists, onDemand, type Sql } from '@baton/platform';
import type DataLoader from 'dataloader';
import type { AddressView, OrderGroupView, OrderLineView, OrderView, PlannedUnits, SourcingDecisionView } from '../domain/order-view.ts';
import type { Tender } from '../domain/payment-state.ts';
import type { PromiseChange } from '../domain/promise/change.ts';
import { kitQuantities } from '../domain/quantities.ts';
import type { InspectionView, RefundView, ReturnLineView, ReturnOrderView } from '../domain/return-view.ts';
import { type BackorderView, backordersOfOrders } from '../persistence/backorder-repository.ts';
import { decisionHistoryOfOrders, decisionsOfOrders, snapshotsOfDecisions } from '../persistence/decision-repository.ts';
import { type ExceptionView, exceptionsOfOrders } from '../persistence/exception-repository.ts';
import { type MessageView, messagesOfOrders } from '../persistence/message-repository.ts';
import {
  type Addressee,
  addresseesOfFulfilments,
  addressesOfOrders,
  groupsOfOrders,
  linesOfOrders,
  ordersById,
  ordersOfLines,
  plannedUnitsOfOrders,
  tendersOfOrders,
  workLocationsOfOrders,
} from '../persistence/order-repository.ts';
import { promiseChangesOfOrders } from '../persistence/promise-repository.ts';
import { inspectionsOfReturns, linesOfReturns, refundsOfReturns, returnsById, returnsOfOrders } from '../persistence/return-repository.ts';

type Lists<T> = DataLoader<string, readonly T[]>;

/** One statement a kind of thing and request, however many orders or returns are asked for. None of them asks who is asking: resolvers do. */
export interface AfterLoaders {
  readonly orderById: DataLoader<string, OrderView | null>;
  /** With the components of kits; a kit's quantities are those of its components. */
  readonly linesByOrder: Lists<OrderLineView>;
  readonly orderIdByLine: DataLoader<string, { readonly lineId: string; readonly orderId: string } | null>;
  readonly addresseeByFulfilment: DataLoader<string, Addressee | null>;
  readonly groupsByOrder: Lists<OrderGroupView>;
  readonly addressesByOrder: Lists<AddressView>;
  readonly tendersByOrder: Lists<Tender>;
  readonly plannedUnitsByOrder: Lists<PlannedUnits>;
  /** What waits for goods that are still to come. */
  readonly backordersByOrder: Lists<BackorderView>;
  /** The newest of each group. */
  readonly decisionsByOrder: Lists<SourcingDecisionView>;
  readonly decisionHistoryByOrder: Lists<SourcingDecisionView>;
  readonly exceptionsByOrder: Lists<ExceptionView>;
  /** What a decision was made from, as it is stored. */
  readonly snapshotByDecision: DataLoader<string, { readonly snapshot: unknown } | null>;
  readonly promiseChangesByOrder: Lists<PromiseChange>;
  readonly messagesByOrder: Lists<MessageView>;
  readonly workLocationsByOrder: Lists<{ readonly location: string }>;
  readonly returnById: DataLoader<string, ReturnOrderView | null>;
  readonly returnsByOrder: Lists<ReturnOrderView>;
  readonly returnLinesByReturn: Lists<ReturnLineView>;
  readonly inspectionsByReturn: Lists<InspectionView>;
  readonly refundsByReturn: Lists<RefundView>;
}

type Batch<T> = (db: Sql, ids: readonly string[]) => Promise<readonly T[]>;

const byOrder =
  <T extends { readonly orderId: string }>(batch: Batch<T>) =>
  (db: Sql): Lists<T> =>
    loaderOfLists({ batch: (ids) => batch(db, ids), keyOf: (value: T) => value.orderId });
const byReturn =
  <T extends { readonly returnOrderId: string }>(batch: Batch<T>) =>
  (db: Sql): Lists<T> =>
    loaderOfLists({ batch: (ids) => batch(db, ids), keyOf: (value: T) => value.returnOrderId });

export const createAfterLoaders = onDemand<Sql, AfterLoaders>({
  orderById: (db) => loaderByKey({ batch: (ids) => ordersById(db, ids), keyOf: (order) => order.id }),
  linesByOrder: byOrder(async (db, ids) => withKits(await linesOfOrders(db, ids))),
  orderIdByLine: (db) => loaderByKey({ batch: (ids) => ordersOfLines(db, ids), keyOf: (line) => line.lineId }),
  addresseeByFulfilment: (db) =>
    loaderByKey({ batch: (ids) => addresseesOfFulfilments(db, ids), keyOf: ({ fulfilmentId }) => fulfilmentId }),
  groupsByOrder: byOrder(groupsOfOrders),
  addressesByOrder: byOrder(addressesOfOrders),
  tendersByOrder: byOrder(tendersOfOrders),
  plannedUnitsByOrder: byOrder(plannedUnitsOfOrders),
  backordersByOrder: byOrder(backordersOfOrders),
  decisionsByOrder: byOrder(decisionsOfOrders),
  decisionHistoryByOrder: byOrder(decisionHistoryOfOrders),
  exceptionsByOrder: byOrder(exceptionsOfOrders),
  snapshotByDecision: (db) => loaderByKey({ batch: (ids) => snapshotsOfDecisions(db, ids), keyOf: (each) => each.id }),
  promiseChangesByOrder: byOrder(promiseChangesOfOrders),
  messagesByOrder: byOrder(messagesOfOrders),
  workLocationsByOrder: byOrder(workLocationsOfOrders),
  returnById: (db) => loaderByKey({ batch: (ids) => returnsById(db, ids), keyOf: (each) => each.id }),
  returnsByOrder: byOrder(returnsOfOrders),
  returnLinesByReturn: byReturn(linesOfReturns),
  inspectionsByReturn: byReturn(inspectionsOfReturns),
  refundsByReturn: byReturn(refundsOfReturns),
});

/** The row of a kit keeps no counters of its own: they are read off its components. */
export function withKits(lines: readonly OrderLineView[]): OrderLineView[] {
  const components = new Map<string, OrderLineView[]>();
  for (const line of lines) {
    if (line.parentLineId !== null) components.set(line.parentLineId, [...(components.get(line.parentLineId) ?? []), line]);
  }
  return lines.map((line) => {
    if (line.kind !== 'BUNDLE') return line;
    const parts = (components.get(line.id) ?? []).map((of) => ({ perParent: of.perParent, of }));
    return { ...line, ...kitQuantities(line.ordered, parts) };
  });
}
