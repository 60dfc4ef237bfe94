import type { EventPayloads } from '@baton/contracts';
import { err, isId, ok, type Result } from '@baton/kernel';
import { audit, causeOf, emit, type InternalContext, mayAccessLocation, type Tx } from '@baton/platform';
import {
  changedSupply,
  checkExpected,
  checkSupply,
  type InboundChange,
  type InboundKind,
  type InboundProblem,
  type InboundSupply,
  openOf,
  receivedSupply,
} from '../domain/inbound.ts';
import { standsInStock } from '../domain/product.ts';
import { lockInbound, saveInbound } from '../persistence/inbound-repository.ts';
import { causedBy, ensureLevels, lockLevels } from '../persistence/ledger-repository.ts';
import { locationsByCode } from '../persistence/location-repository.ts';
import { productsBySku } from '../persistence/product-repository.ts';
import { redateClaims } from './backorder/redate-claims.ts';
import { keyed, notThere, type PlainRefusal, wrong } from './keyed.ts';
import type { UseCasePorts } from './ports.ts';
import { receipt } from './receive-stock.ts';
import { recordMovements, stockChanged } from './record-movements.ts';

type Cause = EventPayloads['stock.inbound-changed']['cause'];
type Answer = Promise<Result<InboundSupply, PlainRefusal>>;
type Change<C> = (context: InternalContext, command: C & { readonly idempotencyKey: string }) => Answer;

export interface ChangeSupply {
  readonly announce: Change<{
    readonly kind: Exclude<InboundKind, 'TRANSFER'>;
    readonly document: string;
    readonly sku: string;
    readonly location: string;
    readonly quantity: number;
    readonly eta: Date;
    readonly confidence: number;
  }>;
  readonly change: Change<InboundChange & { readonly id: string }>;
  readonly receive: Change<{ readonly id: string; readonly quantity: number }>;
  readonly cancel: Change<{ readonly id: string }>;
}

const textMax = 255;

/** Announces, changes, receives and calls off supply: each once for its key, told and audited with it. */
export function changeSupply(ports: UseCasePorts): ChangeSupply {
  async function tell(tx: Tx, context: InternalContext, supply: InboundSupply, cause: Cause, mutation: string): Promise<void> {
    const { id: supplyId, sku, location, confidence } = supply;
    const payload = { supplyId, sku, location, open: openOf(supply), eta: supply.eta.toISOString(), confidence, cause };
    const changed = { type: 'stock.inbound-changed', aggregate: `product:${sku}`, payload } as const;
    // What came in is told by its movements; everything else changes what can be promised.
    await emit(tx, [changed, ...(cause === 'RECEIVED' ? [] : stockChanged([supply]))], causeOf(context), ports);
    await audit(tx, { context, action: mutation, target: `supply:${supplyId}`, detail: { sku, location, open: payload.open } }, ports);
  }

  /** What is the same for all that changes a supply that stands. */
  function standing<C extends { readonly id: string }>(
    mutation: string,
    cause: Cause,
    next: (supply: InboundSupply, command: C) => Result<InboundSupply, InboundProblem>,
    also?: (tx: Tx, context: InternalContext, supply: InboundSupply, command: C) => Promise<void>,
  ): Change<C> {
    return (context, command) => {
      const { idempotencyKey, ...input } = command;
      return keyed(ports, { context, mutation, idempotencyKey, input }, async (tx) => {
        const supply = isId('inb', command.id) ? await lockInbound(tx, command.id) : null;
        if (!supply || !mayAccessLocation(context, supply.location) || supply.kind === 'TRANSFER')
          return err(notThere('supply', 'supplyId'));
        if (supply.state !== 'OPEN') return err(notThere('open supply', 'supplyId'));
        const changed = next(supply, command);
        if (!changed.ok) return err(wrong(changed.error.message, changed.error.field));
        // Whoever promises units to come there does so under this lock.
        await ensureLevels(tx, [supply]);
        await lockLevels(tx, [supply]);
        const saved = await saveInbound(tx, changed.value);
        await also?.(tx, context, saved, command);
        await redateClaims(tx, [saved], causeOf(context), ports);
        await tell(tx, context, saved, cause, mutation);
        return ok(saved);
      });
    };
  }

  return {
    announce: async (context, command) => {
      const { idempotencyKey, ...input } = command;
      const { document, sku, location } = input;
      const problem = checkSupply(input);
      if (problem) return err(wrong(problem.message, problem.field));
      if (document.trim() === '' || document.length > textMax) return err(wrong(`A document has 1 to ${textMax} characters.`, 'document'));
      return keyed(ports, { context, mutation: 'announceSupply', idempotencyKey, input }, async (tx) => {
        const late = checkExpected(input, ports.clock.now());
        if (late) return err(wrong(late.message, late.field));
        const [product] = await productsBySku(tx, [sku]);
        if (!product) return err(notThere('product', 'sku'));
        if (!standsInStock(product.kind)) return err(wrong(`${sku} is not counted itself: name goods, or the components of a kit.`, 'sku'));
        const known = mayAccessLocation(context, location) && (await locationsByCode(tx, [location])).length > 0;
        if (!known) return err(notThere('location', 'location'));
        await ensureLevels(tx, [input]);
        await lockLevels(tx, [input]);
        const supply = await saveInbound(tx, { ...input, id: ports.ids.next('inb'), received: 0, state: 'OPEN' });
        await redateClaims(tx, [supply], causeOf(context), ports);
        await tell(tx, context, supply, 'ANNOUNCED', 'announceSupply');
        return ok(supply);
      });
    },
    change: standing('changeSupply', 'CHANGED', (supply, change) => {
      const problem = checkSupply(change) ?? checkExpected(change, ports.clock.now());
      return problem ? err(problem) : changedSupply(supply, change);
    }),
    receive: standing(
      'receiveSupply',
      'RECEIVED',
      (supply, { quantity }) =>
        quantity < 1 ? err({ field: 'quantity', message: 'Receive at least 1 unit.' }) : receivedSupply(supply, quantity),
      async (tx, context, { sku, location, document }, { quantity }) => {
        const movements = [receipt({ sku, location, quantity, document })];
        await ensureLevels(tx, movements);
        await recordMovements(tx, causedBy(`receive:${ports.ids.next('mov')}`, movements), causeOf(context), ports);
      },
    ),
    cancel: standing('cancelSupply', 'CANCELLED', (supply) => ok({ ...supply, state: 'CANCELLED' })),
  };
}
