import {
  type AnyEvent,
  cancelWholeOrderDocument,
  exceptionsDocument,
  holdWorkDocument,
  type Refusals,
  raiseExceptionDocument,
  releaseWorkDocument,
  resolveExceptionDocument,
  type WorkOrder,
  workOrderDocument,
  workOrdersDocument,
} from '@baton/contracts';
import type { InternalContext, SubgraphClient } from '@baton/platform';
import type { Action } from '../domain/automation/action.ts';
import { valuesAt } from '../domain/automation/values-at.ts';

/** What became of an action that was answered. What was not answered is thrown: it is tried again under the same key. */
export type Outcome =
  | { readonly kind: 'DONE'; readonly result: string }
  /** Whoever owns the thing said no, and would again. */
  | { readonly kind: 'REFUSED'; readonly result: string }
  /** What it acts on is not there yet. */
  | { readonly kind: 'NOT_YET'; readonly result: string };

export type PeerAction = Exclude<Action, { kind: 'NOTIFY' }>;

export interface Deed {
  readonly action: PeerAction;
  readonly event: AnyEvent;
  /** The same however often it is tried: the owner does it once. */
  readonly key: string;
  /** When the run began: times of holds count from here, the same at every try. */
  readonly at: Date;
  readonly context: InternalContext;
}

/** Does things in other subgraphs, through what they offer to everybody. */
export interface Deeds {
  perform(deed: Deed): Promise<Outcome>;
}

/** The answer is not one to build on: the first request with the key still runs, or something broke. */
class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/** The deeds over orders and shipments, in this process or others. */
export function deedsOver(orders: SubgraphClient, shipments: SubgraphClient): Deeds {
  return {
    perform(deed) {
      switch (deed.action.kind) {
        case 'HOLD_WORK':
        case 'RELEASE_WORK':
          return onWork(shipments, deed);
        case 'CANCEL_ORDER':
          return onOrder(deed, async (orderId) => {
            const input = { idempotencyKey: deed.key, orderId, reason: reasonOf(deed.action) };
            return answerOf(orders, cancelWholeOrderDocument, input, deed);
          });
        case 'RESOLVE_EXCEPTIONS':
          return onOrder(deed, (orderId) => resolve(orders, orderId, deed));
        case 'RAISE_EXCEPTION':
          return onOrder(deed, async (orderId) => {
            const input = { idempotencyKey: deed.key, orderId, reason: reasonOf(deed.action) };
            return answerOf(orders, raiseExceptionDocument, input, deed);
          });
      }
    },
  };
}

const reasonOf = (action: PeerAction): string => ('reason' in action ? action.reason : '');

/** What may still be held: what is packed is out of reach. */
const workable: readonly string[] = ['RELEASED', 'ACKNOWLEDGED', 'PICKING'];

/** Holds or releases every work order that the event names; else all of its order's. */
async function onWork(shipments: SubgraphClient, { action, event, key, at, context }: Deed): Promise<Outcome> {
  const isHold = action.kind === 'HOLD_WORK';
  const found = await workOf(shipments, event, context);
  if (found === null) return { kind: 'NOT_YET', result: 'The work order is not there yet.' };
  const meant = found.filter(({ status, hold }) => (isHold ? workable.includes(status) : hold !== null));
  if (meant.length === 0) return { kind: 'REFUSED', result: isHold ? 'Nothing is left that could be held.' : 'Nothing is held.' };
  const more = isHold
    ? { reason: action.reason, endsAt: action.hours === null ? null : new Date(at.getTime() + action.hours * 3_600_000).toISOString() }
    : {};
  const outcomes: Outcome[] = [];
  for (const { id } of meant) {
    const input = { idempotencyKey: `${key}:${id}`, fulfilmentId: id, ...more };
    outcomes.push(await answerOf(shipments, isHold ? holdWorkDocument : releaseWorkDocument, input, { key, context }));
  }
  return together(outcomes);
}

/** Null while a work order that is meant is not there: shipments takes the order's event after we do. */
async function workOf(shipments: SubgraphClient, { payload }: AnyEvent, context: InternalContext): Promise<readonly WorkOrder[] | null> {
  const ids = [...new Set([...valuesAt(payload, 'fulfilmentId'), ...valuesAt(payload, 'fulfilments.fulfilmentId')])];
  if (ids.length === 0) {
    const representations = valuesAt(payload, 'orderId').map((id) => ({ __typename: 'Order', id }));
    const { _entities: orders } = await shipments.request<{ readonly _entities: readonly ({ fulfilments: WorkOrder[] | null } | null)[] }>(
      workOrdersDocument,
      { representations },
      context,
    );
    const all = orders.flatMap((order) => order?.fulfilments ?? []);
    return all.length === 0 ? null : all;
  }
  const found: WorkOrder[] = [];
  for (const id of ids) {
    const { fulfilment } = await shipments.request<{ readonly fulfilment: WorkOrder | null }>(workOrderDocument, { id }, context);
    if (fulfilment === null) return null;
    found.push(fulfilment);
  }
  return found;
}

interface ExceptionOfOrder {
  readonly id: string;
  readonly kind: string;
  readonly choices: readonly string[];
}

async function resolve(orders: SubgraphClient, orderId: string, deed: Deed): Promise<Outcome> {
  if (deed.action.kind !== 'RESOLVE_EXCEPTIONS') throw new Error('Another action.');
  const { choice } = deed.action;
  const { order } = await orders.request<{ readonly order: { readonly exceptions: readonly ExceptionOfOrder[] | null } | null }>(
    exceptionsDocument,
    { id: orderId },
    deed.context,
  );
  const open = (order?.exceptions ?? []).filter(({ kind, choices }) => kind === 'SOURCING_FAILED' && choices.includes(choice));
  if (open.length === 0) return { kind: 'REFUSED', result: 'Nothing waits for that choice.' };
  const outcomes: Outcome[] = [];
  for (const { id } of open) {
    const input = { idempotencyKey: `${deed.key}:${id}`, exceptionId: id, choice };
    outcomes.push(await answerOf(orders, resolveExceptionDocument, input, deed));
  }
  return together(outcomes);
}

async function onOrder({ event }: Deed, act: (orderId: string) => Promise<Outcome>): Promise<Outcome> {
  const [orderId] = valuesAt(event.payload, 'orderId');
  return orderId === undefined ? { kind: 'REFUSED', result: 'The event names no order.' } : act(orderId);
}

async function answerOf(
  peer: SubgraphClient,
  document: string,
  input: object,
  { context }: Pick<Deed, 'context' | 'key'>,
): Promise<Outcome> {
  const { answer } = await peer.request<{ readonly answer: Refusals }>(document, { input }, context);
  const [error] = answer.errors;
  if (error === undefined) return { kind: 'DONE', result: 'Done.' };
  if (error.__typename === 'IdempotencyInProgressError') throw new Unanswered(error.message);
  return { kind: 'REFUSED', result: error.message };
}

/** Several of a kind count as done when one was; what was refused is said. */
function together(outcomes: readonly Outcome[]): Outcome {
  const done = outcomes.filter(({ kind }) => kind === 'DONE').length;
  const refused = outcomes.find(({ kind }) => kind === 'REFUSED');
  if (done === 0 && refused) return refused;
  return { kind: 'DONE', result: refused ? `${done} of ${outcomes.length} done; ${refused.result}` : `${done} done.` };
}
