import { err, ok, type Result } from '@baton/kernel';

export type InboundKind = 'PO' | 'ASN' | 'PRODUCTION' | 'TRANSFER';
export type InboundState = 'OPEN' | 'CLOSED' | 'CANCELLED';

/** Units of a product that are announced to come in at a location. */
export interface InboundSupply {
  readonly id: string;
  readonly kind: InboundKind;
  /** The purchase order, the shipping notice, the production order, or the transfer. */
  readonly document: string;
  readonly sku: string;
  readonly location: string;
  readonly quantity: number;
  readonly received: number;
  readonly eta: Date;
  /** In per cent: how much of it promises count on. */
  readonly confidence: number;
  readonly state: InboundState;
  readonly version: number;
  readonly announcedAt: Date;
}

export interface InboundChange {
  readonly eta?: Date | undefined;
  readonly quantity?: number | undefined;
  readonly confidence?: number | undefined;
}

/** A field that breaks a rule, and the rule. */
export interface InboundProblem {
  readonly field: string;
  readonly message: string;
}

export const inboundQuantityMax = 1_000_000;

/** Units that are still to come. */
export const openOf = ({ quantity, received, state }: InboundSupply): number => (state === 'OPEN' ? quantity - received : 0);

/** The rules of a quantity and a confidence. */
export function checkSupply({ quantity, confidence }: InboundChange): InboundProblem | null {
  if (quantity !== undefined && (quantity < 1 || quantity > inboundQuantityMax))
    return { field: 'quantity', message: `A quantity is 1 to ${inboundQuantityMax}.` };
  if (confidence !== undefined && (confidence < 0 || confidence > 100))
    return { field: 'confidence', message: 'A confidence is 0 to 100 per cent.' };
  return null;
}

/** Goods are expected at an instant that is still to come: of what is late nothing can be promised. */
export const checkExpected = ({ eta }: InboundChange, now: Date): InboundProblem | null =>
  eta !== undefined && eta <= now ? { field: 'expectedAt', message: 'Say when it is expected: an instant that is still to come.' } : null;

/** A supply with what was learnt of it. What came in already stays: fewer than that cannot have been announced. */
export function changedSupply(supply: InboundSupply, change: InboundChange): Result<InboundSupply, InboundProblem> {
  const quantity = change.quantity ?? supply.quantity;
  if (quantity < supply.received) return err({ field: 'quantity', message: `${supply.received} units came in already.` });
  const state = quantity === supply.received ? 'CLOSED' : supply.state;
  return ok({ ...supply, quantity, state, eta: change.eta ?? supply.eta, confidence: change.confidence ?? supply.confidence });
}

/** A supply of which units came in. */
export function receivedSupply(supply: InboundSupply, units: number): Result<InboundSupply, InboundProblem> {
  const open = openOf(supply);
  if (units > open)
    return err({
      field: 'quantity',
      message: `Only ${open} units are still to come: change the supply first, or receive the rest as stock.`,
    });
  const received = supply.received + units;
  return ok({ ...supply, received, state: received === supply.quantity ? 'CLOSED' : 'OPEN' });
}
