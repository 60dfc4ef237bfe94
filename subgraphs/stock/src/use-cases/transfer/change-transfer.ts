import { err, ok, type Result } from '@baton/kernel';
import {
  actorName,
  audit,
  type Cause,
  emit,
  type IdempotencyRefusal,
  type InternalContext,
  mayAccessLocation,
  onceResult,
  type Tx,
  validIdempotencyKey,
} from '@baton/platform';
import { available as availableOf, type Movement } from '../../domain/movement.ts';
import { setAside } from '../../domain/transfer/claim.ts';
import { planCancel, planLoss, planPick, planReceive, planRequest, planShip, type TransferPlan } from '../../domain/transfer/plan.ts';
import type { Transfer, TransferRefusal } from '../../domain/transfer/transfer.ts';
import { causedBy, ensureLevels, lockLevels } from '../../persistence/ledger-repository.ts';
import {
  announceTransfer,
  lockTransfer,
  saveTransfer,
  settleAnnounced,
  type TransferChange,
} from '../../persistence/transfer-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { recordMovements } from '../record-movements.ts';
import { type FoundLots, lotsComeIn, lotsLost, lotsToSend, moveLots, unitsToLeave } from './move-lots.ts';
import { keepSettled, nobodyWaits, settledClaims } from './settle-claims.ts';

/** Too few units stand free at the origin. */
export interface TransferShort {
  readonly kind: 'TransferShort';
  readonly sku: string;
  readonly requested: number;
  readonly available: number;
  readonly path: readonly string[];
}

export type ChangeTransferRefusal =
  | TransferRefusal
  | { readonly kind: 'NotFound'; readonly message: string; readonly path: readonly string[] };

interface Command {
  readonly idempotencyKey: string;
  readonly transferId: string;
}
export type ChangeTransfer<C extends Command = Command, S = never> = (
  context: InternalContext,
  command: C,
) => Promise<Result<string, ChangeTransferRefusal | S | IdempotencyRefusal>>;

type Action = Exclude<TransferChange['action'], 'CREATE'>;
/** Whose work an action is: that of the origin, of the destination, or of either. */
type Side = 'origin' | 'destination' | 'either';

/** An action, and what it may be refused for besides (`S`). */
interface Changing<C extends Command, S = never> {
  readonly mutation: string;
  readonly action: Action;
  readonly side: Side;
  readonly reason?: (command: C) => string | null;
  plan(transfer: Transfer, command: C, tx: Tx): Result<TransferPlan, TransferRefusal> | Promise<Result<TransferPlan, TransferRefusal>>;
  /** Which lots its units are of: found before anything is written. */
  lots?(tx: Tx, transfer: Transfer, of: { readonly movements: readonly Movement[]; readonly command: C }): Promise<FoundLots>;
  /** Looks at the levels before its movements are written. */
  guard?(tx: Tx, transfer: Transfer, movements: readonly Movement[]): Promise<S | null>;
}

export interface PickTransferCommand extends Command {
  readonly lines?: readonly { readonly sku: string; readonly quantity: number }[] | null | undefined;
}
export interface ShipTransferCommand extends Command {
  /** Units of lots that are out of sale stay behind, where the transfer is refused else. */
  readonly onlySellable?: boolean | undefined;
}
export interface ReceiveTransferCommand extends Command {
  readonly lines?:
    | readonly {
        readonly sku: string;
        readonly quantity: number;
        readonly damaged?: number | null | undefined;
        readonly lot?: string | null | undefined;
      }[]
    | null
    | undefined;
}
export interface DeclareTransferLostCommand extends Command {
  readonly reason: string;
}

/** What can be done to a transfer, each once for its key. */
export function changeTransfer(ports: UseCasePorts) {
  const on = <C extends Command, S extends { readonly kind: string } = never>(changing: Changing<C, S>): ChangeTransfer<C, S> =>
    changer(ports, changing);
  return {
    request: on<Command, TransferShort>({
      mutation: 'requestTransfer',
      action: 'REQUEST',
      side: 'either',
      plan: planRequest,
      guard: shortOf,
    }),
    pick: on<PickTransferCommand>({
      mutation: 'pickTransfer',
      action: 'PICK',
      side: 'origin',
      plan: (transfer, { lines }) => planPick(transfer, new Map(addUp(lines ?? []))),
    }),
    ship: on<ShipTransferCommand>({
      mutation: 'shipTransfer',
      action: 'SHIP',
      side: 'origin',
      plan: async (transfer, { onlySellable }, tx) => planShip(transfer, onlySellable ? await unitsToLeave(tx, transfer) : undefined),
      lots: (tx, transfer, { movements }) => lotsToSend(tx, transfer, movements),
    }),
    receive: on<ReceiveTransferCommand>({
      mutation: 'receiveTransfer',
      action: 'RECEIVE',
      side: 'destination',
      plan: (transfer, { lines }) => planReceive(transfer, came(lines ?? [])),
      lots: (tx, transfer, { command: { lines } }) => lotsComeIn(tx, transfer, cameByLot(lines ?? [])),
    }),
    declareLost: on<DeclareTransferLostCommand>({
      mutation: 'declareTransferLost',
      action: 'DECLARE_LOST',
      side: 'either',
      reason: ({ reason }) => reason,
      plan: planLoss,
      lots: lotsLost,
    }),
    cancel: on<Command>({ mutation: 'cancelTransfer', action: 'CANCEL', side: 'either', plan: planCancel }),
  };
}
export type ChangeTransfers = ReturnType<typeof changeTransfer>;

function changer<C extends Command, S extends { readonly kind: string }>(
  ports: UseCasePorts,
  changing: Changing<C, S>,
): ChangeTransfer<C, S> {
  return async (context, command) => {
    const { idempotencyKey, ...input } = command;
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const wrong = wrongLines(command);
    if (wrong) return err(wrong);
    const request = { context, mutation: changing.mutation, key: idempotencyKey, input };
    return onceResult<string, ChangeTransferRefusal | S>(ports.database, request, async (tx) => {
      const transfer = await lockTransfer(tx, command.transferId);
      if (!transfer || !isTheirs(context, transfer, changing.side)) return err(noSuchTransfer);
      const cause = { actor: actorName(context.actor), traceId: context.traceId };
      const done = await act(tx, { transfer, changing, command, cause }, ports);
      if (!done.ok) return done;
      const detail = { units: done.value.units.reduce((sum, { quantity }) => sum + quantity, 0) };
      await audit(tx, { context, action: changing.mutation, target: `transfer:${transfer.id}`, detail }, ports);
      return ok(transfer.id);
    });
  };
}

const noSuchTransfer = {
  kind: 'NotFound',
  message: 'There is no such transfer for you to do this to.',
  path: ['transferId'],
} as const;

function isTheirs(context: InternalContext, { origin, destination }: Transfer, side: Side): boolean {
  const [atOrigin, atDestination] = [mayAccessLocation(context, origin), mayAccessLocation(context, destination)];
  return side === 'origin' ? atOrigin : side === 'destination' ? atDestination : atOrigin || atDestination;
}

/** Does what was planned, in the transaction that holds the transfer: units, lines, history, announcement, event. */
async function act<C extends Command, S>(
  tx: Tx,
  {
    transfer,
    changing,
    command,
    cause,
  }: { readonly transfer: Transfer; readonly changing: Changing<C, S>; readonly command: C; readonly cause: Cause },
  ports: UseCasePorts,
): Promise<Result<TransferPlan, ChangeTransferRefusal | S>> {
  const planned = await changing.plan(transfer, command, tx);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const refused = (await changing.guard?.(tx, transfer, plan.movements)) ?? null;
  if (refused !== null) return err(refused);
  const lots = (await changing.lots?.(tx, transfer, { movements: plan.movements, command })) ?? noLots;
  if (!lots.ok) return lots;
  const now = ports.clock.now();
  const ended = plan.status === 'RECEIVED' || plan.status === 'LOST' || plan.status === 'CANCELLED';
  const after = { ...transfer, status: plan.status, lines: plan.lines, endedAt: ended ? now : null };
  const units = plan.units.reduce((sum, { quantity }) => sum + quantity, 0);
  const reason = changing.reason?.(command) ?? null;
  await saveTransfer(tx, after, { at: now, actor: cause.actor, action: changing.action, statusBefore: transfer.status, units, reason });
  await ensureLevels(tx, plan.movements);
  const settled = transfer.orderId === null ? nobodyWaits : await settledClaims(tx, after, goodUnits(transfer, plan));
  const movements = setAside(plan.movements, settled.arrived);
  await recordMovements(tx, causedBy(`transfer:${ports.ids.next('mov')}`, movements), cause, ports);
  // What comes for an order is spoken for: it is no supply.
  if (changing.action === 'SHIP' && transfer.expectedAt !== null && transfer.orderId === null)
    await announceTransfer(tx, transfer, plan.units);
  if (changing.action === 'RECEIVE') await settleAnnounced(tx, transfer.id, plan.units, false);
  if (changing.action === 'DECLARE_LOST') await settleAnnounced(tx, transfer.id, plan.units, true);
  const { id: transferId, origin, destination, orderId } = transfer;
  const payload = { transferId, origin, destination, orderId, status: plan.status, lines: plan.units };
  await emit(tx, [{ type: eventOf[changing.action], aggregate: `transfer:${transferId}`, payload }], cause, ports);
  await keepSettled(tx, transfer, settled, cause, ports);
  const lineIds = settled.arrived.map(({ claim }) => claim.fulfilmentLineId);
  await moveLots(tx, transfer, { lots: lots.value, lineIds }, cause, ports);
  return ok(plan);
}

const noLots: FoundLots = ok([]);

/** By SKU, the units that came in undamaged just now. */
const goodUnits = ({ lines: before }: Transfer, { lines }: TransferPlan): Map<string, number> =>
  new Map(lines.map(({ sku, received }) => [sku, received - (before.find((line) => line.sku === sku)?.received ?? 0)]));

const eventOf = {
  REQUEST: 'transfer.requested',
  PICK: 'transfer.picked',
  SHIP: 'transfer.shipped',
  RECEIVE: 'transfer.received',
  DECLARE_LOST: 'transfer.lost',
  CANCEL: 'transfer.cancelled',
} as const;

/** The levels of the origin are locked before it is decided, so the decision holds. */
async function shortOf(tx: Tx, _transfer: Transfer, movements: readonly Movement[]): Promise<TransferShort | null> {
  const free = new Map((await lockLevels(tx, movements)).map((level) => [level.sku, availableOf(level)]));
  for (const { sku, quantity } of movements) {
    const available = free.get(sku) ?? 0;
    if (available < quantity) return { kind: 'TransferShort', sku, requested: quantity, available, path: ['transferId'] };
  }
  return null;
}

const quantityMax = 1_000_000;

function wrongLines(
  command: Command & {
    readonly lines?: readonly { readonly quantity: number; readonly damaged?: number | null | undefined }[] | null | undefined;
  },
): TransferRefusal | null {
  const wrong = (command.lines ?? []).findIndex(({ quantity, damaged }) => {
    const bad = damaged ?? 0;
    return quantity < 0 || quantity > quantityMax || bad < 0 || bad > quantityMax;
  });
  if (wrong < 0) return null;
  return { kind: 'InvalidInput', message: `A quantity is 0 to ${quantityMax}.`, path: ['lines', String(wrong)] };
}

function addUp(lines: readonly { readonly sku: string; readonly quantity: number }[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { sku, quantity } of lines) sums.set(sku, (sums.get(sku) ?? 0) + quantity);
  return sums;
}

const cameByLot = (lines: NonNullable<ReceiveTransferCommand['lines']>) =>
  lines.map(({ sku, quantity, damaged, lot }) => ({ sku, lot: lot ?? null, good: quantity, damaged: damaged ?? 0 }));

function came(lines: NonNullable<ReceiveTransferCommand['lines']>): Map<string, { good: number; damaged: number }> {
  const sums = new Map<string, { good: number; damaged: number }>();
  for (const { sku, quantity, damaged } of lines) {
    const before = sums.get(sku) ?? { good: 0, damaged: 0 };
    sums.set(sku, { good: before.good + quantity, damaged: before.damaged + (damaged ?? 0) });
  }
  return sums;
}
