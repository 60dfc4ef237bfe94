import { err, ok, type Result } from '@baton/kernel';
import type { Movement, StockState } from '../movement.ts';
import {
  statusAfter,
  type Transfer,
  type TransferAction,
  type TransferLine,
  type TransferRefusal,
  type TransferStatus,
} from './transfer.ts';

/** What an action does: the transfer after it, and the movements of its units. */
export interface TransferPlan {
  readonly status: TransferStatus;
  readonly lines: readonly TransferLine[];
  readonly movements: readonly Movement[];
  /** Units that it is about, by SKU. */
  readonly units: readonly { readonly sku: string; readonly quantity: number }[];
}

type Planned = Result<TransferPlan, TransferRefusal>;

/** Units of a line that change their state. */
interface Step {
  readonly line: TransferLine;
  readonly quantity: number;
  readonly movement: Pick<Movement, 'type' | 'reason'> & {
    readonly from: StockState;
    readonly to: StockState;
    readonly at: 'origin' | 'destination';
  };
}

const move = (transfer: Transfer, { line, quantity, movement: { at, ...rest } }: Step): Movement[] =>
  quantity === 0 ? [] : [{ sku: line.sku, location: transfer[at], quantity, document: transfer.id, ...rest }];

const allocate = { type: 'ALLOCATE', from: 'AVAILABLE', to: 'ALLOCATED', reason: 'TRANSFER', at: 'origin' } as const;
const giveBack = { type: 'DEALLOCATE', from: 'ALLOCATED', to: 'AVAILABLE', reason: 'TRANSFER_CANCELLED', at: 'origin' } as const;
const notSellable = { ...giveBack, reason: 'NOT_SELLABLE' } as const;
const notFound = { type: 'QUARANTINE', from: 'ALLOCATED', to: 'QUALITY_HOLD', reason: 'SHORT_PICK', at: 'origin' } as const;
const leave = { type: 'TRANSFER_OUT', from: 'ALLOCATED', to: 'NONE', reason: null, at: 'origin' } as const;
const setOut = { type: 'TRANSFER_OUT', from: 'NONE', to: 'IN_TRANSIT', reason: null, at: 'destination' } as const;
const arrive = { type: 'TRANSFER_IN', from: 'IN_TRANSIT', to: 'AVAILABLE', reason: null, at: 'destination' } as const;
const arriveDamaged = { type: 'TRANSFER_IN', from: 'IN_TRANSIT', to: 'DAMAGED', reason: 'DAMAGED_IN_TRANSIT', at: 'destination' } as const;
const vanish = { type: 'LOSS', from: 'IN_TRANSIT', to: 'NONE', reason: 'LOST_IN_TRANSIT', at: 'destination' } as const;

/** Every unit is held at the origin from here on. Whether there are enough is known where the levels are. */
export function planRequest(transfer: Transfer): Planned {
  return planAll(transfer, 'REQUEST', (line) => ({
    line: { ...line, waiting: 0, held: line.waiting },
    quantity: line.waiting,
    movements: [{ line, quantity: line.waiting, movement: allocate }],
  }));
}

/** Units that were taken off the shelf. The others were not found: they are held for a count. */
export function planPick(transfer: Transfer, picked: ReadonlyMap<string, number>): Planned {
  const wrong = tooMany(transfer, picked, (line) => line.held);
  if (wrong) return err(wrong);
  const pickedOf = (line: TransferLine): number => (picked.size === 0 ? line.held : (picked.get(line.sku) ?? 0));
  if (transfer.status === 'REQUESTED' && transfer.lines.every((line) => pickedOf(line) === 0))
    return err({ kind: 'InvalidInput', message: 'Nothing was picked: cancel the transfer instead.', path: ['lines'] });
  return planAll(transfer, 'PICK', (line) => {
    const found = pickedOf(line);
    const missing = line.held - found;
    return {
      line: { ...line, held: found, released: line.released + missing },
      quantity: found,
      movements: [{ line, quantity: missing, movement: notFound }],
    };
  });
}

/** What was picked leaves. It is on its way to the destination in the same moment. Units of `behind`, by SKU, stay where they are and are held no longer. */
export function planShip(transfer: Transfer, behind: ReadonlyMap<string, number> = new Map()): Planned {
  const staying = (line: TransferLine): number => Math.min(line.held, behind.get(line.sku) ?? 0);
  if (transfer.status === 'PICKED' && transfer.lines.every((line) => staying(line) === line.held))
    return err({ kind: 'InvalidInput', message: 'No unit of it may leave: cancel the transfer instead.', path: ['onlySellable'] });
  return planAll(transfer, 'SHIP', (line) => {
    const quantity = line.held - staying(line);
    return {
      line: { ...line, held: 0, inTransit: line.inTransit + quantity, released: line.released + staying(line) },
      quantity,
      movements: [
        { line, quantity: staying(line), movement: notSellable },
        { line, quantity, movement: leave },
        { line, quantity, movement: setOut },
      ],
    };
  });
}

/** Units that came in; with none named, all that are on their way. */
export function planReceive(transfer: Transfer, came: ReadonlyMap<string, { readonly good: number; readonly damaged: number }>): Planned {
  const wrong = tooMany(transfer, new Map([...came].map(([sku, { good, damaged }]) => [sku, good + damaged])), (line) => line.inTransit);
  if (wrong) return err(wrong);
  const of = (line: TransferLine) =>
    came.size === 0 ? { good: line.inTransit, damaged: 0 } : (came.get(line.sku) ?? { good: 0, damaged: 0 });
  const left = transfer.lines.some((line) => line.inTransit > of(line).good + of(line).damaged);
  return planAll(transfer, left ? 'RECEIVE' : 'COMPLETE', (line) => {
    const { good, damaged } = of(line);
    return {
      line: { ...line, inTransit: line.inTransit - good - damaged, received: line.received + good, damaged: line.damaged + damaged },
      quantity: good + damaged,
      movements: [
        { line, quantity: good, movement: arrive },
        { line, quantity: damaged, movement: arriveDamaged },
      ],
    };
  });
}

/** What is still on its way does not come: a movement of loss closes it. */
export function planLoss(transfer: Transfer): Planned {
  return planAll(transfer, 'DECLARE_LOST', (line) => ({
    line: { ...line, inTransit: 0, lost: line.lost + line.inTransit },
    quantity: line.inTransit,
    movements: [{ line, quantity: line.inTransit, movement: vanish }],
  }));
}

/** What is held is for sale again. */
export function planCancel(transfer: Transfer): Planned {
  return planAll(transfer, 'CANCEL', (line) => ({
    line: { ...line, waiting: 0, held: 0, released: line.released + line.waiting + line.held },
    quantity: line.waiting + line.held,
    movements: [{ line, quantity: line.held, movement: giveBack }],
  }));
}

/** Units of SKUs that nobody waits for any more stay at the origin. Null when nothing of them is held: they have left, or are gone. */
export function planRelease(transfer: Transfer, units: ReadonlyMap<string, number>): TransferPlan | null {
  const steps = transfer.lines.map((line) => {
    const quantity = Math.min(line.held, units.get(line.sku) ?? 0);
    return { line: { ...line, held: line.held - quantity, released: line.released + quantity }, quantity };
  });
  if (steps.every(({ quantity }) => quantity === 0)) return null;
  const lines = steps.map(({ line }) => line);
  return {
    status: lines.every(({ held, inTransit, waiting }) => held + inTransit + waiting === 0) ? 'CANCELLED' : transfer.status,
    lines,
    movements: steps.flatMap(({ line, quantity }) => move(transfer, { line, quantity, movement: giveBack })),
    units: steps.flatMap(({ line: { sku }, quantity }) => (quantity > 0 ? [{ sku, quantity }] : [])),
  };
}

function planAll(
  transfer: Transfer,
  action: TransferAction,
  step: (line: TransferLine) => { readonly line: TransferLine; readonly quantity: number; readonly movements: readonly Step[] },
): Planned {
  const status = statusAfter(transfer, action);
  if (!status.ok) return status;
  const steps = transfer.lines.map(step);
  return ok({
    status: status.value,
    lines: steps.map(({ line }) => line),
    movements: steps.flatMap(({ movements }) => movements.flatMap((each) => move(transfer, each))),
    units: steps.flatMap(({ line: { sku }, quantity }) => (quantity > 0 ? [{ sku, quantity }] : [])),
  });
}

/** Named units that the transfer does not have in that state. */
function tooMany(transfer: Transfer, named: ReadonlyMap<string, number>, has: (line: TransferLine) => number): TransferRefusal | null {
  for (const [sku, quantity] of named) {
    const line = transfer.lines.find((each) => each.sku === sku);
    const max = line ? has(line) : 0;
    if (quantity > max) return { kind: 'InvalidInput', message: `At most ${max} units of ${sku} can be named.`, path: ['lines'] };
  }
  return null;
}
