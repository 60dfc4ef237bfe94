import { after, type Fulfilment, isExhausted, openUnits, type Units, unitsOf } from './fulfilment.ts';
import { type FulfilmentStatus, fulfilmentTable } from './fulfilment-state.ts';

export interface LineQuantity {
  readonly orderLineId: string;
  readonly quantity: number;
}

export interface WithdrawalResult {
  readonly outcome: 'WITHDRAWN' | 'TOO_LATE';
  readonly withdrawn: readonly Units[];
  readonly withdrawable: readonly LineQuantity[];
}

/** Work that is least begun is taken first: it costs the units the least. */
const begun: readonly FulfilmentStatus[] = ['PLANNED', 'RELEASED', 'ACKNOWLEDGED', 'PICKING'];

/** Takes units out of an order's work: all that is wanted, or with `partial` all that can be. Of what is picked nothing can be taken. */
export function withdraw(
  fulfilments: readonly Fulfilment[],
  lines: readonly LineQuantity[],
  partial: boolean,
): { readonly result: WithdrawalResult; readonly changed: readonly Fulfilment[] } {
  const open = fulfilments
    .filter(({ status }) => 'WITHDRAW' in fulfilmentTable[status])
    .sort((a, b) => begun.indexOf(a.status) - begun.indexOf(b.status) || (a.id < b.id ? -1 : 1));
  const wanted = new Map<string, number>();
  for (const { orderLineId, quantity } of lines) wanted.set(orderLineId, (wanted.get(orderLineId) ?? 0) + quantity);
  const withdrawable = [...wanted].map(([orderLineId, quantity]) => ({
    orderLineId,
    quantity: Math.min(quantity, openOfLine(open, orderLineId)),
  }));
  const isEnough = withdrawable.every(({ orderLineId, quantity }) => quantity === wanted.get(orderLineId));
  const isNothing = withdrawable.every(({ quantity }) => quantity === 0);
  if (isNothing || (!isEnough && !partial)) return { result: { outcome: 'TOO_LATE', withdrawn: [], withdrawable }, changed: [] };
  return take(open, new Map(withdrawable.map(({ orderLineId, quantity }) => [orderLineId, quantity])));
}

function take(open: readonly Fulfilment[], left: Map<string, number>): ReturnType<typeof withdraw> {
  const withdrawn: Units[] = [];
  const changed: Fulfilment[] = [];
  for (const fulfilment of open) {
    let isTouched = false;
    const lines = fulfilment.lines.map((line) => {
      const units = Math.min(left.get(line.orderLineId) ?? 0, openUnits(line));
      if (units === 0) return line;
      isTouched = true;
      left.set(line.orderLineId, (left.get(line.orderLineId) ?? 0) - units);
      withdrawn.push(unitsOf(fulfilment, line, units));
      return { ...line, withdrawn: line.withdrawn + units };
    });
    if (isTouched) changed.push(after(fulfilment, isExhausted({ ...fulfilment, lines }) ? 'WITHDRAW_ALL' : 'WITHDRAW', lines));
  }
  return { result: { outcome: 'WITHDRAWN', withdrawn, withdrawable: [] }, changed };
}

function openOfLine(fulfilments: readonly Fulfilment[], orderLineId: string): number {
  const lines = fulfilments.flatMap(({ lines }) => lines).filter((line) => line.orderLineId === orderLineId);
  return lines.reduce((sum, line) => sum + openUnits(line), 0);
}
