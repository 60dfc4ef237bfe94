import { releasedIfThere, withdrawnFrom } from './awaiting.ts';
import { after, type Fulfilment, type FulfilmentLine, isExhausted, openUnits, type Units, unitsOf } from './fulfilment.ts';
import { type FulfilmentStatus, fulfilmentTable } from './fulfilment-state.ts';
import { isCancellable } from './purchase-state.ts';

export interface LineQuantity {
  readonly orderLineId: string;
  readonly quantity: number;
}

/** Units to be taken: of an order line wherever they are, or of one line of a work order. */
export interface WantedUnits extends LineQuantity {
  readonly fulfilmentLineId?: string | null | undefined;
}

export interface WithdrawalResult {
  readonly outcome: 'WITHDRAWN' | 'TOO_LATE';
  readonly withdrawn: readonly Units[];
  readonly withdrawable: readonly LineQuantity[];
}

/** Work that is least begun is taken first: it costs the units the least. */
const begun: readonly FulfilmentStatus[] = ['PLANNED', 'RELEASED', 'ACKNOWLEDGED', 'PICKING'];

/** Takes units out of an order's work: all that is wanted, or with `partial` all that can be. Of what is picked nothing can be taken, nor of what a vendor has been promised to keep. */
export function withdraw(
  fulfilments: readonly Fulfilment[],
  lines: readonly WantedUnits[],
  partial: boolean,
): { readonly result: WithdrawalResult; readonly changed: readonly Fulfilment[] } {
  const isNamed = lines.some(({ fulfilmentLineId }) => fulfilmentLineId != null);
  const keyOf: KeyOf = isNamed ? ({ id }) => id : ({ orderLineId }) => orderLineId;
  const open = fulfilments
    .filter(
      ({ status, hold, purchase }) =>
        'WITHDRAW' in fulfilmentTable[status] && isCancellable(purchase) && !(isNamed && (hold || status === 'PLANNED')),
    )
    .sort((a, b) => begun.indexOf(a.status) - begun.indexOf(b.status) || (a.id < b.id ? -1 : 1));
  const wanted = new Map<string, LineQuantity>();
  for (const { orderLineId, fulfilmentLineId, quantity } of lines) {
    const key = fulfilmentLineId ?? orderLineId;
    wanted.set(key, { orderLineId, quantity: (wanted.get(key)?.quantity ?? 0) + quantity });
  }
  const possible = [...wanted].map(([key, { orderLineId, quantity }]) => ({
    ...{ key, orderLineId },
    quantity: Math.min(quantity, openOfLine(open, key, keyOf)),
  }));
  const isEnough = possible.every(({ key, quantity }) => quantity === wanted.get(key)?.quantity);
  const isNothing = possible.every(({ quantity }) => quantity === 0);
  if (isNothing || (!isEnough && !partial)) {
    const withdrawable = possible.map(({ orderLineId, quantity }) => ({ orderLineId, quantity }));
    return { result: { outcome: 'TOO_LATE', withdrawn: [], withdrawable }, changed: [] };
  }
  return take(open, new Map(possible.map(({ key, quantity }) => [key, quantity])), keyOf);
}

type KeyOf = (line: FulfilmentLine) => string;

function take(open: readonly Fulfilment[], left: Map<string, number>, keyOf: KeyOf): ReturnType<typeof withdraw> {
  const withdrawn: Units[] = [];
  const changed: Fulfilment[] = [];
  for (const fulfilment of open) {
    let isTouched = false;
    const lines = fulfilment.lines.map((line) => {
      const units = Math.min(left.get(keyOf(line)) ?? 0, openUnits(line));
      if (units === 0) return line;
      isTouched = true;
      left.set(keyOf(line), (left.get(keyOf(line)) ?? 0) - units);
      withdrawn.push(unitsOf(fulfilment, line, units));
      return withdrawnFrom(line, units);
    });
    const isOver = isExhausted({ ...fulfilment, lines });
    // What is left may be all there: then nothing is waited for any more.
    if (isTouched) changed.push(isOver ? after(fulfilment, 'WITHDRAW_ALL', lines) : releasedIfThere(after(fulfilment, 'WITHDRAW', lines)));
  }
  return { result: { outcome: 'WITHDRAWN', withdrawn, withdrawable: [] }, changed };
}

function openOfLine(fulfilments: readonly Fulfilment[], key: string, keyOf: KeyOf): number {
  const lines = fulfilments.flatMap(({ lines }) => lines).filter((line) => keyOf(line) === key);
  return lines.reduce((sum, line) => sum + openUnits(line), 0);
}
