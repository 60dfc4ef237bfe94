import {
  type ChartedService,
  type IssueReturnParcelInput,
  type IssueReturnParcelResult,
  issueReturnParcelDocument,
  type LaneChartInput,
  laneChartDocument,
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
  /**
   * The carrier services from countries to a destination, at most `BATON_ORDERS_STALE_MS` behind what shipments knows; while it is away, what it said last.
   * The same object for as long as it says the same: what is worked out of a chart is kept with it.
   */
  laneChart(input: LaneChartInput, context: InternalContext): Promise<LaneChart>;
  /** Charts are asked for again: a calendar changed. */
  forget(): void;
  /** Takes units that are not picked out of the work. Idempotent by the cancellation's id. */
  withdraw(input: WithdrawFulfilmentsInput, context: InternalContext): Promise<WithdrawFulfilmentsResult>;
  /** Registers the parcel of a return with its label. Idempotent by the return's id. */
  issueReturnParcel(input: IssueReturnParcelInput, context: InternalContext): Promise<IssueReturnParcelResult>;
  /** The undo of `issueReturnParcel`. */
  voidReturnParcel(returnOrderId: string, context: InternalContext): Promise<void>;
}

export type LaneChart = readonly ChartedService[];

/** Countries and regions. */
const chartsMax = 1_000;

/** Answers the chart that is known by the same name as long as it says the same. */
function sameCharts(): (key: string, chart: LaneChart) => LaneChart {
  const charts = new Map<string, { readonly text: string; readonly chart: LaneChart }>();
  return (key, chart) => {
    const text = JSON.stringify(chart);
    const known = charts.get(key);
    if (known?.text === text) return known.chart;
    if (charts.size >= chartsMax) charts.clear();
    charts.set(key, { text, chart });
    return chart;
  };
}

/** Shipments as a subgraph, in this process or another. */
export function shipmentsPort(
  client: SubgraphClient,
  fresh: { readonly clock: Clock; readonly staleMs: number; readonly keepMs: number; readonly log: Pick<Logger, 'warn'> },
): ShipmentsPort {
  const kept = readModel<string, LaneChart>({ ...fresh, max: chartsMax });
  const last = lastKnown<string, LaneChart>({
    ...fresh,
    max: chartsMax,
    onAway: (error) =>
      fresh.log.warn('shipments is away: orders are promised by the lanes that it told last', { peer: 'shipments', error }),
  });
  const same = sameCharts();
  return {
    laneChart(input, context) {
      const key = JSON.stringify([input.originCountries, input.countryCode, input.region]);
      const known = kept.kept(key);
      if (known) return Promise.resolve(known);
      const ask = async (): Promise<LaneChart> => {
        const data = await client.request<{ readonly laneChart: LaneChart }>(laneChartDocument, { input }, context);
        return same(key, data.laneChart);
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
