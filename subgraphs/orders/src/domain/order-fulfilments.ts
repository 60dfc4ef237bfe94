import type { FulfilmentRelease } from '@baton/contracts';
import { type IdSource, present } from '@baton/kernel';
import { collectionOf } from './collection.ts';
import type { PlacedDecision, PlacedGroup } from './placed-order.ts';
import type { Quote } from './quote/types.ts';
import type { PlannedShipment } from './sourcing/group.ts';

/** The work order of each location for each group. Their ids are minted here and travel with the release message. */
export function fulfilmentsOf(options: {
  readonly quote: Quote;
  readonly groups: readonly PlacedGroup[];
  readonly decisions: readonly PlacedDecision[];
  readonly lineIdByKey: ReadonlyMap<string, string>;
  readonly ids: IdSource;
}): (FulfilmentRelease & { readonly decisionId: string })[] {
  const { quote, groups, decisions, lineIdByKey, ids } = options;
  return quote.groups.flatMap(({ chosen }, index): (FulfilmentRelease & { readonly decisionId: string })[] => {
    const group = groups[index];
    const decision = decisions.find((each) => each.groupId === group?.id);
    if (!group || !decision) return [];
    const shipments = chosen?.shipments ?? [];
    const { location } = group;
    const lineOf = (line: PlannedShipment['lines'][number]) => ({
      orderLineId: present(lineIdByKey.get(line.key), `the line ${line.key}`),
      sku: line.sku,
      quantity: line.quantity,
    });
    if (location !== null && shipments.some((shipment) => shipment.transfer)) {
      const parts = shipments.map((shipment) => ({ ...shipment, transfer: shipment.transfer ?? null, lines: shipment.lines.map(lineOf) }));
      const method = movedMethod(group.method);
      return [{ ...collectionOf(parts, { ...group, method, location }, ids), decisionId: decision.id }];
    }
    return shipments.map((shipment) => ({
      fulfilmentId: ids.next('ful'),
      groupId: group.id,
      decisionId: decision.id,
      method: movedMethod(group.method),
      location: shipment.location,
      service: group.service,
      dispatchBy: shipment.dispatchBy?.toISOString() ?? null,
      ...(shipment.lane && { lane: shipment.lane }),
      lines: shipment.lines.map((line) => ({
        fulfilmentLineId: ids.next('fln'),
        ...lineOf(line),
      })),
    }));
  });
}

const MOVED = ['SHIP', 'PICKUP', 'CURBSIDE', 'LOCAL_DELIVERY', 'LOCKER'] as const;

const movedMethod = (method: string): FulfilmentRelease['method'] =>
  present(
    MOVED.find((each) => each === method),
    `a method of moving: ${method}`,
  );
