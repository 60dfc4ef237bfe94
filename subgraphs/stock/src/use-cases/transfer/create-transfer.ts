import { err, ok, type Result } from '@baton/kernel';
import {
  actorName,
  audit,
  type IdempotencyRefusal,
  type InternalContext,
  mayAccessLocation,
  onceResult,
  type Tx,
  validIdempotencyKey,
} from '@baton/platform';
import type { InvalidInput } from '../../domain/stock-lines.ts';
import { checkProducts, quantityMax } from '../../domain/stock-lines.ts';
import { newLine, transferLinesMax } from '../../domain/transfer/transfer.ts';
import { locationsByCode } from '../../persistence/location-repository.ts';
import { productsBySku } from '../../persistence/product-repository.ts';
import { insertTransfer, type NewTransfer, saveTransfer } from '../../persistence/transfer-repository.ts';
import type { UseCasePorts } from '../ports.ts';

export interface CreateTransferCommand {
  readonly idempotencyKey: string;
  readonly origin: string;
  readonly destination: string;
  readonly document?: string | null | undefined;
  readonly expectedAt?: string | null | undefined;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
}

export type CreateTransferRefusal =
  | InvalidInput
  | { readonly kind: 'NotFound'; readonly message: string; readonly path: readonly string[] };
export type CreateTransfer = (
  context: InternalContext,
  command: CreateTransferCommand,
) => Promise<Result<string, CreateTransferRefusal | IdempotencyRefusal>>;

const invalid = (message: string, ...path: string[]): InvalidInput => ({ kind: 'InvalidInput', message, path: path });
const textMax = 255;

/** Drafts a transfer, once for its key. Nothing is held before it is requested. */
export const createTransfer =
  (ports: UseCasePorts): CreateTransfer =>
  async (context, { idempotencyKey, ...input }) => {
    const { database, clock, ids } = ports;
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const wrong = wrongInput(input);
    if (wrong) return err(wrong);
    const { origin, destination, document = null, expectedAt = null, lines } = input;
    const known = await productsBySku(
      database,
      lines.map(({ sku }) => sku),
    );
    const goods = checkProducts(lines, new Map(known.map((product) => [product.sku, product])));
    if (!goods.ok && goods.error.kind === 'InvalidInput') return goods;
    const request = { context, mutation: 'createTransfer', key: idempotencyKey, input };
    return onceResult<string, CreateTransferRefusal>(database, request, async (tx) => {
      const missing = await missingEnd(tx, context, input);
      if (missing) return err(missing);
      if (!goods.ok) return goods;
      const id = ids.next('trf');
      const createdAt = clock.now();
      const head = {
        id,
        origin,
        destination,
        orderId: null,
        document,
        expectedAt: expectedAt === null ? null : new Date(expectedAt),
        createdAt,
      };
      await draftTransfer(tx, { ...head, lines: [...lines].sort((a, b) => (a.sku < b.sku ? -1 : 1)) }, actorName(context.actor));
      await audit(
        tx,
        { context, action: 'createTransfer', target: `transfer:${id}`, detail: { origin, destination, lines: lines.length } },
        { clock, ids },
      );
      return ok(id);
    });
  };

/** Writes a draft with the first line of its history. */
async function draftTransfer(tx: Tx, transfer: NewTransfer, actor: string): Promise<void> {
  await insertTransfer(tx, transfer);
  const lines = transfer.lines.map(({ sku, quantity }) => newLine(sku, quantity));
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const made = { ...transfer, status: 'DRAFT' as const, endedAt: null, lines };
  await saveTransfer(tx, made, { at: transfer.createdAt, actor, action: 'CREATE', statusBefore: null, units, reason: null });
}

/** An associate of either end may draft a transfer; of an end that does not exist nobody may. */
async function missingEnd(
  tx: Tx,
  context: InternalContext,
  { origin, destination }: Pick<CreateTransferCommand, 'origin' | 'destination'>,
): Promise<CreateTransferRefusal | null> {
  const known = new Set((await locationsByCode(tx, [origin, destination])).map(({ code }) => code));
  const isTheirs = mayAccessLocation(context, origin) || mayAccessLocation(context, destination);
  const missing = (['origin', 'destination'] as const).find((end) => !isTheirs || !known.has(end === 'origin' ? origin : destination));
  return missing ? { kind: 'NotFound', message: 'There is no such location.', path: [missing] } : null;
}

function wrongInput({ origin, destination, document, lines }: Omit<CreateTransferCommand, 'idempotencyKey'>): InvalidInput | null {
  if (origin === destination) return invalid('A transfer goes from one location to another.', 'destination');
  if (document != null && (document.trim() === '' || document.length > textMax))
    return invalid(`A document has 1 to ${textMax} characters.`, 'document');
  if (lines.length < 1 || lines.length > transferLinesMax) return invalid(`Give 1 to ${transferLinesMax} lines.`, 'lines');
  const bad = lines.findIndex(({ quantity }) => quantity < 1 || quantity > quantityMax);
  if (bad >= 0) return invalid(`A quantity is 1 to ${quantityMax}.`, 'lines', String(bad), 'quantity');
  const twice = lines.findIndex(({ sku }, position) => lines.findIndex((other) => other.sku === sku) !== position);
  return twice >= 0 ? invalid('A product has one line of a transfer.', 'lines', String(twice), 'sku') : null;
}
