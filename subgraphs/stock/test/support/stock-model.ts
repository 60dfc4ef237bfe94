/** A command of a random life. `which` chooses among the reservations that were made. */
export type Command =
  | { readonly kind: 'reserve'; readonly lines: readonly { readonly sku: number; readonly quantity: number }[] }
  | { readonly kind: 'reserveAgain' | 'release' | 'place'; readonly which: number }
  | { readonly kind: 'ship' | 'cancel'; readonly which: number; readonly quantity: number }
  | { readonly kind: 'receive'; readonly sku: number; readonly quantity: number }
  | { readonly kind: 'adjust'; readonly sku: number; readonly delta: number };

export interface Model {
  /** The answer that stock has to give. */
  act(command: Command): string;
  levels(): { on_hand: number; unavailable: number; allocated: number; reserved: number }[];
}

interface Line {
  readonly sku: number;
  readonly quantity: number;
  allocated: number;
  missing: number;
}
interface Reservation {
  state: 'HELD' | 'CONVERTED' | 'RELEASED';
  isPlaced: boolean;
  readonly lines: Line[];
}

/** Stock in as few words as it can be said: levels of products at one location, and what was made of reservations. */
export function aModel(onHand: readonly number[]): Model {
  const stock = onHand.map((units) => ({ on_hand: units, unavailable: 0, allocated: 0, reserved: 0 }));
  const made: Reservation[] = [];
  const at = (sku: number) => stock[sku] ?? { on_hand: 0, unavailable: 0, allocated: 0, reserved: 0 };
  const free = (sku: number): number => at(sku).on_hand - at(sku).allocated - at(sku).reserved;

  function reserve(lines: readonly { readonly sku: number; readonly quantity: number }[]): string {
    const wanted = stock.map((_, sku) => lines.filter((line) => line.sku === sku).reduce((sum, line) => sum + line.quantity, 0));
    if (wanted.some((units, sku) => units > free(sku))) return 'INSUFFICIENT';
    wanted.forEach((units, sku) => {
      at(sku).reserved += units;
    });
    made.push({ state: 'HELD', isPlaced: false, lines: lines.map((line) => ({ ...line, allocated: 0, missing: 0 })) });
    return 'RESERVED';
  }

  function giveBack(reservation: Reservation): string {
    if (reservation.state !== 'HELD') return 'NOTHING';
    for (const { sku, quantity } of reservation.lines) at(sku).reserved -= quantity;
    reservation.state = 'RELEASED';
    return 'RELEASED';
  }

  /** What was given back meanwhile is taken again where it still stands. */
  function place(reservation: Reservation): string {
    if (reservation.isPlaced) return 'DONE';
    for (const line of reservation.lines) {
      const isHeld = reservation.state === 'HELD';
      line.allocated = isHeld ? line.quantity : Math.min(line.quantity, Math.max(0, free(line.sku)));
      line.missing = line.quantity - line.allocated;
      if (isHeld) at(line.sku).reserved -= line.quantity;
      at(line.sku).allocated += line.allocated;
    }
    if (reservation.state === 'HELD') reservation.state = 'CONVERTED';
    reservation.isPlaced = true;
    return 'DONE';
  }

  function leave(
    { lines: [line] }: Reservation,
    { kind, quantity }: { readonly kind: 'ship' | 'cancel'; readonly quantity: number },
  ): string {
    if (!line || quantity > line.allocated + line.missing) return 'NOT_THERE';
    if (kind === 'ship') {
      // What is missing and ships all the same was there.
      const [promised, found] = [Math.min(quantity, line.allocated), Math.max(0, quantity - line.allocated)];
      if (found > free(line.sku)) return 'BELOW_ZERO';
      at(line.sku).on_hand -= quantity;
      at(line.sku).allocated -= promised;
      line.allocated -= promised;
      line.missing -= found;
    } else {
      // What is given up is what is missing first.
      const given = Math.max(0, quantity - line.missing);
      line.missing -= quantity - given;
      line.allocated -= given;
      at(line.sku).allocated -= given;
    }
    return 'DONE';
  }

  function act(command: Command): string {
    switch (command.kind) {
      case 'reserve':
        return reserve(command.lines);
      case 'receive':
        at(command.sku).on_hand += command.quantity;
        return 'DONE';
      case 'adjust':
        if (free(command.sku) + command.delta < 0) return 'StockBelowZeroError';
        at(command.sku).on_hand += command.delta;
        return 'DONE';
      default:
        break;
    }
    const reservation = made[command.which % Math.max(1, made.length)];
    if (!reservation) return 'NONE';
    if (command.kind === 'reserveAgain') return reservation.state === 'RELEASED' ? 'GONE' : 'REPLAYED';
    if (command.kind === 'release') return giveBack(reservation);
    if (command.kind === 'place') return place(reservation);
    return leave(reservation, command);
  }

  return { act, levels: () => stock.map((level) => ({ ...level })) };
}
