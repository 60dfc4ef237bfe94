import { isId } from '@baton/kernel';
import { badUserInput, type Cause, type Tx } from '@baton/platform';
import { planCancel } from '../../domain/transfer/plan.ts';
import { statusAfter } from '../../domain/transfer/transfer.ts';
import { locationsByCode } from '../../persistence/location-repository.ts';
import { trackedSkus } from '../../persistence/lot-repository.ts';
import { productsBySku } from '../../persistence/product-repository.ts';
import { lockTransfer } from '../../persistence/transfer-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { act, requesting } from './change-transfer.ts';
import { draftTransfer } from './create-transfer.ts';

/** What an order needs at a location that another one has. */
export interface TransferForOrder {
  /** Minted by the caller, so that asking twice makes one. */
  readonly transferId: string;
  readonly orderId: string;
  readonly origin: string;
  readonly destination: string;
  readonly expectedAt: string | null;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
}

export type TransferForOrderAnswer =
  | { readonly outcome: 'REQUESTED' | 'REPLAYED' | 'GONE'; readonly shortages: readonly [] }
  | {
      readonly outcome: 'INSUFFICIENT';
      readonly shortages: readonly {
        readonly sku: string;
        readonly location: string;
        readonly requested: number;
        readonly sellable: number;
      }[];
    };

export type RequestTransferForOrder = (question: TransferForOrder, cause: Cause) => Promise<TransferForOrderAnswer>;

class Short extends Error {
  override readonly name = 'Short';
  readonly answer: TransferForOrderAnswer;
  constructor(answer: TransferForOrderAnswer) {
    super('The origin has too few units.');
    this.answer = answer;
  }
}

const cancelling = { mutation: 'cancelTransferForOrder', action: 'CANCEL', side: 'either', plan: planCancel } as const;

/** Holds the units of an order at the origin and asks for them at the destination, once for the transfer's id: all of them or none. */
export const requestTransferForOrder =
  (ports: UseCasePorts): RequestTransferForOrder =>
  async (question, cause) => {
    await checkQuestion(ports, question);
    try {
      return await ports.database.transaction((tx) => request(tx, question, cause, ports));
    } catch (error) {
      if (error instanceof Short) return error.answer;
      throw error;
    }
  };

async function request(tx: Tx, question: TransferForOrder, cause: Cause, ports: UseCasePorts): Promise<TransferForOrderAnswer> {
  const { transferId: id, orderId, origin, destination, expectedAt } = question;
  const lines = [...question.lines].sort((a, b) => (a.sku < b.sku ? -1 : 1));
  const head = { id, origin, destination, orderId, document: null, expectedAt: expectedAt === null ? null : new Date(expectedAt) };
  const isNew = await draftTransfer(tx, { ...head, createdAt: ports.clock.now(), lines }, cause.actor);
  const transfer = await lockTransfer(tx, id);
  if (!transfer) throw new Error(`the transfer ${id} was neither there nor made`);
  if (!isNew) return { outcome: transfer.status === 'CANCELLED' ? 'GONE' : 'REPLAYED', shortages: [] };
  const command = { idempotencyKey: id, transferId: id };
  const done = await act(tx, { transfer, changing: requesting('requestTransferForOrder'), command, cause }, ports);
  if (done.ok) return { outcome: 'REQUESTED', shortages: [] };
  if (done.error.kind !== 'TransferShort') throw new Error(done.error.message);
  const { sku, requested, available } = done.error;
  // Nothing of it stays.
  throw new Short({ outcome: 'INSUFFICIENT', shortages: [{ sku, location: origin, requested, sellable: available }] });
}

/** Gives back what an order no longer needs. False when the goods have left, or nothing is known of it. */
export const cancelTransferForOrder =
  (ports: UseCasePorts) =>
  (transferId: string, cause: Cause): Promise<boolean> =>
    ports.database.transaction(async (tx) => {
      const transfer = await lockTransfer(tx, transferId);
      if (!transfer || !statusAfter(transfer, 'CANCEL').ok) return false;
      const command = { idempotencyKey: transferId, transferId };
      return (await act(tx, { transfer, changing: cancelling, command, cause }, ports)).ok;
    });

async function checkQuestion({ database }: UseCasePorts, { transferId, origin, destination, lines }: TransferForOrder): Promise<void> {
  if (!isId('trf', transferId)) throw badUserInput('A transfer id is trf_….');
  if (origin === destination) throw badUserInput('A transfer goes from one location to another.');
  if (lines.length === 0 || lines.some(({ quantity }) => quantity < 1)) throw badUserInput('A transfer has lines of at least one unit.');
  const skus = [...new Set(lines.map(({ sku }) => sku))];
  if (skus.length !== lines.length) throw badUserInput('A product has one line of a transfer.');
  const [places, products] = await Promise.all([locationsByCode(database, [origin, destination]), productsBySku(database, skus)]);
  if (places.length !== 2) throw badUserInput('A transfer goes from one known location to another.');
  if ((await trackedSkus(database, skus)).size > 0) throw badUserInput('Goods that are told apart by lot are not transferred.');
  if (products.filter(({ kind }) => kind === 'PHYSICAL').length !== skus.length) throw badUserInput('Only known goods are transferred.');
}
