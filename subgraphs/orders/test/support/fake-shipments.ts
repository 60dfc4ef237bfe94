import type {
  FulfilmentRelease,
  IssueReturnParcelInput,
  LineQuantity,
  UnitQuantity,
  WithdrawFulfilmentsInput,
  WithdrawFulfilmentsResult,
} from '@baton/contracts';

/** The part of shipments that orders asks after placement, as its contract says it behaves: idempotent by the ids it is given. */
export interface FakeShipments {
  withdraw(input: WithdrawFulfilmentsInput): WithdrawFulfilmentsResult;
  issue(input: IssueReturnParcelInput): { readonly parcelId: string; readonly trackingNumber: string };
  /** Marks units of a fulfilment line as picked: they are not let go any more. */
  pick(fulfilmentLineId: string, units: number): void;
  /** Units that are out of the work for good: short-picked, rejected or gone. */
  remove(fulfilmentLineId: string, units: number): void;
  /** Units taken out, by order line. */
  withdrawn(): ReadonlyMap<string, number>;
  readonly labels: Map<string, IssueReturnParcelInput>;
  readonly voided: Set<string>;
}

export function fakeShipments(): FakeShipments {
  const blocked = new Map<string, number>();
  const taken = new Map<string, number>();
  const answers = new Map<string, WithdrawFulfilmentsResult>();
  const labels = new Map<string, IssueReturnParcelInput>();
  const voided = new Set<string>();
  const add = (to: Map<string, number>, key: string, units: number): void => void to.set(key, (to.get(key) ?? 0) + units);

  function free(line: FulfilmentRelease['lines'][number]): number {
    return line.quantity - (blocked.get(line.fulfilmentLineId) ?? 0) - (taken.get(line.fulfilmentLineId) ?? 0);
  }

  function take({ fulfilments, lines }: WithdrawFulfilmentsInput): { readonly units: UnitQuantity[]; readonly missing: LineQuantity[] } {
    const units: UnitQuantity[] = [];
    const missing: LineQuantity[] = [];
    for (const { orderLineId, fulfilmentLineId, quantity } of lines) {
      let open = quantity;
      for (const { fulfilmentId, location, lines: work } of fulfilments) {
        for (const line of work.filter((each) =>
          fulfilmentLineId === undefined ? each.orderLineId === orderLineId : each.fulfilmentLineId === fulfilmentLineId,
        )) {
          const now = Math.min(open, free(line));
          if (now <= 0) continue;
          open -= now;
          units.push({ fulfilmentId, fulfilmentLineId: line.fulfilmentLineId, orderLineId, sku: line.sku, location, quantity: now });
        }
      }
      if (open > 0) missing.push({ orderLineId, quantity: open });
    }
    return { units, missing };
  }

  return {
    withdraw(input) {
      const known = answers.get(input.cancellationId);
      if (known) return known;
      const { units, missing } = take(input);
      const isTooLate = input.partial ? units.length === 0 : missing.length > 0;
      if (!isTooLate) for (const unit of units) add(taken, unit.fulfilmentLineId, unit.quantity);
      const withdrawable = units.map(({ orderLineId, quantity }) => ({ orderLineId, quantity }));
      const answer: WithdrawFulfilmentsResult = isTooLate
        ? { outcome: 'TOO_LATE', withdrawn: [], withdrawable }
        : { outcome: 'WITHDRAWN', withdrawn: units, withdrawable: [] };
      if (!isTooLate) answers.set(input.cancellationId, answer);
      return answer;
    },
    issue(input) {
      labels.set(input.returnOrderId, input);
      return { parcelId: `pcl${input.returnOrderId.slice(3)}`, trackingNumber: `R${input.returnOrderId.slice(-8)}` };
    },
    pick: (id, units) => add(blocked, id, units),
    remove: (id, units) => add(blocked, id, units),
    withdrawn() {
      const sums = new Map<string, number>();
      for (const { withdrawn } of answers.values()) for (const unit of withdrawn) add(sums, unit.orderLineId, unit.quantity);
      return sums;
    },
    labels,
    voided,
  };
}
